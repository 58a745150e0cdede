import type { Decision } from '../ingest/identity/mention.ts';

/** What is looked for: something that a table or a text of somebody else's speaks of. */
export interface Sought {
  /** As it is written there; empty where only identifiers are known. */
  readonly name: string;
  /** Only these types, as GraphQL names them; null for all. */
  readonly types: ReadonlySet<string> | null;
  /** Where it is; tells actors with alike names apart. */
  readonly placeIds: readonly string[];
  readonly identifiers: readonly { readonly scheme: string; readonly value: string }[];
  /** The most candidates wanted. */
  readonly limit: number;
}

/** An entity that what is sought may be. */
export interface Candidate {
  readonly id: string;
  /** From 0 to 1. */
  readonly score: number;
  readonly decision: Decision;
  /** It is the same beyond doubt: the decision is SAME, and about no other candidate it is. */
  readonly isMatch: boolean;
  /** The evidence in words, the weightiest first. */
  readonly reasons: readonly string[];
}

/** How many can be sought at once. */
export const mostSought = 50;

/** How many candidates are given for each where nobody says. */
export const usualCandidates = 5;

/** The most candidates for each. */
export const mostCandidates = 50;

/** The most characters of a name. */
export const longestName = 400;

/** The most identifiers and the most places of one. */
export const mostHints = 20;

/** The most characters of an identifier, its scheme or the id of a place. */
export const longestHint = 200;
