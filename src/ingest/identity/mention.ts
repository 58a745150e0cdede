/** An actor as some data speak of it: all that can tell who it is. */
export interface Mention {
  readonly id: string;
  /** The kind as the id has it: `MUNICIPALITY`, `ORGANISATION` … */
  readonly kind: string;
  readonly names: readonly MentionName[];
  readonly identifiers: readonly { readonly scheme: string; readonly value: string }[];
  /** The ids of the places where it is, and of all that these lie in; empty where nothing is known. */
  readonly places: readonly string[];
  /** The data set that speaks of it. */
  readonly dataset: string;
  /** How many records of the data set name it; 1 where it isn't counted. */
  readonly count?: number;
}

/** A name of an actor. */
export interface MentionName {
  readonly value: string;
  /** `OFFICIAL`, `SHORT`, `ABBREVIATION`, `VARIANT`, `ALIAS`, `FORMER` or `TRANSLATION`. */
  readonly kind: string;
  readonly lang: string;
}

/** What was decided about two actors. */
export type Decision = 'SAME' | 'REVIEW' | 'DIFFERENT';

/** How well an actor fits a mention, and why. */
export interface Fit {
  /** The id of the actor. */
  readonly id: string;
  /** From 0 to 1. */
  readonly score: number;
  readonly decision: Decision;
  /** The evidence in words that a planner reads, the weightiest first: `same organisation number`, `same name but for "AB"`. */
  readonly reasons: readonly string[];
}

/** Finds the actors that a mention may be among those it was made of. */
export interface Matcher {
  /** The best fits, the best first, at most `limit`; none with a score that says nothing. */
  candidates(mention: Mention, limit: number): readonly Fit[];
  /** Adds an actor to those that can be found. */
  add(mention: Mention): void;
}
