import type { StatementTypes } from '../generated/statements.ts';
import { compareText } from './order.ts';
import { simplePaths, type Join } from './simple-paths.ts';

/** What a search for paths is to find. */
export interface PathSearch {
  readonly from: string;
  readonly to: string;
  readonly maxLength: number;
  readonly first: number;
  /** Whether an entity with so many statements may lie between the ends. */
  readonly mayPass: (id: string, degree: number) => boolean;
  /** The number of statements about each end. */
  readonly degrees: ReadonlyMap<string, number>;
}

/** Reads the neighbours of some entities, at most so many of each. */
export type ReadNeighbours = (ids: readonly string[], limit: number) => Promise<readonly StatementTypes['paths/neighbours']['row'][]>;

/** What a search found. */
export interface FoundPaths {
  /** The ids on each way, at most one more than were wanted. */
  readonly ways: readonly (readonly string[])[];
  readonly depthReached: number;
  readonly isBudgetSpent: boolean;
  readonly graph: KnownGraph;
  /** The entities at most half of `depthReached` from an end: rounded up from the end with fewer statements, down from the other. */
  readonly near: ReadonlySet<string>;
}

/** What has been read of the graph. */
export interface KnownGraph {
  readonly joins: Map<string, Map<string, Join>>;
  readonly degrees: Map<string, number>;
  /** Those of which all neighbours were read. */
  readonly expanded: Set<string>;
  statementCount: number;
}

/** One end and how far the search has come from it. */
interface Side {
  readonly distances: Map<string, number>;
  depth: number;
  frontier: readonly string[];
}

/** The most statements that one search reads before it gives up. */
const mostStatements = 50_000;

/** Searches from both ends for paths of one length after the other, until there are enough of them. */
export async function searchPaths(search: PathSearch, read: ReadNeighbours): Promise<FoundPaths> {
  const { from, to, maxLength, first } = search;
  const graph: KnownGraph = { joins: new Map(), degrees: new Map(search.degrees), expanded: new Set(), statementCount: 0 };
  const mayPass = (id: string): boolean => id !== from && id !== to && search.mayPass(id, graph.degrees.get(id) ?? 0);
  const [fewer, more] = sidesOf(search);
  const ways: string[][] = [];
  let depthReached = 0;
  let isBudgetSpent = false;
  while (depthReached < maxLength && ways.length < first) {
    const length = depthReached + 1;
    const isExtended = await extend(length % 2 === 1 ? fewer : more, graph, mayPass, read);
    const found = isExtended ? simplePaths(graph.joins, { from, to, length, most: first + 1 - ways.length, mayPass }) : null;
    if (found === null) {
      isBudgetSpent = true;
      break;
    }
    ways.push(...found);
    depthReached = length;
  }
  const near = new Set([...idsWithin(fewer, Math.ceil(depthReached / 2)), ...idsWithin(more, Math.floor(depthReached / 2))]);
  return { ways, depthReached, isBudgetSpent, graph, near };
}

/** The end with fewer statements first, so that a search spends the same in both directions. */
function sidesOf({ from, to, degrees }: PathSearch): readonly [fewer: Side, more: Side] {
  const difference = (degrees.get(from) ?? 0) - (degrees.get(to) ?? 0) || compareText(from, to);
  return difference < 0 ? [sideOf(from), sideOf(to)] : [sideOf(to), sideOf(from)];
}

function sideOf(end: string): Side {
  return { distances: new Map([[end, 0]]), depth: 0, frontier: [end] };
}

/** Goes one hop further from an end; false when the budget is spent before it is done. */
async function extend(side: Side, graph: KnownGraph, mayPass: (id: string) => boolean, read: ReadNeighbours): Promise<boolean> {
  const open = side.depth === 0 ? side.frontier : side.frontier.filter(mayPass);
  const unread = open.filter((id) => !graph.expanded.has(id)).sort();
  for (const ids of batches(unread, graph.degrees)) {
    const rows = await read(ids, mostStatements + 1);
    for (const row of rows) note(graph, row);
    if (graph.statementCount > mostStatements) return false;
    for (const id of ids) graph.expanded.add(id);
  }
  side.depth += 1;
  const met = new Set(open.flatMap((id) => [...(graph.joins.get(id)?.keys() ?? [])]).filter((id) => !side.distances.has(id)));
  for (const id of met) side.distances.set(id, side.depth);
  side.frontier = [...met];
  return true;
}

/** One batch a level, unless its entities have so many statements that the budget may be spent before the last of them. */
function batches(ids: readonly string[], degrees: ReadonlyMap<string, number>): string[][] {
  const found: string[][] = [];
  let room = 0;
  for (const id of ids) {
    const degree = degrees.get(id) ?? 0;
    const batch = found.at(-1);
    if (batch !== undefined && degree <= room) {
      batch.push(id);
      room -= degree;
    } else {
      found.push([id]);
      room = mostStatements - degree;
    }
  }
  return found;
}

function note(
  graph: KnownGraph,
  [id, other, degree, statement, isForward, statementCount]: StatementTypes['paths/neighbours']['row'],
): void {
  graph.statementCount += statementCount;
  graph.degrees.set(other, degree);
  joinsOf(graph, id).set(other, { statement, isForward, statementCount });
  joinsOf(graph, other).set(id, { statement, isForward: !isForward, statementCount });
}

function joinsOf({ joins }: KnownGraph, id: string): Map<string, Join> {
  let found = joins.get(id);
  if (found === undefined) joins.set(id, (found = new Map<string, Join>()));
  return found;
}

function idsWithin({ distances }: Side, most: number): string[] {
  return [...distances].filter(([, distance]) => distance <= most).map(([id]) => id);
}
