import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createCsvFile, type CsvFile } from '../csv-file.ts';
import { packageFile, writeDataPackage } from '../data-package.ts';
import { tableNames, type Cells, type TableName } from '../tables.ts';

/** Rows of all tables of a data package. */
export type PackageRows = { readonly [Name in TableName]: Cells<Name>[] };

type Files = { readonly [Name in TableName]: CsvFile<Name> };

/** A data package that is written a batch of rows at a time. */
export interface PackageWriter {
  /** Writes the rows and empties them. */
  write(rows: PackageRows): Promise<void>;
  close(): Promise<void>;
}

/** No rows of any table. */
export function noRows(): PackageRows {
  return {
    ...{ actors: [], projects: [], programmes: [], themes: [], places: [], documents: [] },
    ...{ sources: [], names: [], identifiers: [], citations: [], statements: [] },
  };
}

/** Begins a data package in a folder that is there, with all its files and their headers. */
export async function createPackage(folder: string, head: Readonly<Record<string, string>>): Promise<PackageWriter> {
  writeFileSync(join(folder, packageFile), writeDataPackage(JSON.stringify(head)));
  const files: Files = {
    actors: await createCsvFile(folder, 'actors'),
    projects: await createCsvFile(folder, 'projects'),
    programmes: await createCsvFile(folder, 'programmes'),
    themes: await createCsvFile(folder, 'themes'),
    places: await createCsvFile(folder, 'places'),
    documents: await createCsvFile(folder, 'documents'),
    sources: await createCsvFile(folder, 'sources'),
    names: await createCsvFile(folder, 'names'),
    identifiers: await createCsvFile(folder, 'identifiers'),
    citations: await createCsvFile(folder, 'citations'),
    statements: await createCsvFile(folder, 'statements'),
  };
  return {
    async write(rows) {
      for (const name of tableNames) await writeRows(files, rows, name);
    },
    async close() {
      for (const name of tableNames) await files[name].close();
    },
  };
}

async function writeRows<Name extends TableName>(files: Pick<Files, Name>, rows: Pick<PackageRows, Name>, name: Name): Promise<void> {
  const some: Cells<Name>[] = rows[name];
  await files[name].write(some);
  some.length = 0;
}
