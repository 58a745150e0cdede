import { addTo } from '../../graph/add-to.ts';
import { compareTexts } from '../code-points.ts';

/** A decision on who is who, as it is stated. */
export interface Decision {
  /** The id of the statement. */
  readonly id: string;
  readonly isSame: boolean;
  readonly subject: string;
  readonly object: string;
  /** Whether a person made it; otherwise a rule did. */
  readonly isByPerson: boolean;
  /** From 0 to 1; 1 where none is stated. */
  readonly score: number;
  /** Empty where none is stated. */
  readonly date: string;
}

/** What an entity is merged into, and by which decision. */
export interface Merge {
  /** The id at the end of the way, which is merged into nothing. */
  readonly into: string;
  /** The id of the statement that makes the first step on the way. */
  readonly decision: string;
}

/** The merged entities by id. */
export type Merges = ReadonlyMap<string, Merge>;

/** What decisions come to. */
export interface Outcome {
  readonly merges: Merges;
  /** The decisions that would lead back to where they began, each with those on the way. */
  readonly cycles: readonly (readonly Decision[])[];
}

interface Forest {
  /** The decision that each entity follows. */
  readonly steps: Map<string, Decision>;
  /** The entities that are one, by each of them. */
  readonly groups: Map<string, string[]>;
}

/**
 * Follows decisions from the strongest to the weakest: those of persons, then those with the best score, then by id. An entity
 * follows one decision, its strongest. One that would make two the same that are decided to be different is not followed, unless it
 * outweighs that; one that leads back is a cycle.
 */
export function followDecisions(decisions: readonly Decision[]): Outcome {
  const differences = differencesOf(decisions);
  const forest: Forest = { steps: new Map(), groups: new Map() };
  const cycles: Decision[][] = [];
  for (const decision of decisions.filter(({ isSame }) => isSame).sort(byStrength)) {
    const { subject, object } = decision;
    if (forest.steps.has(subject)) continue;
    const [ours, theirs] = [groupOf(forest, subject), groupOf(forest, object)];
    if (ours === theirs) cycles.push([decision, ...wayOf(forest, object)]);
    else if (!isRefused(decision, ours, theirs, differences)) join(forest, decision, ours, theirs);
  }
  return { merges: mergesOf(forest), cycles };
}

function byStrength(a: Decision, b: Decision): number {
  return Number(b.isByPerson) - Number(a.isByPerson) || b.score - a.score || compareTexts(a.id, b.id);
}

function differencesOf(decisions: readonly Decision[]): ReadonlyMap<string, readonly Decision[]> {
  const differences = new Map<string, Decision[]>();
  for (const decision of decisions) {
    if (decision.isSame) continue;
    for (const id of [decision.subject, decision.object]) addTo(differences, id, decision);
  }
  return differences;
}

function groupOf({ groups }: Forest, id: string): string[] {
  return groups.get(id) ?? [id];
}

function isRefused(
  decision: Decision,
  ours: readonly string[],
  theirs: readonly string[],
  differences: ReadonlyMap<string, readonly Decision[]>,
): boolean {
  if (differences.size === 0) return false;
  const [few, many] = ours.length < theirs.length ? [ours, new Set(theirs)] : [theirs, new Set(ours)];
  return few.some((id) =>
    (differences.get(id) ?? []).some((one) => many.has(one.subject === id ? one.object : one.subject) && outweighs(one, decision)),
  );
}

/** Persons outweigh rules; of two persons the later, of two rules the one that says different. */
function outweighs(difference: Decision, same: Decision): boolean {
  if (difference.isByPerson !== same.isByPerson) return difference.isByPerson;
  return !same.isByPerson || difference.date >= same.date;
}

function join({ steps, groups }: Forest, decision: Decision, ours: string[], theirs: string[]): void {
  steps.set(decision.subject, decision);
  const [few, many] = ours.length < theirs.length ? [ours, theirs] : [theirs, ours];
  many.push(...few);
  for (const id of few) groups.set(id, many);
  for (const id of [decision.subject, decision.object]) groups.set(id, many);
}

/** The decisions that lead from an entity to the end. */
function wayOf({ steps }: Forest, id: string): Decision[] {
  const way: Decision[] = [];
  for (let step = steps.get(id); step !== undefined; step = steps.get(step.object)) way.push(step);
  return way;
}

function mergesOf({ steps }: Forest): Merges {
  const ends = new Map<string, string>();
  const merges = new Map<string, Merge>();
  for (const [id, decision] of steps) {
    const passed: string[] = [];
    let at = id;
    for (let step = steps.get(at); step !== undefined && !ends.has(at); step = steps.get(at)) {
      passed.push(at);
      at = step.object;
    }
    const into = ends.get(at) ?? at;
    for (const one of passed) ends.set(one, into);
    merges.set(id, { into, decision: decision.id });
  }
  return merges;
}

/** The id of what an entity counts as: of what it is merged into, or its own. */
export function canonicalOf(merges: Merges, id: string): string {
  return merges.get(id)?.into ?? id;
}
