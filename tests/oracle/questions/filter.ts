import type { EntityRow, Graph } from '../load.ts';
import { isAbsent, lets } from '../relations.ts';
import { allProjects, distinct, ends, entityOf, factsOf, inProject, placesOf, programmesOf, themesOf, upwards } from './facts.ts';
import type { Condition, Filter, Groups } from './facts.ts';
import { participations } from './participations.ts';
import { certaintyInAll, daysAsked, isAtLeast, projectPeriod } from './time.ts';
import type { Certainty } from './time.ts';

/** The projects that fulfil a filter, by id. */
export function projectsFulfilling(graph: Graph, filter: Filter, groups: Groups): EntityRow[] {
  return allProjects(graph).filter(({ id }) => fulfils(graph, id, filter, groups));
}

/** Whether a project fulfils everything that a filter asks for. */
export function fulfils(graph: Graph, project: string, filter: Filter, groups: Groups): boolean {
  return fulfilsAllBut(graph, project, filter, groups) && fulfilsDays(graph, project, filter) && isWithinPartners(graph, project, filter);
}

/** Whether a project fulfils what a filter and its `and` ask for but the days and `maxPartners`. */
export function fulfilsAllBut(graph: Graph, project: string, filter: Filter, groups: Groups): boolean {
  return isThere(graph, project, filter) && conditionsOf(filter).every((condition) => fits(graph, project, condition, filter, groups));
}

/** Whether a project runs in all days that a filter and its `and` ask for, as certainly as each asks. */
export function fulfilsDays(graph: Graph, project: string, filter: Filter): boolean {
  return conditionsOf(filter).every((condition) => {
    const certainty = certaintyInAll(projectPeriod(graph, project, filter), daysAsked(condition));
    return isAtLeast(certainty, condition.certainty ?? 'POSSIBLE');
  });
}

/** How certain it is that a project runs in all days that a filter and its `and` ask for; CERTAIN where they ask for none. */
export function certaintyAsked(graph: Graph, project: string, filter: Filter): Certainty {
  return certaintyInAll(projectPeriod(graph, project, filter), conditionsOf(filter).flatMap(daysAsked));
}

function conditionsOf(filter: Filter): Condition[] {
  return [filter, ...(filter.and ?? [])];
}

/** Whether a project has no more owners and partners than `maxPartners`, as stated. */
export function isWithinPartners(graph: Graph, project: string, filter: Filter): boolean {
  const most = filter.maxPartners ?? null;
  if (most === null) return true;
  const statements = ['OWNS', 'PARTNERS_IN'].flatMap((type) => inProject(graph, type, project, filter));
  return distinct(statements.map(({ subject }) => subject)).length <= most;
}

/** Whether a project is about one of these themes or one below. */
export function isAbout(graph: Graph, project: string, themeIds: readonly string[], includeNarrower: boolean, filter: Filter): boolean {
  const own = themesOf(graph, project, filter);
  const themes = includeNarrower ? own.flatMap((theme) => upwards(graph, 'BROADER', theme)) : own;
  return themes.some((theme) => themeIds.includes(theme));
}

/** Whether anything counts about a project, at whatever time. */
function isThere(graph: Graph, project: string, { statedOnly = false, sourceIds = null }: Filter): boolean {
  const isNarrowed = statedOnly || sourceIds !== null;
  return !isNarrowed || factsOf(graph, project, { statedOnly, sourceIds }).length > 0;
}

/** What both a filter and its further conditions have, but for the days. */
function fits(graph: Graph, project: string, condition: Condition, filter: Filter, groups: Groups): boolean {
  const { kinds, themeIds, includeNarrower = true, programmeIds, placeIds } = condition;
  return (
    lets(kinds, entityOf(graph, project).kind) &&
    (isAbsent(themeIds) || isAbout(graph, project, themeIds, includeNarrower, filter)) &&
    (isAbsent(programmeIds) || programmesOf(graph, project, filter).some((id) => programmeIds.includes(id))) &&
    (isAbsent(condition.fundIds) || isOfFund(graph, project, condition.fundIds, filter)) &&
    (isAbsent(placeIds) || placesOf(graph, project, filter).some((id) => placeIds.includes(id))) &&
    hasParticipation(graph, project, condition, filter, groups)
  );
}

function isOfFund(graph: Graph, project: string, fundIds: readonly string[], filter: Filter): boolean {
  const direct = inProject(graph, 'FUNDS', project, filter).map(({ subject }) => subject);
  const through = programmesOf(graph, project, filter).flatMap((programme) => ends(graph, 'OF_FUND', programme));
  return [...direct, ...through].some((fund) => fundIds.includes(fund));
}

function hasParticipation(graph: Graph, project: string, condition: Condition, filter: Filter, groups: Groups): boolean {
  const { actorIds, actorKinds, roles } = condition;
  if (isAbsent(actorIds) && isAbsent(actorKinds) && isAbsent(roles)) return true;
  return participations(graph, project, filter, groups).some(
    ({ actor, role }) => lets(actorIds, actor) && lets(actorKinds, entityOf(graph, actor).kind) && lets(roles, role),
  );
}
