import type { GroupReading, ProjectCondition } from '../generated/schema.ts';
import type { StatementTypes } from '../generated/statements.ts';
import { tooLarge } from '../errors.ts';
import { isGroup, mostGroupSteps } from './groups.ts';
import { mostProjects, readLists, type Ground } from './ground.ts';
import type { Whole } from './whole-projects.ts';

type NameOfSelection = {
  [Of in keyof StatementTypes]: Of extends `facts/projects-${string}` ? Of : never;
}[keyof StatementTypes];

/**
 * The ids of all projects that may fulfil some conditions, and of some more: each condition that names ids is one statement.
 * Throws QUESTION_TOO_LARGE when these are too many to look at.
 */
export async function findCandidates(ground: Ground, conditions: readonly ProjectCondition[], groups: GroupReading): Promise<string[]> {
  const selections = await Promise.all(conditions.flatMap((condition) => selectionsOf(ground, condition, groups)));
  const [first, ...others] = selections.toSorted((one, other) => one.length - other.length);
  if (first !== undefined) {
    const sets = others.map((ids) => new Set(ids));
    return first.filter((id) => sets.every((set) => set.has(id)));
  }
  const rows = await ground.read('facts/all-projects', { limit: mostProjects + 1 });
  return withinLimit(rows);
}

/** The same among all projects of a release: their places in it, in order. */
export async function findPlaces(
  ground: Ground,
  whole: Whole,
  conditions: readonly ProjectCondition[],
  groups: GroupReading,
): Promise<number[]> {
  const named = await Promise.all(conditions.map((condition) => idsNamedIn(ground, condition, groups)));
  const selections = named.flat().map((ids) => new Set(ids.flatMap((id) => whole.placesOf(id))));
  const [first, ...others] = selections.sort((one, other) => one.size - other.size);
  if (first === undefined) return [...whole.facts.keys()];
  return [...first].filter((place) => others.every((set) => set.has(place))).sort((one, other) => one - other);
}

/** The lists of ids of a condition, each of which a project must fulfil by one. */
async function idsNamedIn(
  ground: Ground,
  { themeIds, programmeIds, fundIds, placeIds, actorIds }: ProjectCondition,
  groups: GroupReading,
): Promise<(readonly string[])[]> {
  const isGiven = (ids: readonly string[] | null | undefined): ids is readonly string[] => ids !== null && ids !== undefined;
  const actors = isGiven(actorIds) && groups === 'EXPANDED' ? await withGroups(ground, actorIds) : actorIds;
  return [themeIds, programmeIds, fundIds, placeIds, actors].filter(isGiven);
}

function selectionsOf(ground: Ground, condition: ProjectCondition, groups: GroupReading): Promise<string[]>[] {
  const { themeIds, programmeIds, fundIds, placeIds, actorIds } = condition;
  const select = (name: NameOfSelection, ids: readonly string[] | null | undefined): Promise<string[]>[] =>
    ids === null || ids === undefined ? [] : [readSelection(ground, name, ids)];
  return [
    ...select('facts/projects-about', themeIds),
    ...select('facts/projects-under', programmeIds),
    ...select('facts/projects-of-funds', fundIds),
    ...select('facts/projects-in', placeIds),
    ...(groups === 'AS_STATED' || actorIds === null || actorIds === undefined
      ? select('facts/projects-of-actors', actorIds)
      : [withGroups(ground, actorIds).then((ids) => readSelection(ground, 'facts/projects-of-actors', ids))]),
  ];
}

async function readSelection(ground: Ground, name: NameOfSelection, ids: readonly string[]): Promise<string[]> {
  if (ids.length === 0) return [];
  return withinLimit(await ground.read(name, { ids: [...new Set(ids)], limit: mostProjects + 1 }));
}

function withinLimit(rows: readonly (readonly [id: string])[]): string[] {
  if (rows.length <= mostProjects) return rows.map(([id]) => id);
  throw tooLarge(
    `Expected a filter that leaves at most ${String(mostProjects)} projects, but this one leaves more: give ids of themes, programmes, funds, places or actors`,
  );
}

/** Some actors with the groups that they are in, whenever. */
async function withGroups(ground: Ground, actors: readonly string[]): Promise<string[]> {
  const known = new Set(actors);
  let next = [...known];
  for (let step = 0; step < mostGroupSteps && next.length > 0; step += 1) {
    const groups = (await readLists(ground, 'facts/memberships', next)).map(([, body]) => body).filter(isGroup);
    next = [...new Set(groups)].filter((group) => !known.has(group));
    for (const group of next) known.add(group);
  }
  return [...known];
}
