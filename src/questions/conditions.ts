import type { Certainty, ProjectCondition } from '../generated/schema.ts';
import { kindOfActor } from '../graph/ids.ts';
import type { Links } from './nets.ts';
import type { Project } from './project.ts';
import { daysOf } from './scope.ts';
import { isAtLeast, leastCertain, likelihoodOf, type Days, type Likelihood } from './time.ts';

/** Some ids, kinds or roles to be among; null lets everything pass. */
type Wanted = ReadonlySet<string> | null;

/** A condition with its lists as sets, made once to judge many projects. */
export interface PreparedCondition {
  readonly kinds: Wanted;
  readonly themes: Wanted;
  readonly includesNarrower: boolean;
  readonly programmes: Wanted;
  readonly funds: Wanted;
  readonly places: Wanted;
  readonly actors: Wanted;
  readonly actorKinds: Wanted;
  readonly roles: Wanted;
  /** The days it asks for; a project must run in them all. */
  readonly days: readonly Days[];
  readonly certainty: Certainty;
}

/** Prepares a condition. */
export function prepare(condition: ProjectCondition): PreparedCondition {
  return {
    kinds: wanted(condition.kinds),
    themes: wanted(condition.themeIds),
    includesNarrower: condition.includeNarrower !== false,
    programmes: wanted(condition.programmeIds),
    funds: wanted(condition.fundIds),
    places: wanted(condition.placeIds),
    actors: wanted(condition.actorIds),
    actorKinds: wanted(condition.actorKinds),
    roles: wanted(condition.roles),
    days: daysOf(condition),
    certainty: condition.certainty ?? 'POSSIBLE',
  };
}

/** Whether a condition asks for anything but days. */
export function asksMoreThanDays({ kinds, themes, programmes, funds, places, actors, actorKinds, roles }: PreparedCondition): boolean {
  return [kinds, themes, programmes, funds, places, actors, actorKinds, roles].some((wanted) => wanted !== null);
}

/** Whether a project fulfils all of a condition but its days. */
export function fulfils(project: Project, condition: PreparedCondition, funds: Links): boolean {
  return (
    isAmong(condition.kinds, project.kind) &&
    meets(condition.themes, condition.includesNarrower ? project.broaderThemes : project.themes) &&
    meets(condition.programmes, project.programmes) &&
    (condition.funds === null || meets(condition.funds, fundsOf(project, funds))) &&
    meets(condition.places, project.places) &&
    hasParticipant(project, condition)
  );
}

/** How certainly a project runs in the days of a condition; CERTAIN when it asks for none. */
export function likelihoodIn(project: Project, { days }: PreparedCondition): Likelihood {
  return leastCertain(days.map((one) => likelihoodOf(project.span, one)));
}

/** Whether a project runs in the days of a condition as certainly as it asks. */
export function runs(project: Project, condition: PreparedCondition): boolean {
  return isAtLeast(likelihoodIn(project, condition), condition.certainty);
}

/** The funds of a project: those that fund it, and those of its programmes. */
function fundsOf(project: Project, funds: Links): Set<string> {
  const ofProgrammes = [...project.programmes].flatMap((programme) => [...(funds.get(programme) ?? [])]);
  const direct = project.facts.facts.filter(({ type }) => type === 'FUNDS').map(({ other }) => other);
  return new Set([...direct, ...ofProgrammes]);
}

function hasParticipant(project: Project, { actors, actorKinds, roles }: PreparedCondition): boolean {
  if (actors === null && actorKinds === null && roles === null) return true;
  return project.participations.some(
    ({ actor, role }) => isAmong(actors, actor) && isAmong(roles, role) && (actorKinds === null || actorKinds.has(kindOfActor(actor))),
  );
}

function wanted(given: readonly string[] | null | undefined): Wanted {
  return given === null || given === undefined ? null : new Set(given);
}

function isAmong(wanted: Wanted, value: string): boolean {
  return wanted === null || wanted.has(value);
}

/** Whether two sets have something in common, by a look at the smaller one. */
function meets(wanted: Wanted, values: ReadonlySet<string>): boolean {
  if (wanted === null) return true;
  const [few, many] = wanted.size < values.size ? [wanted, values] : [values, wanted];
  for (const id of few) if (many.has(id)) return true;
  return false;
}
