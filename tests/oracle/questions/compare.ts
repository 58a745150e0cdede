import type { Graph } from '../load.ts';
import { answerCoverage } from './coverage.ts';
import type { AnswerCoverage } from './coverage.ts';
import { coming, compareIds, distinct, going, objectOf, shown, themesOf } from './facts.ts';
import type { Filter, Groups } from './facts.ts';
import { projectsFulfilling } from './filter.ts';
import { actorsIn, actorsOf, participations, partnerRoles } from './participations.ts';
import { certaintyOf, daysOfYear, isAtLeast, projectPeriod, yearsNamed } from './time.ts';

/** The arguments of `compare`. */
export interface CompareArgs {
  ids: readonly string[];
  filter?: Filter | null;
  groups?: Groups;
}

interface Item {
  entity: { id: string };
  actorIds: string[];
}

/** One respect, as `ComparedAspect` has it. */
export interface Aspect {
  sharedByAll: Item[];
  sharedByAllCount: number;
  sharedBySome: Item[];
  sharedBySomeCount: number;
  own: Item[];
  ownCount: number;
  overlap: number | null;
}

/** The answer of Query.compare. */
export interface Comparison {
  actors: { id: string }[];
  projects: Aspect;
  partners: Aspect;
  themes: Aspect;
  memberships: Aspect;
  funders: Aspect;
  years: { year: number; projectCounts: number[] }[];
  coverage: AnswerCoverage;
}

const mostItems = 200;

/** Query.compare. */
export function compare(graph: Graph, args: CompareArgs): Comparison {
  const { ids, groups = 'AS_STATED' } = args;
  const filter = args.filter ?? {};
  const fulfilling = projectsFulfilling(graph, filter, groups).map(({ id }) => id);
  const projectsOf = (actor: string): string[] => fulfilling.filter((project) => actorsIn(graph, project, filter, groups).includes(actor));
  const aspect = (setOf: (actor: string) => string[]): Aspect =>
    aspectOf(
      ids,
      ids.map((id) => distinct(setOf(id))),
    );
  const relations = (type: string, actor: string): string[] => going(graph, type, actor, filter).map(objectOf);
  const funders = (actor: string): string[] => coming(graph, 'FUNDS', actor, filter).flatMap(({ subject }) => actorsOf(graph, subject));
  return {
    actors: shown(ids),
    projects: aspect(projectsOf),
    partners: aspect((id) => partnersOf(graph, id, fulfilling, filter, groups).filter((partner) => !ids.includes(partner))),
    themes: aspect((id) => [
      ...projectsOf(id).flatMap((project) => themesOf(graph, project, filter)),
      ...themesOf(graph, id, filter),
      ...relations('PRIORITISES', id),
    ]),
    memberships: aspect((id) => relations('MEMBER_OF', id)),
    funders: aspect((id) => [...projectsOf(id).flatMap((project) => actorsIn(graph, project, filter, groups, ['FUNDER'])), ...funders(id)]),
    years: yearsOf(graph, ids.map(projectsOf), filter),
    coverage: answerCoverage(graph, { ...filter, and: [...(filter.and ?? []), { actorIds: ids }] }, groups),
  };
}

function partnersOf(graph: Graph, actor: string, projects: readonly string[], filter: Filter, groups: Groups): string[] {
  return projects.flatMap((project) => {
    const partners = participations(graph, project, filter, groups).filter(({ role }) => partnerRoles.includes(role));
    const isIn = partners.some((one) => one.actor === actor);
    return isIn ? partners.map((one) => one.actor).filter((other) => other !== actor) : [];
  });
}

function aspectOf(ids: readonly string[], sets: readonly string[][]): Aspect {
  const items = distinct(sets.flat())
    .toSorted(compareIds)
    .map((id): Item => ({ entity: { id }, actorIds: ids.filter((_, index) => sets[index]?.includes(id) === true) }));
  const all = items.filter(({ actorIds }) => actorIds.length === ids.length);
  const own = items.filter(({ actorIds }) => actorIds.length === 1);
  const some = items.filter((item) => !all.includes(item) && !own.includes(item));
  return {
    sharedByAll: all.slice(0, mostItems),
    sharedByAllCount: all.length,
    sharedBySome: some.slice(0, mostItems),
    sharedBySomeCount: some.length,
    own: own.slice(0, mostItems),
    ownCount: own.length,
    overlap: items.length === 0 ? null : all.length / items.length,
  };
}

function yearsOf(graph: Graph, projectsOfEach: readonly string[][], filter: Filter): Comparison['years'] {
  const periodOf = (project: string): ReturnType<typeof projectPeriod> => projectPeriod(graph, project, filter);
  const isIn = (project: string, year: number): boolean => isAtLeast(certaintyOf(periodOf(project), daysOfYear(year)), 'POSSIBLE');
  return yearsNamed(projectsOfEach.flat().map(periodOf)).map((year) => ({
    year,
    projectCounts: projectsOfEach.map((projects) => projects.filter((project) => isIn(project, year)).length),
  }));
}
