import { encodeCursor, type Paging } from './cursor.ts';
import type { Item } from './item.ts';

/** A member of a whole list, as the edge that shows it. */
export interface Listed {
  /** Unique in the list; tells where a cursor of an earlier page was, as long as it is there. */
  readonly id: string;
  /** The edge without its cursor, made when it is on the page. */
  edge(): Item;
}

/** A list that is whole and in order, of which a page is cut. */
export interface WholeList {
  readonly count: number;
  /** Those from a place up to but not including another. */
  slice(start: number, end: number): readonly Listed[];
  /** The place of a member, -1 when it isn't in the list. */
  placeOf(id: string): number;
  /** What a member is in order by, which its cursor then tells instead of its place. */
  readonly keyAt?: (place: number) => string;
  /** Where a member stood that isn't in the list; known from the place in its cursor where there are no keys. */
  readonly formerPlace?: (key: string, id: string) => number;
}

/** A list that is at hand. */
export function wholeList(all: readonly Listed[]): WholeList {
  return {
    count: all.length,
    slice: (start, end) => all.slice(start, end),
    placeOf: (id) => all.findIndex((one) => one.id === id),
  };
}

/** A page of a whole list in the manner of Relay. A cursor is a place, or a key, and an id; after a change of the data the id decides. */
export function pageOf(list: WholeList, { from, isBackward, size }: Paging): Item {
  const { count } = list;
  const known = from === null ? -1 : list.placeOf(from.id);
  const place =
    from === null ? (isBackward ? count : 0) : known >= 0 ? known : (list.formerPlace?.(from.key, from.id) ?? formerPlace(from.key, count));
  const start = isBackward ? Math.max(0, place - size) : place + (known >= 0 ? 1 : 0);
  const end = isBackward ? place : start + size;
  const keyAt = list.keyAt ?? String;
  const edges = list.slice(start, end).map((one, offset) => ({ ...one.edge(), cursor: encodeCursor([keyAt(start + offset), one.id]) }));
  return {
    totalCount: count,
    edges,
    pageInfo: {
      hasNextPage: isBackward ? from !== null : end < count,
      hasPreviousPage: isBackward ? start > 0 : from !== null,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}

/** Where an edge stood that is gone. */
function formerPlace(key: string, count: number): number {
  return Math.min(Math.max(0, Math.trunc(Number(key)) || 0), count);
}
