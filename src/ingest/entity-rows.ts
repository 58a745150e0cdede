import { typeOfId } from '../graph/ids.ts';
import { periodOf, type Catalogue } from './catalogue.ts';
import { boundsOf } from './dates.ts';
import { hashOf, hashWithDerived } from './hash.ts';
import { sortKeyOf } from './sort-key.ts';
import type { Cells } from './tables.ts';

/** Something to write: its id and type, the hash that tells whether it is new, and the row for the statement that writes it. */
export interface Writable {
  readonly id: string;
  /** What it is counted as, such as `Municipality`, `Source` or `FUNDS`. */
  readonly type: string;
  readonly hash: string;
  readonly row: Readonly<Record<string, unknown>>;
}

/** The cells that all tables of entities have; `kind` is missing in some. */
export type EntityCells = Cells<'themes'> & { readonly kind?: string };

const typesWithPeriod: readonly string[] = ['Project', 'Document'];

/** The row that writes an entity, with its other names and ids and with what the statements about it give. */
export function entityRow(dataset: string, catalogue: Catalogue, cells: EntityCells): Writable {
  const { id, name, name_en: nameEn } = cells;
  const label = typeOfId(id) ?? 'Entity';
  const names = (catalogue.names.get(id) ?? []).map(({ kind, lang, source, value }) => [kind, lang, source, value].join('|'));
  const identifiers = (catalogue.identifiers.get(id) ?? []).map(({ scheme, source, value }) => [scheme, source, value].join('|'));
  const derived = {
    degree: catalogue.degrees.get(id) ?? 0,
    ...(typesWithPeriod.includes(label) ? periodProperties(catalogue, id) : {}),
  };
  const hash = hashWithDerived([cells.kind, name, nameEn, names, identifiers], derived);
  const properties = {
    id,
    name,
    nameEn: orNull(nameEn),
    sortKey: sortKeyOf(name, id),
    kind: cells.kind ?? null,
    names: [`OFFICIAL|sv||${name}`, ...(nameEn === '' ? [] : [`TRANSLATION|en||${nameEn}`]), ...names],
    identifiers,
    ...derived,
    dataset,
    hash,
  };
  return { id, type: label, hash, row: properties };
}

function periodProperties(catalogue: Catalogue, id: string): object {
  const { start, end, wording } = periodOf(catalogue, id);
  return { start: orNull(start), end: orNull(end), periodWording: orNull(wording), ...boundsOf(start, end) };
}

/** The row that writes a source. */
export function sourceRow(dataset: string, cells: Cells<'sources'>): Writable {
  const { id, title, publisher, date, retrieved, licence, address, note } = cells;
  const optional = { publisher, date, retrieved, licence, address, note };
  const stated = Object.fromEntries(Object.entries(optional).map(([name, value]) => [name, orNull(value)]));
  const covered = coverageProperties(cells);
  const counts = { rowCount: numberOrNull(cells.rows), rowsSetAside: numberOrNull(cells.rows_set_aside) };
  const hash = hashOf([title, ...Object.values(optional), ...Object.values(covered), ...Object.values(counts)]);
  return { id, type: 'Source', hash, row: { id, title, ...stated, ...covered, ...counts, dataset, hash } };
}

function coverageProperties(cells: Cells<'sources'>): Readonly<Record<string, string | readonly string[] | null>> {
  const listOrNull = (cell: string): string[] | null => (cell === '' ? null : cell.split(' '));
  return {
    coversPlaces: listOrNull(cells.covers_places),
    coversFrom: orNull(cells.covers_from),
    coversTo: orNull(cells.covers_to),
    coversTypes: listOrNull(cells.covers_types),
    coversExtent: orNull(cells.covers_extent),
    coversReason: orNull(cells.covers_reason),
  };
}

function numberOrNull(cell: string): number | null {
  return cell === '' ? null : Number(cell);
}

/** What a cell states; null when it is empty. */
export function orNull(cell: string): string | null {
  return cell === '' ? null : cell;
}
