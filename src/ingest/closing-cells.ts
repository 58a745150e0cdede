import type { Parameters, Row } from '../engine/engine.ts';
import { decimal } from '../graph/values.ts';

/** The way of an import to the graph: what it writes first begins a release, and a dry run writes nothing. */
export interface Access {
  /** Nothing is written. */
  readonly isDry: boolean;
  /** The rows of a statement of `cypher/ingest/`, or of another folder by its full name. */
  read(name: string, parameters: Parameters): Promise<Row[]>;
  /** The names of the columns that a statement gives, as its header has them. */
  columnsOf(name: string): readonly string[];
  write(name: string, parameters: Parameters): Promise<void>;
  /** The number of the release that the import writes, begun if it wasn't; 0 in a dry run. */
  release(): Promise<number>;
}

/** The sorts of things that an import brings. */
export const sorts = ['entity', 'source', 'statement'] as const;

/** One of these sorts. */
export type Sort = (typeof sorts)[number];

/** The sort of thing that an id is for. */
export function sortOfId(id: string): Sort {
  return id.startsWith('statement:') ? 'statement' : id.startsWith('source:') ? 'source' : 'entity';
}

/** The most places of a statement that are kept with a closed version. */
const mostPlaces = 100;

/** The columns of the files whose names in statements differ from these by more than the form of their letters. */
const otherNames: ReadonlyMap<string, string> = new Map([
  ['isStated', 'stated'],
  ['rowCount', 'rows'],
]);

/**
 * What is stated of some things, by id: the cells of their rows in the files, `column|value` each, empty ones left out. Other names
 * and ids of an entity are one cell each, as are the places of a statement after the first, under `citation`.
 */
export async function readCells(graph: Access, sort: Sort, ids: readonly string[]): Promise<ReadonlyMap<string, string[]>> {
  const cells = new Map<string, string[]>();
  const names = { entity: ['export/entities'], source: ['export/sources'], statement: ['export/relations', 'export/claims'] }[sort];
  for (const name of names) {
    const columns = graph.columnsOf(name);
    for (const row of await graph.read(name, { ids })) {
      const own = cellsOf(columns, row);
      // A claim is no relation, but its statement has all that a relation's has: whoever says more of it is right.
      if (own.length > (cells.get(String(row[0]))?.length ?? 0)) cells.set(String(row[0]), own);
    }
  }
  if (sort === 'statement') await addPlaces(graph, ids, cells);
  return cells;
}

async function addPlaces(graph: Access, ids: readonly string[], cells: ReadonlyMap<string, string[]>): Promise<void> {
  const placed = new Set<string>();
  for (const [statement, source, section] of await graph.read('export/citations', { ids, after: -1, limit: mostPlaces })) {
    const id = String(statement);
    const [place, heading] = [String(source), String(section)];
    cells.get(id)?.push(...(placed.has(id) ? [`citation|${place} ${heading}`] : [`source|${place}`, `section|${heading}`]));
    placed.add(id);
  }
}

function cellsOf(columns: readonly string[], row: Row): string[] {
  const nameOf = (column: string): unknown => row[columns.indexOf(column)];
  const first = [`OFFICIAL|sv||${String(nameOf('name'))}`, `TRANSLATION|en||${String(nameOf('nameEn'))}`];
  return columns.flatMap((column, index) => {
    const value = row[index];
    if (column === 'id' || value === null || value === undefined || value === '') return [];
    const name = otherNames.get(column) ?? column.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
    if ((column !== 'names' && column !== 'identifiers') || !Array.isArray(value)) return [`${name}|${textOf(column, value)}`];
    // The two that have a column of their own stand at the top of the names.
    const isOther = (text: string, place: number): boolean => column !== 'names' || place > 1 || !first.includes(text);
    return value
      .map(String)
      .filter(isOther)
      .map((text) => `${name}|${text}`);
  });
}

function textOf(column: string, value: unknown): string {
  if (column === 'amount' && typeof value === 'number') return decimal(value).replace(/\.00$/, '');
  return Array.isArray(value) ? value.join(' ') : String(value);
}
