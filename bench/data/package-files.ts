import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileOf, headerOf, tableNames, type TableName } from '../../src/ingest/tables.ts';

/** The cells of a row by column; those left out are empty. */
export type Row = Readonly<Record<string, string>>;

/** The rows of a data package as they are drawn. */
export interface Rows {
  add(table: TableName, row: Row): void;
  count(table: TableName): number;
  /** Writes all files of the package; cells must need no quotes. */
  write(folder: string, name: string): void;
}

/** Begins a data package without rows. */
export function newRows(): Rows {
  const rows = new Map<TableName, string[]>(tableNames.map((name) => [name, []]));
  const columns = new Map(tableNames.map((name) => [name, headerOf(name).split(',')]));
  return {
    add: (table, row) => rows.get(table)?.push((columns.get(table) ?? []).map((column) => row[column] ?? '').join(',')),
    count: (table) => rows.get(table)?.length ?? 0,
    write: (folder, name) => {
      mkdirSync(folder, { recursive: true });
      for (const [table, lines] of rows) writeFileSync(join(folder, fileOf(table)), `${[headerOf(table), ...lines].join('\n')}\n`);
      writeFileSync(join(folder, 'datapackage.json'), JSON.stringify({ name }));
    },
  };
}
