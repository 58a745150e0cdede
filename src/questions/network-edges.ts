import type { StatementTypes } from '../generated/statements.ts';
import { readPages } from '../graph/run.ts';
import type { Ground } from './ground.ts';
import { daysOf, type Scope } from './scope.ts';

/** Which edges there are: all others are as if nothing were stated. */
export type EdgeFilter = Omit<StatementTypes['network/project-weights']['parameters'], 'ids'>;

/** An edge among the nodes: from its lesser id to the other, its type, its weight and its first statements. */
export type NetworkEdge = StatementTypes['network/edges']['row'];

/** What is read of the edges of a network. */
export interface EdgeReader {
  /** Whom some entities are joined to, themselves left out, with the weight of all edges that lead there. */
  neighbours(ids: readonly string[]): Promise<readonly (readonly [id: string, weight: number])[]>;
  /** The weight of the edges from projects to what is no project. */
  projectWeights(ids: readonly string[]): Promise<readonly (readonly [id: string, weight: number])[]>;
  /** All edges among some entities. */
  among(ids: readonly string[]): Promise<readonly NetworkEdge[]>;
}

const pageSize = 20_000;
const idsAtOnce = 5_000;

/** Which statements count as edges, as the filter of the projects says. */
export function scopeOfEdges(filter: Scope): Omit<EdgeFilter, 'types' | 'minWeight'> {
  const days = daysOf(filter);
  return {
    statedOnly: filter.statedOnly === true,
    sourceIds: filter.sourceIds ?? null,
    // What begins by the first of the last days and ends from the last of the first ones on meets each of the stretches.
    from: days.map(({ from }) => from).reduce((one, other) => (one > other ? one : other), '0000'),
    to: days.map(({ to }) => to).reduce((one, other) => (one < other ? one : other), '9999'),
    isCertain: filter.certainty === 'CERTAIN' && days.length > 0,
  };
}

/** Reads the edges of a network, all that a filter leaves. */
export function edgeReader(ground: Ground, filter: EdgeFilter): EdgeReader {
  return {
    neighbours: (ids) =>
      inParts(ids, (some) => readPages(pageSize, (page) => ground.read('network/neighbours', { ...filter, ids: some, ...page }))),
    projectWeights: (ids) => inParts(ids, (some) => ground.read('network/project-weights', { ...filter, ids: some })),
    // Room for every edge that there can be, so that none is left out.
    among: (ids) => ground.read('network/edges', { ...filter, ids, limit: Math.max(1, ids.length * filter.types.length) }),
  };
}

/** Parts that a database can take at once; somebody may be met in several of them. */
async function inParts<Row>(ids: readonly string[], read: (some: readonly string[]) => Promise<readonly Row[]>): Promise<Row[]> {
  const rows: Row[] = [];
  for (let start = 0; start < ids.length; start += idsAtOnce)
    for (const row of await read(ids.slice(start, start + idsAtOnce))) rows.push(row);
  return rows;
}
