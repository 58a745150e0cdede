import type { GroupReading, ProjectCondition, ProjectFilter } from '../generated/schema.ts';
import { findCandidates } from './candidates.ts';
import { fulfils, likelihoodIn, prepare, runs, type PreparedCondition } from './conditions.ts';
import { readProjectFacts, type ProjectFacts } from './facts.ts';
import { checkFilter, idsOf } from './filter.ts';
import { isGroup, readMembers, type Members } from './groups.ts';
import type { Ground } from './ground.ts';
import { checkKnown } from './known.ts';
import { readBroader, readFunds, readPlaces } from './nets.ts';
import { isProgramme, othersOf, seeProject, type Project, type View } from './project.ts';
import { narrow } from './scope.ts';
import { isDated, leastCertain } from './time.ts';

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
  const [candidates] = await Promise.all([findCandidates(ground, conditions, groups), checkKnown(ground, idsOf(filter), 'the filter')]);
  const facts = (await readProjectFacts(ground, candidates)).flatMap((one) => narrow(one, filter) ?? []);
  const view = await readView(ground, facts, groups, filter.statedOnly === true);
  return select(
    facts.map((one) => seeProject(one, view)),
    filter,
    conditions.map(prepare),
    view,
  );
}

/** Those that fulfil one more condition as well, which must lie within what was considered. */
export function narrowTo({ seen, filter, conditions, view }: Considered, condition: PreparedCondition): Considered {
  return select(seen, filter, [...conditions, condition], view);
}

async function readView(ground: Ground, facts: readonly ProjectFacts[], groups: GroupReading, statedOnly: boolean): Promise<View> {
  const others = (type: string): string[] => facts.flatMap((one) => othersOf(one, type));
  const covered = others('COVERS');
  const isPlace = (id: string): boolean => id.startsWith('place:');
  const taking = [...others('OWNS'), ...others('FUNDS'), ...others('PARTNERS_IN')];
  const noMembers: Members = new Map();
  const [funds, broader, places, members] = await Promise.all([
    readFunds(ground, [...others('UNDER'), ...taking].filter(isProgramme)),
    readBroader(ground, others('HAS_THEME')),
    readPlaces(
      ground,
      covered.filter((id) => !isPlace(id)),
      covered.filter(isPlace),
    ),
    groups === 'EXPANDED' ? readMembers(ground, taking.filter(isGroup)) : noMembers,
  ]);
  return { funds, broader, places, members, groups, statedOnly };
}

function select(projects: readonly Project[], filter: ProjectFilter, conditions: readonly PreparedCondition[], view: View): Considered {
  const fitting = projects.filter((project) => conditions.every((condition) => fulfils(project, condition, view.funds)));
  const isAsked = conditions.some(({ days }) => days.length > 0);
  const isSmall = (project: Project): boolean => partnerCount(project) <= (filter.maxPartners ?? Infinity);
  const isRunning = (project: Project): boolean => conditions.every((condition) => runs(project, condition));
  const running = fitting.filter(isRunning);
  const kept = running.filter(isSmall);
  const isPossible = (project: Project): boolean =>
    leastCertain(conditions.map((condition) => likelihoodIn(project, condition))) === 'POSSIBLE';
  return {
    projects: kept.toSorted((one, other) => (one.id < other.id ? -1 : 1)),
    possibleCount: kept.filter(isPossible).length,
    undatedCount: isAsked ? fitting.filter((project) => !isDated(project.span) && isSmall(project)).length : 0,
    tooManyPartnersCount: running.length - kept.length,
    view,
    filter,
    seen: projects,
    conditions,
  };
}

/** How many actors own a project or partner in it, as stated. */
function partnerCount(project: Project): number {
  return new Set([...othersOf(project.facts, 'OWNS'), ...othersOf(project.facts, 'PARTNERS_IN')]).size;
}
