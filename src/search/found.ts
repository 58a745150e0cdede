import { matchKindOf, scoreOf, type Fit, type MatchKind } from './fit.ts';
import type { NameTable, TableEntity } from './name-table.ts';

/** An entity that was found: the name by which, and how well that fits. */
export interface Hit {
  readonly id: string;
  readonly type: string;
  readonly matchedName: string;
  readonly score: number;
  readonly matchKind: MatchKind;
}

/** All that a search found, best first. */
export interface Found {
  readonly count: number;
  /** How many there are of each type, the most first, then by the type's name. */
  readonly facets: readonly { readonly type: string; readonly count: number }[];
  /** Those from a place up to but not including another. */
  slice(start: number, end: number): Hit[];
  /** The place of an entity, -1 when it wasn't found. */
  placeOf(id: string): number;
}

/** Orders what was found: `rowsByFit` has for each fit the numbers of names, one name an entity, in the order of the table. */
export function orderFound({ entities, names }: NameTable, rowsByFit: readonly (readonly number[] | undefined)[]): Found {
  const lists = Array.from(rowsByFit, (rows = []) => rows);
  const ordered = lists.flat();
  let end = 0;
  const ends = lists.map(({ length }) => (end += length));
  const fitAt = (place: number): Fit => ends.findIndex((after) => place < after);
  const entityOf = (row: number): TableEntity | undefined => entities[names[row]?.entity ?? -1];
  return {
    count: ordered.length,
    facets: countTypes(ordered.map((row) => entityOf(row)?.type ?? '')),
    slice: (start, end) =>
      ordered.slice(start, end).flatMap((row, offset) => {
        const entity = entityOf(row);
        return entity === undefined ? [] : [hitOf(entity, names[row]?.value ?? '', fitAt(start + offset))];
      }),
    placeOf: (id) => ordered.findIndex((row) => entityOf(row)?.id === id),
  };
}

function hitOf({ id, type }: TableEntity, matchedName: string, fit: Fit): Hit {
  return { id, type, matchedName, score: scoreOf(fit), matchKind: matchKindOf(fit) };
}

function countTypes(types: readonly string[]): { type: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const type of types) counts.set(type, (counts.get(type) ?? 0) + 1);
  return [...counts]
    .map(([type, count]) => ({ type, count }))
    .sort((one, other) => other.count - one.count || (one.type < other.type ? -1 : 1));
}
