import type { ProjectCondition, ProjectFilter } from '../generated/schema.ts';
import { badInput } from '../errors.ts';
import { checkIds } from './argument-checks.ts';

const mostConditions = 8;

/** Throws a GraphQLError with BAD_USER_INPUT that says which part of a filter is wrong, what was expected and what came. */
export function checkFilter(filter: ProjectFilter, name = 'filter'): void {
  checkCondition(filter, name);
  checkIds(filter.sourceIds, `${name}.sourceIds`, 'Source');
  const { maxPartners, and } = filter;
  if (maxPartners !== null && maxPartners !== undefined && maxPartners < 0)
    throw badInput(`Expected ${name}.maxPartners from 0, got ${String(maxPartners)}`);
  if (and === null || and === undefined) return;
  if (and.length > mostConditions)
    throw badInput(`Expected at most ${String(mostConditions)} conditions in ${name}.and, got ${String(and.length)}`);
  for (const [at, condition] of and.entries()) checkCondition(condition, `${name}.and[${String(at)}]`);
}

/** All ids that a filter names. */
export function idsOf(filter: ProjectFilter): string[] {
  const named = [filter, ...(filter.and ?? [])].flatMap(({ themeIds, programmeIds, fundIds, placeIds, actorIds }) =>
    [themeIds, programmeIds, fundIds, placeIds, actorIds].flatMap((ids) => ids ?? []),
  );
  return [...named, ...(filter.sourceIds ?? [])];
}

function checkCondition(condition: ProjectCondition, name: string): void {
  checkIds(condition.themeIds, `${name}.themeIds`, 'Theme');
  checkIds(condition.programmeIds, `${name}.programmeIds`, 'Programme');
  checkIds(condition.fundIds, `${name}.fundIds`, 'Actor', undefined, 'fund:esf');
  checkIds(condition.placeIds, `${name}.placeIds`, 'Place');
  checkIds(condition.actorIds, `${name}.actorIds`, 'Actor');
  const { activeIn } = condition;
  if (activeIn !== null && activeIn !== undefined && activeIn.from > activeIn.to)
    throw badInput(`Expected ${name}.activeIn from not after to, got ${activeIn.from} and ${activeIn.to}`);
}
