import { partialDate } from '../dates.ts';
import type { Graph, StatementRow } from '../load.ts';
import { isActor } from '../relations.ts';
import { byId, compareIds, countiesOf, distinct, ends, entityOf, going, heldBy, isCounting, objectOf, upwards } from './facts.ts';
import type { Counting, Groups } from './facts.ts';
import { isAbout, projectsFulfilling } from './filter.ts';
import { actorsIn } from './participations.ts';
import { certaintyOf, daysOfYear, periodOf, projectPeriod } from './time.ts';

/** The arguments of `gaps`. */
export interface GapArgs {
  actorIds: readonly string[];
  themeIds?: readonly string[] | null;
  at: string;
  compareWith?: 'SAME_COUNTY' | 'SAME_MEMBERSHIP';
  compareIds?: readonly string[] | null;
  groups?: Groups;
  statedOnly?: boolean;
  sourceIds?: readonly string[] | null;
}

/** The most projects that a row or a candidate shows. */
export const mostProjects = 100;

/** How a project lies to a day. */
export type Phase = 'ACTIVE' | 'ENDED' | 'PLANNED' | 'UNDATED';

/** The priorities that an actor gives a theme or a narrower one on the day, by id. */
export function prioritiesOf(graph: Graph, actor: string, theme: string, args: GapArgs): StatementRow[] {
  const onTheDay = going(graph, 'PRIORITISES', actor, countingOf(args)).filter((one) => holdsAt(one, args.at));
  return byId(onTheDay.filter((one) => upwards(graph, 'BROADER', objectOf(one)).includes(theme)));
}

/** A project about a theme, who takes part in it, and how it lies to the day. */
export interface ProjectOn {
  readonly id: string;
  readonly actors: readonly string[];
  readonly phase: Phase;
  /** How certain it is that it runs on the day. */
  readonly certainty: string;
}

/** The projects about a theme or a narrower one, by id. */
export function projectsOn(graph: Graph, theme: string, args: GapArgs): ProjectOn[] {
  const counting = countingOf(args);
  const projects = projectsFulfilling(graph, counting, groupsOf(args)).filter(({ id }) => isAbout(graph, id, [theme], true, counting));
  return projects.map(({ id }) => ({
    id,
    actors: actorsIn(graph, id, counting, groupsOf(args)),
    phase: phaseOf(graph, id, args),
    certainty: certaintyOnDay(graph, id, args),
  }));
}

/** The bodies that an actor is compared with, by id. */
export function comparables(graph: Graph, actor: string, args: GapArgs): string[] {
  const { compareWith = 'SAME_MEMBERSHIP' } = args;
  const others = actorsBut(graph, actor);
  const chosen = args.compareIds ?? null;
  if (chosen !== null) return others.filter((other) => chosen.includes(other));
  const setOf = (one: string): string[] => (compareWith === 'SAME_COUNTY' ? countiesOf(graph, one) : bodiesOf(graph, one, args));
  const own = setOf(actor);
  const { kind } = entityOf(graph, actor);
  return others.filter((other) => entityOf(graph, other).kind === kind && setOf(other).some((one) => own.includes(one)));
}

/** All actors but one, by id. */
export function actorsBut(graph: Graph, actor: string): string[] {
  return byId(graph.entities.filter((one) => isActor(one) && one.id !== actor)).map(({ id }) => id);
}

/** The memberships of an actor on the day. */
export function membershipsOf(graph: Graph, actor: string, args: GapArgs): StatementRow[] {
  return byId(going(graph, 'MEMBER_OF', actor, countingOf(args)).filter((one) => holdsAt(one, args.at)));
}

/** The bodies that an actor is a member of on the day. */
export function bodiesOf(graph: Graph, actor: string, args: GapArgs): string[] {
  return distinct(membershipsOf(graph, actor, args).map(objectOf));
}

/** The statements by which actors are located in a county, by id. */
export function locatedIn(graph: Graph, actor: string, county: string): StatementRow[] {
  return byId(going(graph, 'LOCATED_IN', actor, {}).filter((one) => upwards(graph, 'WITHIN', objectOf(one)).includes(county)));
}

/** The sources, by id, that declare to cover one of these types for the actor in the year of the day. */
export function coveringSources(graph: Graph, actor: string, types: readonly string[], { at, sourceIds = null }: GapArgs): string[] {
  const covered = ends(graph, 'COVERS', actor).filter((id) => entityOf(graph, id).__typename === 'Place');
  const own = [...ends(graph, 'LOCATED_IN', actor), ...covered.flatMap((place) => [place, ...heldBy(graph, place)])];
  const places = own.flatMap((place) => upwards(graph, 'WITHIN', place));
  const year = daysOfYear(at.slice(0, 4));
  const covering = graph.sources.filter(({ id, row }) => {
    // With `sourceIds` what the others cover is not asked: what they have would not be shown.
    if (sourceIds !== null && !sourceIds.includes(id)) return false;
    const listed = (column: string): string[] => (row[column] ?? '').split(' ').filter((item) => item !== '');
    const from = row['covers_from'] ?? null;
    const to = row['covers_to'] ?? null;
    return (
      listed('covers_types').some((type) => types.includes(type)) &&
      listed('covers_places').some((place) => places.includes(place)) &&
      (from === null || partialDate(from).earliest <= year.to) &&
      (to === null || partialDate(to).latest >= year.from)
    );
  });
  return byId(covering).map(({ id }) => id);
}

/** The themes asked for; if none are, all that one of the actors gives priority on the day, by id. */
export function themesAsked(graph: Graph, args: GapArgs): readonly string[] {
  const given = args.themeIds ?? null;
  if (given !== null) return given;
  const priorities = graph.statements.filter(
    (one) =>
      one.type === 'PRIORITISES' && args.actorIds.includes(one.subject) && isCounting(one, countingOf(args)) && holdsAt(one, args.at),
  );
  return distinct(priorities.map(objectOf)).toSorted(compareIds);
}

/** Which statements count for these arguments. */
export function countingOf({ statedOnly = false, sourceIds = null }: GapArgs): Counting {
  return { statedOnly, sourceIds };
}

/** How groups are read. */
export function groupsOf({ groups = 'AS_STATED' }: GapArgs): Groups {
  return groups;
}

function holdsAt(statement: StatementRow, at: string): boolean {
  return certaintyOf(periodOf(statement), { from: at, to: at }) !== 'NO';
}

function certaintyOnDay(graph: Graph, project: string, args: GapArgs): string {
  return certaintyOf(projectPeriod(graph, project, countingOf(args)), { from: args.at, to: args.at });
}

/** Whether a project runs on the day, is over, has not begun or has no period. */
function phaseOf(graph: Graph, project: string, args: GapArgs): Phase {
  const period = projectPeriod(graph, project, countingOf(args));
  const certainty = certaintyOnDay(graph, project, args);
  if (certainty === 'UNKNOWN') return 'UNDATED';
  if (certainty !== 'NO') return 'ACTIVE';
  return period.end !== null && period.end.latest < args.at ? 'ENDED' : 'PLANNED';
}
