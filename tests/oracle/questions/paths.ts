import type { Graph, StatementRow } from '../load.ts';
import { compareKeys } from '../order.ts';
import { lets } from '../relations.ts';
import { compareIds, isCounting } from './facts.ts';
import { degreeOf, findEntity, needEntity, otherEnd, ref, statementsAbout } from './surroundings.ts';
import type { Ref } from './surroundings.ts';
import { certaintyOf, periodOf } from './time.ts';

/** The arguments of Query.paths, the defaults filled in. */
export interface PathsArgs {
  from: string;
  to: string;
  types: string[] | null;
  maxLength: number;
  first: number;
  notThrough: string[] | null;
  maxDegree: number;
  throughPlaces: boolean;
  at: string | null;
  statedOnly: boolean;
}

/** One hop of a path. */
export interface HopAnswer {
  from: Ref;
  to: Ref;
  statement: Ref;
  isForward: boolean;
  statementCount: number;
}

/** The whole answer of Query.paths. */
export interface PathsAnswer {
  outcome: string;
  paths: { length: number; hops: HopAnswer[] }[];
  depthReached: number;
  isBudgetSpent: boolean;
  truncated: boolean;
  avoided: { entity: Ref; degree: number }[];
  avoidedCount: number;
}

const mostAvoided = 100;

/** Query.paths by trying every way that meets no entity twice. The 50,000 statements of the budget are taken never to be spent. */
export function paths(graph: Graph, args: PathsArgs): PathsAnswer {
  const { from, to } = args;
  if (findEntity(graph, from) === null || findEntity(graph, to) === null) return nothing('UNKNOWN_END');
  if (from === to) return nothing('SAME_ENDS');
  const found: string[][] = [];
  let depth = 0;
  while (depth < args.maxLength && found.length < args.first) {
    depth += 1;
    found.push(...waysOfLength(graph, args, depth));
  }
  const avoided = avoidedOf(graph, args, depth);
  return {
    outcome: found.length > 0 ? 'FOUND' : 'NO_PATH',
    paths: found.slice(0, args.first).map((way) => ({ length: way.length - 1, hops: hopsOf(graph, args, way) })),
    depthReached: depth,
    isBudgetSpent: false,
    truncated: found.length > args.first,
    avoided: avoided.slice(0, mostAvoided),
    avoidedCount: avoided.length,
  };
}

/** All ways of exactly this many hops, as the ids on them, by these ids. */
function waysOfLength(graph: Graph, args: PathsArgs, length: number): string[][] {
  const distances = distancesFrom(graph, args, args.to, length, () => true);
  const ways: string[][] = [];
  const walk = (way: string[], here: string): void => {
    const left = length - (way.length - 1);
    // What is further from the end than hops are left can't arrive: looking there would only take time.
    if ((distances.get(here) ?? Infinity) > left) return;
    if (here === args.to || left === 0) {
      if (here === args.to && left === 0) ways.push(way);
      return;
    }
    if (here !== args.from && !mayPass(graph, args, here)) return;
    for (const next of neighbours(graph, args, here)) {
      if (!way.includes(next)) walk([...way, next], next);
    }
  };
  walk([args.from], args.from);
  return ways.toSorted(compareKeys);
}

function nothing(outcome: string): PathsAnswer {
  return { outcome, paths: [], depthReached: 0, isBudgetSpent: false, truncated: false, avoided: [], avoidedCount: 0 };
}

function mayPass(graph: Graph, args: PathsArgs, id: string): boolean {
  if (args.notThrough?.includes(id) === true) return false;
  if (!args.throughPlaces && needEntity(graph, id).__typename === 'Place') return false;
  return degreeOf(graph, id) <= args.maxDegree;
}

/** The statements that hops may show: relations of the asked types that count and may hold on the day. */
function usable(args: PathsArgs, statement: StatementRow): boolean {
  if (statement.object === null || !lets(args.types, statement.type)) return false;
  if (!isCounting(statement, { statedOnly: args.statedOnly })) return false;
  return args.at === null || certaintyOf(periodOf(statement), { from: args.at, to: args.at }) !== 'NO';
}

function neighbours(graph: Graph, args: PathsArgs, id: string): string[] {
  const relations = statementsAbout(graph, id).filter((statement) => usable(args, statement));
  return [...new Set(relations.flatMap((statement) => otherEnd(statement, id) ?? []))];
}

function hopsOf(graph: Graph, args: PathsArgs, way: readonly string[]): HopAnswer[] {
  return way.slice(1).map((to, index) => {
    const from = way[index] ?? '';
    const between = statementsAbout(graph, from).filter((one) => usable(args, one) && otherEnd(one, from) === to);
    const best = between.toSorted(byGoodness).at(0);
    if (best === undefined) throw new Error(`Path: expected a statement between ${from} and ${to}, got none`);
    return { from: { id: from }, to: { id: to }, statement: ref(best), isForward: best.subject === from, statementCount: between.length };
  });
}

function byGoodness(a: StatementRow, b: StatementRow): number {
  const key = ({ rank, isStated, id }: StatementRow): [number, number, string] => [rank === 'PREFERRED' ? 0 : 1, isStated ? 0 : 1, id];
  return compareKeys(key(a), key(b));
}

/** How far everything within so many steps is from an entity, going on only from what `goesOn` allows. */
function distancesFrom(graph: Graph, args: PathsArgs, start: string, most: number, goesOn: (id: string) => boolean): Map<string, number> {
  const distances = new Map([[start, 0]]);
  let edge = [start];
  for (let distance = 1; distance <= most; distance += 1) {
    const reached = edge.filter((id) => id === start || goesOn(id)).flatMap((id) => neighbours(graph, args, id));
    edge = [...new Set(reached)].filter((id) => !distances.has(id));
    for (const id of edge) distances.set(id, distance);
  }
  return distances;
}

/** What has too many statements within half the depth of an end (rounded up from that with fewer statements), reached without passing through what may not be passed. */
function avoidedOf(graph: Graph, args: PathsArgs, depth: number): PathsAnswer['avoided'] {
  const ends = [args.from, args.to].toSorted((a, b) => degreeOf(graph, a) - degreeOf(graph, b) || compareIds(a, b));
  const [fewer = '', more = ''] = ends;
  const goesOn = (id: string): boolean => !ends.includes(id) && mayPass(graph, args, id);
  const near = [
    ...distancesFrom(graph, args, fewer, Math.ceil(depth / 2), goesOn).keys(),
    ...distancesFrom(graph, args, more, Math.floor(depth / 2), goesOn).keys(),
  ];
  return [...new Set(near)]
    .filter((id) => !ends.includes(id) && degreeOf(graph, id) > args.maxDegree)
    .map((id) => ({ entity: { id }, degree: degreeOf(graph, id) }))
    .toSorted((a, b) => b.degree - a.degree || compareIds(a.entity.id, b.entity.id));
}
