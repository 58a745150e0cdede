import { prefixOf } from '../../graph/ids.ts';
import { whatCellLacks } from '../check-cell.ts';
import { findPersonalData } from '../check-people.ts';
import { checkStatement, type Flaw } from '../check-statement.ts';
import { quote } from '../findings.ts';
import { tableOfId, tables, type Cells, type Column, type TableName } from '../tables.ts';
import { identifierSchemes } from '../vocabulary.ts';
import type { DraftEntity } from './format.ts';

type Identifier = NonNullable<DraftEntity['identifiers']>[number];
type Name = NonNullable<DraftEntity['names']>[number];

/** What is wrong with an entity that a format describes, so that the import would refuse it; null when nothing is. */
export function flawOfEntity(entity: DraftEntity): Flaw | null {
  const { id, name, nameEn = '' } = entity;
  const table = tableOfId(id);
  if (table === null || table === 'sources' || table === 'statements')
    return { column: 'id', expected: 'the id of an entity', came: quote(id) };
  return flawOfCells(table, { id, name, name_en: nameEn, kind: kindOf(entity) });
}

/** The kind of an entity: that of an actor is its id's prefix. */
export function kindOf({ id, kind }: DraftEntity): string {
  return kind ?? (prefixOf(id) ?? '').toUpperCase().replaceAll('-', '_');
}

/** What is wrong with a statement that a format makes, so that the import would refuse it; null when nothing is. */
export function flawOfStatement(cells: Cells<'statements'>): Flaw | null {
  const flaw = flawOfCells('statements', cells);
  if (flaw !== null) return flaw;
  for (const one of checkStatement(cells, () => true)) return one;
  return null;
}

/** What is wrong with another name of an entity; null when nothing is. */
export function flawOfName({ value, kind, lang }: Name): Flaw | null {
  return flawOfCells('names', { value, kind, lang });
}

/** What is wrong with an id that others have given; null when nothing is. */
export function flawOfIdentifier({ scheme, value }: Identifier): Flaw | null {
  const known = identifierSchemes.get(scheme);
  if (known === undefined) return { column: scheme, expected: `one of ${[...identifierSchemes.keys()].join(', ')}`, came: quote(scheme) };
  return known.pattern.test(value) ? null : { column: scheme, expected: known.form, came: quote(value) };
}

/** The first cell that its column does not allow, of those that are given. */
function flawOfCells(table: TableName, cells: Readonly<Record<string, string>>): Flaw | null {
  const { columns }: { columns: readonly Column[] } = tables[table];
  for (const column of columns) {
    const cell = cells[column.name];
    if (cell === undefined) continue;
    const expected = whatCellLacks(column, cell);
    if (expected !== null) return { column: column.name, expected, came: quote(cell) };
    const personal = column.form.is === 'text' && cell !== '' ? findPersonalData(cell) : null;
    // Reports are kept and passed on, so they don't say which.
    if (personal !== null) return { column: column.name, expected: 'nothing about persons', came: personal };
  }
  return null;
}
