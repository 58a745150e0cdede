import { chanceFrom } from '../chance.ts';
import type { Chance } from '../chance.ts';
import type { Graph } from '../load.ts';
import { isActor } from '../relations.ts';
import type { CommonArgs } from './common.ts';
import type { ConflictFilter } from './conflicts.ts';
import { distinct } from './facts.ts';
import type { Filter } from './facts.ts';
import type { NetworkArgs } from './network.ts';
import type { PathsArgs } from './paths.ts';
import { degreeOf, statementsAbout } from './surroundings.ts';

const days = ['2006-12-31', '2007-06-01', '2009-09-03', '2011-01-01', '2012-07-15', '2014-05-17', '2016-01-01', '2020-06-11', '2030-01-01'];
const types = ['OWNS', 'FUNDS', 'PARTNERS_IN', 'MEMBER_OF', 'COLLABORATES_WITH', 'HAS_THEME', 'COVERS', 'LOCATED_IN', 'BUILDS_ON', 'CLAIM'];
const certainties = ['CERTAIN', 'POSSIBLE', 'UNKNOWN'] as const;
const conflictKinds = ['VALUE', 'PERIOD', 'AMOUNT', 'ROLE', 'COUNT'];
const leastDegree = 5;

/** Arguments of Query.paths, mostly between two ends that hang together; now and then between odd ones. */
export function drawPaths(graph: Graph, seed: number): PathsArgs {
  const chance = chanceFrom(seed);
  const ids = graph.entities.flatMap(({ id }) => Array.from({ length: Math.ceil(degreeOf(graph, id) / 4) }, () => id));
  const from = chance.one(ids);
  const to = chance.is(0.75) ? strolled(graph, chance, from) : chance.one(ids);
  return {
    from,
    to: chance.is(0.03) ? 'municipality:finns-inte' : to,
    types: chance.is(0.2) ? some(chance, types, 8) : null,
    maxLength: chance.one([1, 2, 3, 4, 4, 4, 5, 6]),
    first: chance.one([1, 2, 5, 5, 20]),
    notThrough: chance.is(0.3) ? some(chance, [...neighboursOf(graph, from), ...neighboursOf(graph, to), from], 3) : null,
    maxDegree: chance.one([1, 5, 20, 60, 100, 100, 100, 1000]),
    throughPlaces: chance.is(0.4),
    at: chance.is(0.2) ? chance.one(days) : null,
    statedOnly: chance.is(0.2),
  };
}

/** The actors of which enough is stated for a network around them to be worth drawing. */
export function middleActors(graph: Graph): string[] {
  return graph.entities.filter((entity) => isActor(entity) && degreeOf(graph, entity.id) >= leastDegree).map(({ id }) => id);
}

/** Arguments of Query.network with several centres or none, some types and mostly a filter. */
export function drawNetwork(graph: Graph, seed: number): NetworkArgs {
  const chance = chanceFrom(seed);
  const ids = graph.entities.filter(({ id }) => degreeOf(graph, id) > 1).map(({ id }) => id);
  return {
    centers: chance.is(0.6) ? some(chance, chance.is(0.1) ? [...ids, 'municipality:finns-inte'] : ids, 4) : null,
    depth: chance.within(1, 2),
    types: chance.is(0.4) ? some(chance, types, 6) : null,
    filter: chance.is(0.6) ? drawFilter(graph, chance) : null,
    maxNodes: chance.one([1, 2, 5, 10, 30, 100, 500]),
    minWeight: chance.one([1, 1, 1, 2, 3]),
  };
}

/** A condition on conflicts; each part is there now and then. */
export function drawConflictFilter(graph: Graph, subjects: readonly string[], seed: number): ConflictFilter {
  const chance = chanceFrom(seed);
  const sources = graph.sources.map(({ id }) => id);
  return {
    kinds: chance.is(0.4) ? some(chance, conflictKinds, 3) : null,
    entityIds: chance.is(0.4) ? some(chance, subjects, 4) : null,
    sourceIds: chance.is(0.3) ? some(chance, sources, 2) : null,
    isAcrossSources: chance.is(0.3) ? chance.is(0.5) : null,
  };
}

/** What `commonMembers` or `commonMemberships` is asked for: one to three of these, mostly on a day. */
export function drawCommon(among: readonly string[], seed: number): CommonArgs {
  const chance = chanceFrom(seed);
  return { of: some(chance, among, 3), at: chance.is(0.6) ? chance.one(days) : null };
}

/** The bodies that somebody is a member of, and the actors that are members of something. */
export function membersAndBodies(graph: Graph): { members: string[]; bodies: string[] } {
  const memberships = graph.statements.filter(({ type }) => type === 'MEMBER_OF');
  return {
    members: distinct(memberships.map(({ subject }) => subject)),
    bodies: distinct(memberships.flatMap(({ object }) => object ?? [])),
  };
}

function drawFilter(graph: Graph, chance: Chance): Filter {
  const idsOf = (type: string): string[] => graph.entities.filter(({ __typename }) => __typename === type).map(({ id }) => id);
  const counties = graph.entities.filter(({ kind, __typename }) => __typename === 'Place' && kind === 'COUNTY').map(({ id }) => id);
  const sources = graph.sources.map(({ id }) => id);
  return {
    ...(chance.is(0.2) ? { themeIds: some(chance, idsOf('Theme'), 8) } : {}),
    ...(chance.is(0.2) && counties.length > 0 ? { placeIds: some(chance, counties, 5) } : {}),
    ...(chance.is(0.2) ? { actorIds: some(chance, middleActors(graph), 8) } : {}),
    ...(chance.is(0.3) ? { activeAt: chance.one(days), certainty: chance.one(certainties) } : {}),
    ...(chance.is(0.2) ? { activeIn: drawDays(chance), certainty: chance.one(certainties) } : {}),
    ...(chance.is(0.3) ? { statedOnly: true } : {}),
    ...(chance.is(0.3) ? { sourceIds: some(chance, sources, 2) } : {}),
    ...(chance.is(0.2) ? { maxPartners: chance.within(0, 6) } : {}),
  };
}

/** Two years in their order. */
function drawDays(chance: Chance): { from: string; to: string } {
  const from = chance.within(2007, 2016);
  return { from: String(from), to: String(from + chance.within(0, 4)) };
}

/** A few of a list, each once; none of an empty one. */
function some<T>(chance: Chance, of: readonly T[], most: number): T[] {
  if (of.length === 0) return [];
  return distinct(Array.from({ length: chance.within(1, most) }, () => chance.one(of)));
}

/** Where a stroll of two to six steps along the statements ends. */
function strolled(graph: Graph, chance: Chance, from: string): string {
  const steps = Array.from({ length: chance.within(2, 6) });
  return steps.reduce<string>((here) => chance.one([here, ...neighboursOf(graph, here).filter((id) => id !== here && id !== from)]), from);
}

/** The ends of the relations of an entity, itself among them. */
function neighboursOf(graph: Graph, id: string): string[] {
  return statementsAbout(graph, id).flatMap(({ subject, object }) => (object === null ? [] : [subject, object]));
}
