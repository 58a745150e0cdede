import { join } from 'node:path';
import { readCsv, type CsvReading, type CsvRecord } from './csv.ts';
import { noFindings } from './findings.ts';
import { fileOf, tables, type Cells, type TableName } from './tables.ts';

/** A row of a table and the line where it begins. */
export interface TableRow<Name extends TableName> {
  readonly line: number;
  readonly cells: Cells<Name>;
}

/** The rows of a table that has been checked, a piece of the file at a time. */
export async function* readTable<Name extends TableName>(
  folder: string,
  name: Name,
  onBytes?: CsvReading['onBytes'],
): AsyncGenerator<readonly TableRow<Name>[]> {
  const file = fileOf(name);
  let isFirst = true;
  for await (const records of readCsv(join(folder, file), { file, findings: noFindings(), onBytes })) {
    yield (isFirst ? records.slice(1) : records).flatMap((record) => rowOf(name, record));
    // A piece may hold no whole row yet.
    isFirst &&= records.length === 0;
  }
}

/** The cells of a record by their columns; nothing when it has more or fewer cells than the table has columns. */
export function rowOf<Name extends TableName>(name: Name, { line, cells: values }: CsvRecord): TableRow<Name>[] {
  const cells: Record<string, string> = {};
  const { columns } = tables[name];
  for (const [index, column] of columns.entries()) cells[column.name] = values[index] ?? '';
  return values.length === columns.length && hasColumns(name, cells) ? [{ line, cells }] : [];
}

function hasColumns<Name extends TableName>(name: Name, cells: Record<string, string>): cells is Cells<Name> {
  return tables[name].columns.every((column) => column.name in cells);
}
