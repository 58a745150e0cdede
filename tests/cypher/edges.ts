import type { Row } from '../../src/engine/engine.ts';

/** A node of the fixture as the end of an edge: its key in the order by name, its id, its name. */
export type Node = readonly [key: string, id: string, name: string];

/** The tuple of an edge with its cursor. */
export type Edge = readonly [cursor: readonly [key: string, id: string], ...columns: unknown[]];

/** An edge that leads to a node, without detail: what is given after the node's name, then the id of its statement and the type. */
export function edge([key, id, name]: Node, ...columns: readonly [...unknown[], statement: string, type: string]): Edge {
  return [[key, String(columns.at(-2))], id, name, ...columns, null];
}

/** The same edge in the order by the first day: with that day as its key. */
export function from(day: string, [cursor, ...rest]: Edge): Edge {
  return [[day, cursor[1]], ...rest];
}

/** The row of a parent with its edges, without cursors; the total is 0 where none was asked for. */
export function row(parent: string, edges: readonly Edge[], total = 0): Row {
  return [parent, total, edges.map(([, ...columns]) => [null, ...columns])];
}

/** The row of a parent with its edges and their cursors. */
export function rowWithCursors(parent: string, edges: readonly Edge[], total = 0): Row {
  return [parent, total, edges];
}

/** The row of a list that has no parent, without cursors; the total is 0 where none was asked for. */
export function rootRow(edges: readonly Edge[], total = 0): Row {
  return [total, edges.map(([, ...columns]) => [null, ...columns])];
}

/** The row of a list that has no parent, with cursors. */
export function rootRowWithCursors(edges: readonly Edge[], total = 0): Row {
  return [total, edges];
}

/** A node as a list without a parent gives it; in another order than by name, the key says which. */
export function entry([key, id, name]: Node, otherKey = key): Edge {
  return [[otherKey, id], id, name];
}

/** What an edge says besides its node, by the names of its statement's columns; what isn't named is null. */
export interface Detail {
  readonly role?: string;
  readonly level?: number;
  readonly status?: string;
  readonly buildsOnKind?: string;
  readonly isStated?: boolean;
  readonly reasoning?: string;
  readonly rank?: string;
  readonly period?: readonly [start: string | null, end: string | null, wording: string | null];
  readonly money?: readonly [
    amount: number | null,
    currency: string | null,
    precision: string | null,
    kind: string | null,
    wording: string | null,
  ];
  readonly share?: number;
  readonly precision?: string;
  readonly wording?: string;
}

const noMoney = [null, null, null, null, null];

/** The edge with its detail, as fields give it whose edges have no money of their own. */
export function withDetail([cursor, ...columns]: Edge, detail: Detail): Edge {
  return [cursor, ...columns.slice(0, -1), detailOf(detail)];
}

/** The edge with its detail, as fields give it whose edges have money. */
export function withMoney([cursor, ...columns]: Edge, detail: Detail): Edge {
  return [cursor, ...columns.slice(0, -1), [detail.money ?? noMoney, ...detailOf(detail)]];
}

function detailOf(detail: Detail): unknown[] {
  const { role = null, level = null, status = null, buildsOnKind = null, isStated = true, reasoning = null, rank = 'NORMAL' } = detail;
  const { period = [null, null, null], money = noMoney, share = null, precision = null, wording = null } = detail;
  return [role, level, status, buildsOnKind, isStated, reasoning, rank, period, money, share, precision, wording];
}
