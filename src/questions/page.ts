import { encodeCursor, readPaging } from '../graph/cursor.ts';
import type { Item } from '../graph/item.ts';

/** A member of a whole list: the columns it is ordered by, joined to one key, and the edge that shows it. */
export interface Listed {
  /** Unique in the list; tells where a cursor of an earlier page was, as long as it is there. */
  readonly id: string;
  edge(): Item;
}

/** A page of a list that is whole and in order, in the manner of Relay; throws a GraphQLError when the paging is wrong. */
export function pageOf(list: readonly Listed[], args: Readonly<Record<string, unknown>>): Item {
  const { from, isBackward, size } = readPaging(args);
  const place = from === null ? (isBackward ? list.length : 0) : placeOf(list, from);
  const isThere = from !== null && list[place]?.id === from.id;
  const start = isBackward ? Math.max(0, place - size) : place + (isThere ? 1 : 0);
  const end = isBackward ? place : start + size;
  const edges = list.slice(start, end).map((one, offset) => ({ ...one.edge(), cursor: encodeCursor([String(start + offset), one.id]) }));
  return {
    totalCount: list.length,
    edges,
    pageInfo: {
      hasNextPage: isBackward ? from !== null : end < list.length,
      hasPreviousPage: isBackward ? start > 0 : from !== null,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}

/** Where a cursor stands; when its edge is gone, where it stood. */
function placeOf(list: readonly Listed[], from: { readonly key: string; readonly id: string }): number {
  const place = list.findIndex((one) => one.id === from.id);
  return place >= 0 ? place : Math.min(Math.max(0, Math.trunc(Number(from.key)) || 0), list.length);
}
