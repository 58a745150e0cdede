import type { QueryArguments, StatementType } from '../generated/schema.ts';
import type { Ask } from '../graph/field-function.ts';
import { typeOfId } from '../graph/ids.ts';
import type { Item } from '../graph/item.ts';
import { checkEntityIds, checkRange } from './argument-checks.ts';
import { findCandidates } from './candidates.ts';
import { consider, everything } from './considered.ts';
import { readEntities } from './entities.ts';
import type { Ground } from './ground.ts';
import { edgeReader, scopeOfEdges, type NetworkEdge } from './network-edges.ts';
import { chooseAll, chooseAround, isProject, type Chosen } from './network-nodes.ts';
import { compareText } from './order.ts';

type Arguments = QueryArguments['network'];

const usualTypes: readonly StatementType[] = ['OWNS', 'FUNDS', 'PARTNERS_IN', 'MEMBER_OF', 'PART_OF', 'COLLABORATES_WITH'];
const mostCenters = 20;

/** Answers `Query.network`; throws a GraphQLError when an argument is wrong. */
export async function network(ground: Ground, args: Arguments, { asks }: Pick<Ask, 'asks'>): Promise<Item> {
  checkArguments(args);
  const { filter, types, minWeight } = args;
  const edges = edgeReader(ground, { types: types ?? usualTypes, minWeight, ...scopeOfEdges(filter ?? everything) });
  const chosen: Chosen = { kept: new Map(), omitted: new Set(), most: args.maxNodes };
  const centers = args.centers ?? [];
  const isWhole = centers.length === 0;
  // A filter that isn't given leaves all projects: their ids are needed where there are no centres alone.
  const projects = isWhole || (filter ?? null) !== null ? await projectsFulfilling(ground, filter) : null;
  if (isWhole) await chooseAll(edges, projects ?? new Set(), chosen);
  else await chooseAround(edges, await knownCenters(ground, centers, projects), args.depth, projects, chosen);
  const ids = [...chosen.kept.keys()];
  const among = asks('nodes') || asks('edges') ? await edges.among(ids) : [];
  return {
    nodes: asks('nodes') ? await nodeColumns(ground, chosen, among) : null,
    edges: edgeColumns(ids, among),
    omitted: countTypes(chosen.omitted),
    truncated: chosen.omitted.size > 0,
  };
}

function checkArguments({ centers, depth, maxNodes, minWeight }: Arguments): void {
  checkEntityIds('centers', centers ?? [], mostCenters);
  checkRange('depth', depth, 1, 2);
  checkRange('maxNodes', maxNodes, 1, 500);
  checkRange('minWeight', minWeight, 1, 1_000_000);
}

async function projectsFulfilling(ground: Ground, filter: Arguments['filter']): Promise<Set<string>> {
  // Without a filter nothing has to be known of the projects.
  if (filter === null || filter === undefined) return new Set(await findCandidates(ground, [], 'AS_STATED'));
  const { projects } = await consider(ground, filter, 'AS_STATED');
  return new Set(projects.map(({ id }) => id));
}

/** The centres that are there, each once, in the order in which they are given. */
async function knownCenters(ground: Ground, centers: readonly string[], projects: ReadonlySet<string> | null): Promise<string[]> {
  const ids = [...new Set(centers)].filter((id) => projects === null || !isProject(id) || projects.has(id));
  const known = await readEntities(ground, ids);
  return ids.filter((id) => known.has(id));
}

/** How many ids there are of each type, by type. */
function countTypes(ids: Iterable<string>): Item[] {
  const counts = new Map<string, number>();
  for (const id of ids) {
    const type = typeOfId(id) ?? '';
    counts.set(type, (counts.get(type) ?? 0) + 1);
  }
  return [...counts].sort(([one], [other]) => compareText(one, other)).map(([type, count]) => ({ type, count }));
}

async function nodeColumns(ground: Ground, { kept }: Chosen, edges: readonly NetworkEdge[]): Promise<Item> {
  const ids = [...kept.keys()];
  const entities = await readEntities(ground, ids);
  const degrees = new Map(ids.map((id) => [id, 0]));
  for (const [id, other] of edges) for (const end of [id, other]) degrees.set(end, (degrees.get(end) ?? 0) + 1);
  return {
    ids,
    names: ids.map((id) => entities.get(id)?.name ?? ''),
    types: ids.map((id) => typeOfId(id) ?? ''),
    steps: ids.map((id) => kept.get(id) ?? 0),
    degrees: ids.map((id) => degrees.get(id) ?? 0),
    overallDegrees: ids.map((id) => entities.get(id)?.degree ?? 0),
  };
}

/** The edges by the places of their ends among the nodes, then by type. */
function edgeColumns(ids: readonly string[], edges: readonly NetworkEdge[]): Item {
  const places = new Map(ids.map((id, place) => [id, place]));
  const ordered = edges
    .map(([id, other, type, weight, statements]) => {
      const ends = [places.get(id) ?? 0, places.get(other) ?? 0] as const;
      return { source: Math.min(...ends), target: Math.max(...ends), type, weight, statements };
    })
    .sort((one, other) => one.source - other.source || one.target - other.target || compareText(one.type, other.type));
  return {
    sources: ordered.map(({ source }) => source),
    targets: ordered.map(({ target }) => target),
    types: ordered.map(({ type }) => type),
    weights: ordered.map(({ weight }) => weight),
    statementIds: ordered.map(({ statements }) => statements),
  };
}
