import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { stringify } from 'csv-stringify/sync';
import { fileOf, headerOf, tables, type Cells, type Column, type TableName } from './tables.ts';

/** A CSV file that is written a batch of rows at a time. */
export interface CsvFile<Name extends TableName> {
  write(rows: readonly Cells<Name>[]): Promise<void>;
  close(): Promise<void>;
}

/** Begins the file of a table in a folder with its header. */
export async function createCsvFile<Name extends TableName>(folder: string, name: Name): Promise<CsvFile<Name>> {
  const file = await open(join(folder, fileOf(name)), 'w');
  const columns = tables[name].columns.map((column: Column) => column.name);
  await file.write(`${headerOf(name)}\n`);
  return {
    write: async (rows) => {
      if (rows.length > 0) await file.write(stringify([...rows], { columns }));
    },
    close: () => file.close(),
  };
}
