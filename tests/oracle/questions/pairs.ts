import type { Graph } from '../load.ts';
import { compareKeys } from '../order.ts';
import type { Key } from '../order.ts';
import { isActor, lets } from '../relations.ts';
import { answerCoverage } from './coverage.ts';
import type { AnswerCoverage } from './coverage.ts';
import { compareIds, distinct, entityOf, shown, themesOf } from './facts.ts';
import type { Filter, Groups } from './facts.ts';
import { projectsFulfilling } from './filter.ts';
import { ownFunding } from './money.ts';
import type { Funding } from './money.ts';
import { actorsIn, partnerRoles } from './participations.ts';
import { projectPeriod } from './time.ts';

/** The arguments of `coFunding` and its like. */
export interface PairArgs {
  filter?: Filter | null;
  kinds?: readonly string[] | null;
  groups?: Groups;
  minShared?: number;
  orderBy?: 'SHARED' | 'LAST_YEAR' | 'NAME';
}

/** In which roles actors are together: as funders or as partners. */
export type Together = 'FUNDERS' | 'PARTNERS';

/** What a number of projects says of those who share them. */
interface Shared {
  sharedCount: number;
  projects: { id: string }[];
  isTruncated: boolean;
  themes: { theme: { id: string }; projectCount: number }[];
  themeCount: number;
  firstYear: number | null;
  lastYear: number | null;
}

/** An edge of `coFunding`. */
export interface PairEdge {
  node: Shared & { first: { id: string }; second: { id: string }; firstFunding: Funding; secondFunding: Funding };
}

/** An edge of `Actor.coFunders`. */
export interface SharedActorEdge extends Shared {
  node: { id: string };
  funding: Funding;
}

/** A whole list, all pages together. */
export interface Whole<Edge> {
  totalCount: number;
  edges: Edge[];
  coverage: AnswerCoverage;
}

const mostProjects = 100;
const mostThemes = 50;

/** Query.coFunding (FUNDERS) or Query.coPartners (PARTNERS). */
export function pairs(graph: Graph, together: Together, args: PairArgs): Whole<PairEdge> {
  const { filter, groups, minShared } = complete(args);
  const actors = graph.entities.filter((entity) => isActor(entity) && lets(args.kinds, entity.kind)).map(({ id }) => id);
  const projects = projectsFulfilling(graph, filter, groups).map(({ id }) => ({
    id,
    actors: actorsTogether(graph, id, filter, groups, together),
  }));
  const there = actors.filter((actor) => projects.some((project) => project.actors.includes(actor))).toSorted(compareIds);
  const edges = there.flatMap((first) =>
    there.flatMap((second) => {
      const shared = projects.filter((one) => one.actors.includes(first) && one.actors.includes(second)).map(({ id }) => id);
      if (first >= second || shared.length < Math.max(1, minShared)) return [];
      const money = (actor: string): Funding => ownFunding(graph, shared, actor, filter, groups);
      const edge = { first: { id: first }, second: { id: second }, ...sharedOf(graph, shared, filter) };
      return [{ node: { ...edge, firstFunding: money(first), secondFunding: money(second) } }];
    }),
  );
  const ordered = order(edges, args, graph, ({ node }) => ({ ids: [node.first.id, node.second.id], shared: node }));
  return { totalCount: edges.length, edges: ordered, coverage: answerCoverage(graph, filter, groups) };
}

/** Actor.coFunders (FUNDERS) or Actor.coPartners (PARTNERS) of an actor. */
export function sharing(graph: Graph, actor: string, together: Together, args: PairArgs): Whole<SharedActorEdge> {
  const { filter, groups } = complete(args);
  const own = { ...filter, and: [...(filter.and ?? []), { actorIds: [actor], roles: rolesOf(together) }] };
  const projects = projectsFulfilling(graph, own, groups).map(({ id }) => id);
  return whole(graph, projects, own, args, together, (other) => other !== actor);
}

/** Theme.funders of a theme. */
export function themeFunders(graph: Graph, theme: string, args: PairArgs): Whole<SharedActorEdge> {
  const { groups } = complete(args);
  const about = aboutTheme(theme, args);
  const projects = projectsFulfilling(graph, about, groups).map(({ id }) => id);
  return whole(graph, projects, about, args, 'FUNDERS', () => true);
}

/** Theme.coFunders or Theme.coPartners of a theme. */
export function themePairs(graph: Graph, theme: string, together: Together, args: PairArgs): Whole<PairEdge> {
  return pairs(graph, together, { ...args, filter: aboutTheme(theme, args) });
}

function aboutTheme(theme: string, { filter }: PairArgs): Filter {
  return { ...filter, and: [...(filter?.and ?? []), { themeIds: [theme] }] };
}

function whole(
  graph: Graph,
  projects: readonly string[],
  filter: Filter,
  args: PairArgs,
  together: Together,
  isWanted: (actor: string) => boolean,
): Whole<SharedActorEdge> {
  const { groups, minShared } = complete(args);
  const actors = distinct(projects.flatMap((id) => actorsTogether(graph, id, filter, groups, together))).filter(isWanted);
  const edges = actors.flatMap((actor) => {
    const shared = projects.filter((id) => actorsTogether(graph, id, filter, groups, together).includes(actor));
    if (shared.length < minShared) return [];
    const funding = ownFunding(graph, shared, actor, filter, groups);
    return [{ node: { id: actor }, ...sharedOf(graph, shared, filter), funding }];
  });
  const ordered = order(edges, args, graph, (edge) => ({ ids: [edge.node.id], shared: edge }));
  return { totalCount: edges.length, edges: ordered, coverage: answerCoverage(graph, filter, groups) };
}

function complete({ filter, groups = 'AS_STATED', minShared = 1 }: PairArgs): { filter: Filter; groups: Groups; minShared: number } {
  return { filter: filter ?? {}, groups, minShared };
}

function rolesOf(together: Together): readonly string[] {
  return together === 'FUNDERS' ? ['FUNDER'] : partnerRoles;
}

function actorsTogether(graph: Graph, project: string, filter: Filter, groups: Groups, together: Together): string[] {
  return actorsIn(graph, project, filter, groups, rolesOf(together));
}

function sharedOf(graph: Graph, projects: readonly string[], filter: Filter): Shared {
  const periods = projects.map((id) => projectPeriod(graph, id, filter));
  const starts = periods.flatMap(({ start }) => (start === null ? [] : [Number(start.earliest.slice(0, 4))]));
  const ends = periods.flatMap(({ end }) => (end === null ? [] : [Number(end.latest.slice(0, 4))]));
  const themes = themeCounts(graph, projects, filter);
  return {
    sharedCount: projects.length,
    projects: shown(projects.toSorted(compareIds).slice(0, mostProjects)),
    isTruncated: projects.length > mostProjects,
    themes: themes.slice(0, mostThemes),
    themeCount: themes.length,
    firstYear: starts.length === 0 ? null : Math.min(...starts),
    lastYear: ends.length === 0 ? null : Math.max(...ends),
  };
}

function themeCounts(graph: Graph, projects: readonly string[], filter: Filter): Shared['themes'] {
  const all = projects.flatMap((id) => themesOf(graph, id, filter));
  return distinct(all)
    .map((id) => ({ theme: { id }, projectCount: all.filter((one) => one === id).length }))
    .toSorted((a, b) => b.projectCount - a.projectCount || compareIds(a.theme.id, b.theme.id));
}

/** What the order of an edge comes from. */
interface Ordered {
  ids: string[];
  shared: Shared;
}

function order<Edge>(edges: readonly Edge[], { orderBy = 'SHARED' }: PairArgs, graph: Graph, of: (edge: Edge) => Ordered): Edge[] {
  const keyOf = (edge: Edge): Key => {
    const { ids, shared } = of(edge);
    if (orderBy === 'SHARED') return [-shared.sharedCount, ...ids];
    if (orderBy === 'LAST_YEAR') return [-(shared.lastYear ?? -1), ...ids];
    return [...ids.map((id) => entityOf(graph, id).sortKey), ...ids];
  };
  return edges.toSorted((a, b) => compareKeys(keyOf(a), keyOf(b)));
}
