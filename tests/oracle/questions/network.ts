import type { Graph, StatementRow } from '../load.ts';
import { compareKeys } from '../order.ts';
import { isInTime } from './days.ts';
import { compareIds, isCounting } from './facts.ts';
import type { Filter } from './facts.ts';
import { projectsFulfilling } from './filter.ts';
import { degreeOf, findEntity, needEntity } from './surroundings.ts';

/** The arguments of Query.network, the defaults filled in. */
export interface NetworkArgs {
  centers: string[] | null;
  depth: number;
  types: string[] | null;
  filter: Filter | null;
  maxNodes: number;
  minWeight: number;
}

/** The whole answer of Query.network. */
export interface NetworkAnswer {
  nodes: { ids: string[]; names: string[]; types: string[]; steps: number[]; degrees: number[]; overallDegrees: number[] };
  edges: { sources: number[]; targets: number[]; types: string[]; weights: number[]; statementIds: string[][] };
  omitted: { type: string; count: number }[];
  truncated: boolean;
}

/** Two different entities and the statements of one type between them. */
interface Edge {
  ends: readonly [string, string];
  type: string;
  statements: StatementRow[];
}

/** The nodes taken so far with the step at which each was, and all that were met. */
interface Slice {
  kept: Map<string, number>;
  met: Set<string>;
}

const usualTypes = ['OWNS', 'FUNDS', 'PARTNERS_IN', 'MEMBER_OF', 'PART_OF', 'COLLABORATES_WITH'];
const mostStatementIds = 10;

/** Query.network from the list of all its edges. */
export function network(graph: Graph, args: NetworkArgs): NetworkAnswer {
  const edges = edgesOf(graph, args);
  const { kept, met } = (args.centers ?? []).length === 0 ? everybody(graph, args, edges) : around(graph, args, edges);
  const left = [...met].filter((id) => !kept.has(id));
  const ids = [...kept.keys()];
  const among = edges.filter(({ ends }) => ends.every((id) => kept.has(id)));
  return {
    nodes: {
      ids,
      names: ids.map((id) => needEntity(graph, id).name),
      types: ids.map((id) => needEntity(graph, id).__typename),
      steps: [...kept.values()],
      degrees: ids.map((id) => among.filter(({ ends }) => ends.includes(id)).length),
      overallDegrees: ids.map((id) => degreeOf(graph, id)),
    },
    edges: columnsOf(among, ids),
    omitted: byType(graph, left),
    truncated: left.length > 0,
  };
}

/** All edges that may be shown: of the asked types and days, heavy enough, without projects that don't fulfil the filter. */
function edgesOf(graph: Graph, args: NetworkArgs): Edge[] {
  const { types, filter } = args;
  const isShown = projectsShown(graph, filter);
  const edges = new Map<string, Edge>();
  for (const one of graph.statements) {
    const { type, subject, object } = one;
    if (object === null || subject === object || !(types ?? usualTypes).includes(type)) continue;
    if (!isCounting(one, filter ?? {}) || !isInTime(one, filter ?? {})) continue;
    if (!isShown(subject) || !isShown(object)) continue;
    const ends: [string, string] = compareIds(subject, object) < 0 ? [subject, object] : [object, subject];
    const key = [...ends, type].join(' ');
    const edge = edges.get(key) ?? { ends, type, statements: [] };
    edge.statements.push(one);
    edges.set(key, edge);
  }
  return [...edges.values()].filter(({ statements }) => statements.length >= args.minWeight);
}

/** Whether something is no project, or one that fulfils the filter. */
function projectsShown(graph: Graph, filter: Filter | null): (id: string) => boolean {
  if (filter === null) return () => true;
  const shown = new Set(projectsFulfilling(graph, filter, 'AS_STATED').map(({ id }) => id));
  return (id) => needEntity(graph, id).__typename !== 'Project' || shown.has(id);
}

/** The centres in their order, then step by step their neighbours, the strongest first. */
function around(graph: Graph, args: NetworkArgs, edges: readonly Edge[]): Slice {
  const isShown = projectsShown(graph, args.filter);
  const centers = [...new Set(args.centers)].filter((id) => findEntity(graph, id) !== null && isShown(id));
  const kept = new Map(centers.slice(0, args.maxNodes).map((id) => [id, 0]));
  const met = new Set(centers);
  let last = [...kept.keys()];
  for (let step = 1; step <= args.depth; step += 1) {
    const near = edges.flatMap(({ ends }) => ends.filter((_, place) => last.includes(ends[1 - place] ?? '')));
    const candidates = [...new Set(near)].filter((id) => !kept.has(id));
    const before = new Set(kept.keys());
    last = strongest(candidates, (id) => weightOf(id, before, edges)).slice(0, args.maxNodes - kept.size);
    for (const id of candidates) met.add(id);
    for (const id of last) kept.set(id, step);
  }
  return { kept, met };
}

/** All projects that fulfil the filter and all that share an edge with one, by the total weight of the edges to these projects. */
function everybody(graph: Graph, args: NetworkArgs, edges: readonly Edge[]): Slice {
  const isShown = projectsShown(graph, args.filter);
  const projects = graph.entities.filter(({ __typename, id }) => __typename === 'Project' && isShown(id)).map(({ id }) => id);
  const ofProjects = edges.filter(({ ends }) => ends.some((id) => projects.includes(id)));
  const met = new Set([...projects, ...ofProjects.flatMap(({ ends }) => ends)]);
  const taken = strongest([...met], (id) => weightOf(id, met, ofProjects)).slice(0, args.maxNodes);
  return { kept: new Map(taken.map((id) => [id, 0])), met };
}

function weightOf(id: string, others: ReadonlySet<string>, edges: readonly Edge[]): number {
  const between = edges.filter(({ ends: [a, b] }) => (a === id && others.has(b)) || (b === id && others.has(a)));
  return between.reduce((sum, { statements }) => sum + statements.length, 0);
}

function strongest(ids: readonly string[], weight: (id: string) => number): string[] {
  const weighed = ids.map((id): [number, string] => [-weight(id), id]);
  return weighed.toSorted(compareKeys).map(([, id]) => id);
}

function columnsOf(edges: readonly Edge[], ids: readonly string[]): NetworkAnswer['edges'] {
  const placed = edges.map((edge) => {
    const [source = 0, target = 0] = edge.ends.map((id) => ids.indexOf(id)).toSorted((a, b) => a - b);
    return { ...edge, source, target };
  });
  const ordered = placed.toSorted((a, b) => compareKeys([a.source, a.target, a.type], [b.source, b.target, b.type]));
  const firstIds = ({ statements }: Edge): string[] =>
    statements
      .map(({ id }) => id)
      .toSorted(compareIds)
      .slice(0, mostStatementIds);
  return {
    sources: ordered.map(({ source }) => source),
    targets: ordered.map(({ target }) => target),
    types: ordered.map(({ type }) => type),
    weights: ordered.map(({ statements }) => statements.length),
    statementIds: ordered.map(firstIds),
  };
}

function byType(graph: Graph, ids: readonly string[]): { type: string; count: number }[] {
  const types = ids.map((id) => needEntity(graph, id).__typename);
  const each = [...new Set(types)].toSorted(compareIds);
  return each.map((type) => ({ type, count: types.filter((one) => one === type).length }));
}
