import type { EntityRow, Graph, StatementRow } from '../load.ts';
import { isActor } from '../relations.ts';
import { isInTime } from './days.ts';
import type { AskedDays } from './days.ts';

/** How collective actors are read. */
export type Groups = 'AS_STATED' | 'EXPANDED';

/** Conditions on projects, as `ProjectCondition` has them; what is null or left out is no condition. */
export interface Condition extends AskedDays {
  kinds?: readonly string[] | null;
  themeIds?: readonly string[] | null;
  includeNarrower?: boolean;
  programmeIds?: readonly string[] | null;
  fundIds?: readonly string[] | null;
  placeIds?: readonly string[] | null;
  actorIds?: readonly string[] | null;
  actorKinds?: readonly string[] | null;
  roles?: readonly string[] | null;
}

/** Which statements count; the days leave out who takes part in, owns or funds a project at another time. */
export interface Counting extends AskedDays {
  statedOnly?: boolean;
  sourceIds?: readonly string[] | null;
}

/** What `ProjectFilter` has. */
export interface Filter extends Condition, Counting {
  maxPartners?: number | null;
  and?: readonly Condition[] | null;
}

const mostSteps = 12;
const towards = ['OWNS', 'FUNDS', 'PARTNERS_IN'];
const from = ['HAS_THEME', 'UNDER', 'COVERS'];

/** Whether a statement counts: not deprecated and, where that is asked for, stated and of one of the sources. */
export function isCounting(statement: StatementRow, { statedOnly = false, sourceIds = null }: Counting): boolean {
  if (statement.rank === 'DEPRECATED') return false;
  if (statedOnly && !statement.isStated) return false;
  return sourceIds === null || statement.citations.some(({ source }) => sourceIds.includes(source));
}

/** The counting statements of a type that go out from something. */
export function going(graph: Graph, type: string, subject: string, counting: Counting): StatementRow[] {
  return graph.statements.filter((one) => one.type === type && one.subject === subject && isCounting(one, counting));
}

/** The counting statements of a type that come in to something. */
export function coming(graph: Graph, type: string, object: string, counting: Counting): StatementRow[] {
  return graph.statements.filter((one) => one.type === type && one.object === object && isCounting(one, counting));
}

/** The counting statements of OWNS, FUNDS or PARTNERS_IN to a project: those at another time than the days asked for do not count. */
export function inProject(graph: Graph, type: string, project: string, counting: Counting): StatementRow[] {
  return coming(graph, type, project, counting).filter((one) => isInTime(one, counting));
}

/** What the nets lead to: LOCATED_IN, OF_FUND, BROADER and WITHIN count whatever is asked for, but for deprecated ones. */
export function ends(graph: Graph, type: string, subject: string): string[] {
  return distinct(going(graph, type, subject, {}).map(objectOf));
}

/** Something and all that lies above it in a net, at most 12 steps up. */
export function upwards(graph: Graph, type: string, id: string): string[] {
  const reached = new Set([id]);
  let last = [id];
  for (let step = 0; step < mostSteps; step += 1) {
    last = last.flatMap((below) => ends(graph, type, below)).filter((above) => !reached.has(above));
    for (const above of last) reached.add(above);
  }
  return [...reached];
}

/** The facts of a project that count. */
export function factsOf(graph: Graph, project: string, counting: Counting): StatementRow[] {
  return [
    ...going(graph, 'CLAIM', project, counting).filter(({ property }) => property === 'period'),
    ...towards.flatMap((type) => inProject(graph, type, project, counting)),
    ...from.flatMap((type) => going(graph, type, project, counting)),
  ];
}

/** The themes that a project, or an actor, is about, as stated. */
export function themesOf(graph: Graph, id: string, counting: Counting): string[] {
  return distinct(going(graph, 'HAS_THEME', id, counting).map(objectOf));
}

/** The programmes that a project is under or that fund it. */
export function programmesOf(graph: Graph, project: string, counting: Counting): string[] {
  const under = going(graph, 'UNDER', project, counting).map(objectOf);
  const funding = inProject(graph, 'FUNDS', project, counting).map(({ subject }) => subject);
  return distinct([...under, ...funding.filter((id) => entityOf(graph, id).__typename === 'Programme')]);
}

/** The places that a project covers, itself or by an actor located there, and all that these lie within. */
export function placesOf(graph: Graph, project: string, counting: Counting): string[] {
  const covered = going(graph, 'COVERS', project, counting).map(objectOf);
  const places = covered.flatMap((id) => (isActor(entityOf(graph, id)) ? ends(graph, 'LOCATED_IN', id) : [id, ...heldBy(graph, id)]));
  return distinct(places.flatMap((place) => upwards(graph, 'WITHIN', place)));
}

/** The places that lie within an area or a labour market; none for places of other kinds. */
export function heldBy(graph: Graph, area: string): string[] {
  if (!['AREA', 'LABOUR_MARKET'].includes(entityOf(graph, area).kind ?? '')) return [];
  const places = graph.entities.filter(({ __typename }) => __typename === 'Place').map(({ id }) => id);
  return places.filter((id) => id !== area && upwards(graph, 'WITHIN', id).includes(area));
}

/** The counties that an actor is located in. */
export function countiesOf(graph: Graph, actor: string): string[] {
  const places = ends(graph, 'LOCATED_IN', actor).flatMap((place) => upwards(graph, 'WITHIN', place));
  return distinct(places).filter((place) => entityOf(graph, place).kind === 'COUNTY');
}

/** The entity with this id; throws when there is none. */
export function entityOf(graph: Graph, id: string): EntityRow {
  const entity = graph.entities.find((one) => one.id === id);
  if (entity === undefined) throw new Error(`Oracle: expected an entity with the id ${id}, got none`);
  return entity;
}

/** The object of a relation; throws for a claim. */
export function objectOf({ id, object }: StatementRow): string {
  if (object === null) throw new Error(`Oracle: expected a relation, got the claim ${id}`);
  return object;
}

/** All projects, by id. */
export function allProjects(graph: Graph): EntityRow[] {
  return byId(graph.entities.filter(({ __typename }) => __typename === 'Project'));
}

/** Each once, in the order in which they first come. */
export function distinct<T>(of: readonly T[]): T[] {
  return [...new Set(of)];
}

/** By id, in code points (ids are ASCII). */
export function byId<T extends { readonly id: string }>(of: readonly T[]): T[] {
  return of.toSorted((a, b) => compareIds(a.id, b.id));
}

/** Compares two ids: negative, zero or positive. */
export function compareIds(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** Ids as `{ id }`, in their order. */
export function shown(ids: readonly string[]): { id: string }[] {
  return ids.map((id) => ({ id }));
}
