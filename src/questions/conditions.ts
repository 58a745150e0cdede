import type { ProjectCondition } from '../generated/schema.ts';
import type { Links } from './nets.ts';
import { isOfKinds, type Project } from './project.ts';
import { daysOf } from './scope.ts';
import { isAtLeast, leastCertain, likelihoodOf, type Likelihood } from './time.ts';

type Given<Value> = Value | null | undefined;

/** Whether a project fulfils all of a condition but its days. */
export function fulfils(project: Project, condition: ProjectCondition, funds: Links): boolean {
  const { kinds, themeIds, includeNarrower, programmeIds, fundIds, placeIds } = condition;
  return (
    isOneOf(kinds, project.kind) &&
    meets(themeIds, includeNarrower === false ? project.themes : project.broaderThemes) &&
    meets(programmeIds, project.programmes) &&
    meets(fundIds, fundsOf(project, funds)) &&
    meets(placeIds, project.places) &&
    hasParticipant(project, condition)
  );
}

/** How certainly a project runs in the days of a condition; CERTAIN when it asks for none. */
export function likelihoodIn(project: Project, condition: ProjectCondition): Likelihood {
  return leastCertain(daysOf(condition).map((days) => likelihoodOf(project.span, days)));
}

/** Whether a project runs in the days of a condition as certainly as it asks. */
export function runs(project: Project, condition: ProjectCondition): boolean {
  return isAtLeast(likelihoodIn(project, condition), condition.certainty ?? 'POSSIBLE');
}

/** The funds of a project: those that fund it, and those of its programmes. */
function fundsOf(project: Project, funds: Links): Set<string> {
  const ofProgrammes = [...project.programmes].flatMap((programme) => [...(funds.get(programme) ?? [])]);
  const direct = project.facts.facts.filter(({ type }) => type === 'FUNDS').map(({ other }) => other);
  return new Set([...direct, ...ofProgrammes]);
}

function hasParticipant(project: Project, { actorIds, actorKinds, roles }: ProjectCondition): boolean {
  const isAnyGiven = [actorIds, actorKinds, roles].some((given) => given !== null && given !== undefined);
  if (!isAnyGiven) return true;
  return project.participations.some(({ actor, role }) => isOneOf(actorIds, actor) && isOfKinds(actor, actorKinds) && isOneOf(roles, role));
}

function isOneOf(given: Given<readonly string[]>, value: string): boolean {
  return given === null || given === undefined || given.includes(value);
}

function meets(given: Given<readonly string[]>, values: ReadonlySet<string>): boolean {
  return given === null || given === undefined || given.some((id) => values.has(id));
}
