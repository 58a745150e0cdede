import { badInput } from '../errors.ts';

/** The paging arguments of a connection, checked. */
export interface Paging {
  readonly size: number;
  readonly isBackward: boolean;
  /** The order columns of the edge to go on from; null at the end of the list. */
  readonly from: { readonly key: string; readonly id: string } | null;
}

const defaultSize = 20;
const greatestSize = 100;

/** Checks `first`, `after`, `last` and `before`; throws a GraphQLError with BAD_USER_INPUT that says what was expected. */
export function readPaging(args: Readonly<Record<string, unknown>>): Paging {
  const { first, after, last, before } = args;
  const has = (value: unknown) => value !== undefined && value !== null;
  if (has(first) && has(last)) throw badInput('Expected first or last, not both');
  if (has(last) && has(after)) throw badInput('Expected before with last, not after');
  if (has(before) && !has(last)) throw badInput('Expected last with before');
  const isBackward = has(last);
  const size = isBackward ? last : has(first) ? first : defaultSize;
  if (typeof size !== 'number' || size < 1 || size > greatestSize) {
    throw badInput(`Expected ${isBackward ? 'last' : 'first'} from 1 to ${String(greatestSize)}, got ${JSON.stringify(size)}`);
  }
  const cursor = isBackward ? before : after;
  return { size, isBackward, from: typeof cursor === 'string' ? decodeCursor(cursor) : null };
}

/** The cursor of an edge from its order columns: the sort key, then the id that breaks ties. */
export function encodeCursor(columns: readonly unknown[]): string {
  return Buffer.from(JSON.stringify(columns)).toString('base64url');
}

function decodeCursor(cursor: string): { key: string; id: string } {
  try {
    const columns: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    if (Array.isArray(columns)) {
      const key: unknown = columns[0];
      const id: unknown = columns[1];
      if (typeof key === 'string' && typeof id === 'string') return { key, id };
    }
  } catch {
    // Not one of ours; said below.
  }
  throw badInput(`Expected a cursor that an earlier page gave, got "${cursor.slice(0, 40)}"`);
}
