import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'csv-stringify/sync';
import { compareTexts } from '../../src/ingest/code-points.ts';
import { writeDataPackage } from '../../src/ingest/data-package.ts';
import { fileOf, headerOf, tableNames, tables, type TableName } from '../../src/ingest/tables.ts';

/** Rows of tables, with the cells that are not empty. */
export type Rows = Partial<Record<TableName, readonly Readonly<Record<string, string>>[]>>;

/** Writes rows as a data package in the form in which it is exported: sorted, with all files. */
export function writePackage(folder: string, name: string, rows: Rows): void {
  mkdirSync(folder, { recursive: true });
  for (const table of tableNames) {
    const columns = headerOf(table).split(',');
    const key: readonly string[] = tables[table].key;
    const sorted = [...(rows[table] ?? [])].sort(
      (a, b) => key.map((column) => compareTexts(a[column] ?? '', b[column] ?? '')).find((order) => order !== 0) ?? 0,
    );
    writeFileSync(join(folder, fileOf(table)), `${columns.join(',')}\n${stringify(sorted, { columns })}`);
  }
  writeFileSync(join(folder, 'datapackage.json'), writeDataPackage(JSON.stringify({ name })));
}

/** A data package of so many statements; another `variant` has a third of them changed, a third less and a third more. */
export function generateRows(statementCount: number, variant: 'first' | 'second'): Rows {
  const isSecond = variant === 'second';
  const numbers = Array.from({ length: statementCount }, (_, index) => (isSecond ? index + Math.floor(statementCount / 3) : index));
  const entityCount = Math.ceil(statementCount / 5);
  const entities = (prefix: string, kind: string): Record<string, string>[] =>
    Array.from({ length: entityCount }, (_, index) => ({
      id: `${prefix}:${index}`,
      kind,
      name: `${isSecond && index % 3 === 0 ? 'Nya ' : ''}Åäö ${index}`,
    }));
  return {
    sources: [0, 1, 2].map((index) => ({ id: `source:${index}`, title: `Källa ${index}`, ...(index === 0 ? declared(isSecond) : {}) })),
    places: [0, 1].map((index) => ({ id: `place:${index}`, kind: 'AREA', name: `Ö ${index}` })),
    actors: entities('company', 'COMPANY').slice(isSecond ? 0 : 10),
    projects: entities('project', 'PROJECT'),
    names: entities('project', '').map(({ id = '' }) => ({ entity: id, value: `Kort ${id}`, kind: 'SHORT', lang: 'sv' })),
    statements: numbers.map((number) => statementRow(number, entityCount, isSecond)),
    citations: numbers
      .filter((number) => number % 4 === 0)
      .map((number) => ({ statement: idOf(number), source: 'source:2', section: `Sida ${number % 9}` })),
  };
}

function declared(isSecond: boolean): Record<string, string> {
  return {
    covers_places: isSecond ? 'place:0' : 'place:0 place:1',
    covers_types: isSecond ? 'FUNDS OWNS PARTNERS_IN' : 'FUNDS OWNS',
    covers_extent: 'SELECTION',
    covers_reason: 'påhittat, "som allt"',
    ...(isSecond ? { covers_to: '2016-02' } : { covers_from: '2014' }),
  };
}

function idOf(number: number): string {
  return `statement:s-${String(number).padStart(7, '0')}`;
}

function statementRow(number: number, entityCount: number, isSecond: boolean): Record<string, string> {
  const always = { id: idOf(number), stated: 'true', source: `source:${number % 2}`, section: 'Åtgärder' };
  const rank = isSecond && number % 3 === 0 ? 'PREFERRED' : 'NORMAL';
  // The first ends have many statements, the last few.
  const subject = `company:${10 + Math.floor((entityCount - 10) * ((number % 997) / 997) ** 3)}`;
  const object = `project:${(number * 7) % entityCount}`;
  if (number % 5 === 0)
    return { ...always, rank, type: 'CLAIM', subject: object, property: 'period', value: '2014', start: '2014', end: '2016-02' };
  if (number % 5 === 1) return { ...always, rank, type: 'OWNS', subject, object, role: 'OWNER' };
  if (number % 5 === 2) return { ...always, rank, type: 'PARTNERS_IN', subject, object, role: 'PARTNER', start: '2014' };
  return {
    ...always,
    rank,
    type: 'FUNDS',
    subject,
    object,
    role: 'FUNDER',
    kind: 'GRANT',
    amount: `${1_000 + number}.50`,
    currency: 'SEK',
  };
}
