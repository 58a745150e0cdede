import type { ProjectFilter } from '../generated/schema.ts';
import type { Fact, PeriodClaim, ProjectFacts } from './facts.ts';
import { holdsIn, isDated, undated, type Days, type Span } from './time.ts';

/** Which statements count, as a filter says. */
export type Scope = Pick<ProjectFilter, 'statedOnly' | 'sourceIds' | 'activeIn' | 'activeAt' | 'certainty'>;

const takingPart: ReadonlySet<string> = new Set(['OWNS', 'FUNDS', 'PARTNERS_IN']);
const rankOrder = ['PREFERRED', 'NORMAL', 'DEPRECATED'];

/** Whether a statement counts, by whether it is stated and where. */
export function counts(statement: Pick<Fact, 'isStated' | 'sources'>, scope: Pick<Scope, 'statedOnly' | 'sourceIds'>): boolean {
  if (scope.statedOnly === true && !statement.isStated) return false;
  const { sourceIds } = scope;
  return sourceIds === null || sourceIds === undefined || statement.sources.some((source) => sourceIds.includes(source));
}

/** Whether a scope leaves every project as it is. */
export function leavesAsTheyAre(scope: Scope): boolean {
  return !countsFew(scope) && daysOf(scope).length === 0;
}

/** Whether a scope lets only statements count that are stated, or cite some sources. */
export function countsFew({ statedOnly, sourceIds }: Pick<Scope, 'statedOnly' | 'sourceIds'>): boolean {
  return statedOnly === true || (sourceIds !== null && sourceIds !== undefined);
}

/** A project with the statements alone that count and hold in the days asked for; null when the scope leaves nothing that says it is there. */
export function narrow(project: ProjectFacts, scope: Scope): ProjectFacts | null {
  const days = daysOf(scope);
  const isScoped = countsFew(scope);
  if (!isScoped && days.length === 0) return project;
  const holds = (fact: Fact): boolean =>
    !takingPart.has(fact.type) || days.every((one) => holdsIn(fact.span, one, scope.certainty ?? 'POSSIBLE'));
  const facts = project.facts.filter((fact) => counts(fact, scope));
  const periods = project.periods.filter((claim) => counts(claim, scope));
  if (isScoped && facts.length === 0 && periods.length === 0) return null;
  const holding = facts.filter(holds);
  const isUnchanged = holding.length === project.facts.length && periods.length === project.periods.length;
  return isUnchanged ? project : { ...project, facts: holding, periods };
}

/** The days that a filter asks for: none, one stretch or two that must both be met. */
export function daysOf({ activeIn, activeAt }: Pick<Scope, 'activeIn' | 'activeAt'>): Days[] {
  const days: Days[] = [];
  if (activeIn !== null && activeIn !== undefined) days.push(activeIn);
  if (activeAt !== null && activeAt !== undefined) days.push({ from: activeAt, to: activeAt });
  return days;
}

/** The best of some statements that compete: by rank, then by id; null of none. */
export function best<One extends { readonly id: string; readonly rank: string }>(statements: readonly One[]): One | null {
  return statements.reduce<One | null>((found, one) => (found === null || isBetter(one, found) ? one : found), null);
}

/** Whether a statement outranks another: by rank, then by id. */
export function isBetter(
  one: { readonly id: string; readonly rank: string },
  other: { readonly id: string; readonly rank: string },
): boolean {
  const difference = rankOrder.indexOf(one.rank) - rankOrder.indexOf(other.rank);
  return difference === 0 ? one.id < other.id : difference < 0;
}

/** When a project runs: by the best of its period claims of a rank, those first that say when. */
export function spanOf(periods: readonly PeriodClaim[]): Span {
  const [rank] = periods.map((claim) => claim.rank).sort((one, other) => rankOrder.indexOf(one) - rankOrder.indexOf(other));
  const ranked = periods.filter((claim) => claim.rank === rank);
  return (best(ranked.filter(({ span }) => isDated(span))) ?? best(ranked))?.span ?? undated;
}
