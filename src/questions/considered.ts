import type { GroupReading, ProjectCondition, ProjectFilter } from '../generated/schema.ts';
import { findCandidates, findPlaces } from './candidates.ts';
import { asksMoreThanDays, fulfils, likelihoodIn, prepare, runs, type PreparedCondition } from './conditions.ts';
import { readProjectFacts } from './facts.ts';
import { checkFilter, idsOf } from './filter.ts';
import type { Ground } from './ground.ts';
import { checkKnown } from './known.ts';
import { compareText } from './order.ts';
import { othersOf, seeProject, type Project, type View } from './project.ts';
import { leavesAsTheyAre, narrow } from './scope.ts';
import { isDated, leastCertain } from './time.ts';
import { readView } from './view.ts';
import type { Whole } from './whole-projects.ts';
import { isWithoutIds, wholeOf } from './whole.ts';

/** The projects that fulfil a filter, and how many do not for one reason alone. */
export interface Considered {
  /** By id. */
  readonly projects: readonly Project[];
  readonly possibleCount: number;
  readonly undatedCount: number;
  readonly tooManyPartnersCount: number;
  readonly view: View;
  readonly filter: ProjectFilter;
  /** All projects that were looked at, and the conditions that chose among them. */
  readonly seen: readonly Project[];
  readonly conditions: readonly PreparedCondition[];
  /** All projects of the release, when they are at hand. */
  readonly whole: Whole | null;
}

/** The filter that leaves everything. */
export const everything: ProjectFilter = {};

/** Finds the projects that fulfil a filter and further conditions; throws a GraphQLError when the filter is wrong or names what is not there. */
export async function consider(
  ground: Ground,
  given: ProjectFilter | null | undefined,
  groups: GroupReading,
  further: readonly ProjectCondition[] = [],
): Promise<Considered> {
  const filter = given ?? everything;
  checkFilter(filter);
  const conditions = [filter, ...(filter.and ?? []), ...further];
  const [whole] = await Promise.all([wholeOf(ground, isWithoutIds(conditions)), checkKnown(ground, idsOf(filter), 'the filter')]);
  const candidates =
    whole === null
      ? await seeCandidates(ground, filter, conditions, groups)
      : seeAmong(whole, isWithoutIds(conditions) ? null : await findPlaces(ground, whole, conditions, groups), filter, groups);
  return select(candidates.projects, filter, conditions.map(prepare), candidates.view, whole);
}

/** Projects as a filter has them seen, by id. */
interface Candidates {
  readonly projects: readonly Project[];
  readonly view: View;
}

async function seeCandidates(
  ground: Ground,
  filter: ProjectFilter,
  conditions: readonly ProjectCondition[],
  groups: GroupReading,
): Promise<Candidates> {
  const ids = await findCandidates(ground, conditions, groups);
  const facts = (await readProjectFacts(ground, ids.sort(compareText))).flatMap((one) => narrow(one, filter) ?? []);
  const view = await readView(ground, facts, groups, filter.statedOnly === true);
  return { projects: facts.map((one) => seeProject(one, view)), view };
}

/** All projects, or those at some places; those of which all statements count are seen once for all requests. */
function seeAmong(whole: Whole, places: readonly number[] | null, filter: ProjectFilter, groups: GroupReading): Candidates {
  const view = { ...whole.view(groups), statedOnly: filter.statedOnly === true };
  // Groups have other members where these must be stated.
  const isSeenAlike = !view.statedOnly || groups === 'AS_STATED';
  if (places === null && leavesAsTheyAre(filter)) return { projects: whole.seeAll(groups), view };
  const projects = [...(places ?? whole.facts.keys())].flatMap((place) => {
    const own = whole.facts[place];
    const narrowed = own === undefined ? null : narrow(own, filter);
    if (narrowed === null) return [];
    return narrowed === own && isSeenAlike ? whole.see(place, groups) : seeProject(narrowed, view);
  });
  return { projects, view };
}

/** Those that fulfil one more condition as well, which must lie within what was considered. */
export function narrowTo({ seen, filter, conditions, view, whole }: Considered, condition: PreparedCondition): Considered {
  return select(seen, filter, [...conditions, condition], view, whole);
}

/** Of some projects, which are by id, those that fulfil all conditions. */
function select(
  projects: readonly Project[],
  filter: ProjectFilter,
  conditions: readonly PreparedCondition[],
  view: View,
  whole: Whole | null,
): Considered {
  const { maxPartners } = filter;
  const isAsked = conditions.some(({ days }) => days.length > 0);
  const asking = conditions.filter(asksMoreThanDays);
  const fitting =
    asking.length === 0 ? projects : projects.filter((project) => asking.every((condition) => fulfils(project, condition, view.funds)));
  const isSmall = (project: Project): boolean => maxPartners === null || maxPartners === undefined || partnerCount(project) <= maxPartners;
  const running = isAsked ? fitting.filter((project) => conditions.every((condition) => runs(project, condition))) : fitting;
  const kept = maxPartners === null || maxPartners === undefined ? running : running.filter(isSmall);
  const isPossible = (project: Project): boolean =>
    leastCertain(conditions.map((condition) => likelihoodIn(project, condition))) === 'POSSIBLE';
  return {
    projects: kept,
    possibleCount: isAsked ? kept.filter(isPossible).length : 0,
    undatedCount: isAsked ? fitting.filter((project) => !isDated(project.span) && isSmall(project)).length : 0,
    tooManyPartnersCount: running.length - kept.length,
    view,
    filter,
    seen: projects,
    conditions,
    whole,
  };
}

/** How many actors own a project or partner in it, as stated. */
function partnerCount(project: Project): number {
  return new Set([...othersOf(project.facts, 'OWNS'), ...othersOf(project.facts, 'PARTNERS_IN')]).size;
}
