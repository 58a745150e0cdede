import { GraphQLError } from 'graphql';
import { compareKeys } from './order.ts';
import type { Key } from './order.ts';

/** The four arguments of every list. */
export interface PageArgs {
  first?: number | null;
  after?: string | null;
  last?: number | null;
  before?: string | null;
}

/** An edge without its cursor, and what it is ordered by; no two in a list have the same key. */
export interface Item {
  key: Key;
  edge: Readonly<Record<string, unknown>>;
}

/** A page of a list in the manner of Relay. */
export interface Connection {
  totalCount: number;
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null };
  edges: (Readonly<Record<string, unknown>> & { cursor: string })[];
}

/** How every cursor of the oracle begins, so that a comparison knows one when it sees it. */
export const cursorMark = 'oracle-cursor:';

const largestPage = 100;
const defaultPage = 20;
let lists = 0;

/** The page asked for of a whole list; throws BAD_USER_INPUT for arguments that don't go together. */
export function page(all: readonly Item[], args: PageArgs, descending = false): Connection {
  check(args);
  const bounds = { after: keyOf(args.after), before: keyOf(args.before) };
  const ordered = all.toSorted((a, b) => compareKeys(a.key, b.key));
  if (descending) ordered.reverse();
  lists += 1;
  const list = lists;
  const isBackward = isGiven(args.last);
  const rest = ordered.filter((item) => liesWithin(item.key, bounds, descending));
  const size = args.last ?? args.first ?? defaultPage;
  const shown = isBackward ? rest.slice(-size) : rest.slice(0, size);
  const edges = shown.map((item) => ({ ...item.edge, cursor: toCursor(list, item.key) }));
  const hasMore = rest.length > shown.length;
  return {
    totalCount: all.length,
    pageInfo: {
      hasNextPage: isBackward ? isGiven(args.before) : hasMore,
      hasPreviousPage: isBackward ? hasMore : isGiven(args.after),
      startCursor: edges.at(0)?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    edges,
  };
}

/** The error for arguments that no answer can be given for. */
export function badInput(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } });
}

function check({ first, after, last, before }: PageArgs): void {
  if (isGiven(first) && isGiven(last)) throw badInput('Expected first or last, got both.');
  for (const size of [first, last]) {
    if (isGiven(size) && (size < 1 || size > largestPage)) {
      throw badInput(`Expected first and last within 1 and ${String(largestPage)}, got ${String(size)}.`);
    }
  }
  if (isGiven(after) && isGiven(last)) throw badInput('Expected after with first, got it with last.');
  if (isGiven(before) && !isGiven(last)) throw badInput('Expected before with last, got it without.');
}

function isGiven<T>(value: T | null | undefined): value is T {
  return value !== null && value !== undefined;
}

function liesWithin(key: Key, bounds: { after: Key | null; before: Key | null }, descending: boolean): boolean {
  const way = descending ? -1 : 1;
  if (bounds.after !== null && compareKeys(key, bounds.after) * way <= 0) return false;
  return bounds.before === null || compareKeys(key, bounds.before) * way < 0;
}

/** The number of the list lets a comparison see that one edge has one cursor wherever the page shows it. */
function toCursor(list: number, key: Key): string {
  return cursorMark + JSON.stringify([list, ...key]);
}

function keyOf(cursor: string | null | undefined): Key | null {
  if (!isGiven(cursor)) return null;
  const parsed: unknown = readJson(cursor.startsWith(cursorMark) ? cursor.slice(cursorMark.length) : '');
  if (!Array.isArray(parsed)) throw badInput(`Expected a cursor of an earlier page, got ${JSON.stringify(cursor)}.`);
  return parsed.slice(1).map((part: unknown) => (typeof part === 'number' ? part : String(part)));
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
