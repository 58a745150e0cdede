/** How a name fits a text, as GraphQL has it in `MatchKind`. */
export type MatchKind = 'WHOLE_NAME' | 'WHOLE_WORDS' | 'BEGINNINGS' | 'WITH_ERRORS';

/** How well a name fits: 0 the whole name, 1 whole words, 2 beginnings of words, 2 and the errors for more. Less is better. */
export type Fit = number;

export const wholeName: Fit = 0;
export const wholeWords: Fit = 1;
export const beginnings: Fit = 2;

const kinds: readonly MatchKind[] = ['WHOLE_NAME', 'WHOLE_WORDS', 'BEGINNINGS'];

/** The kind of a fit. */
export function matchKindOf(fit: Fit): MatchKind {
  return kinds[fit] ?? 'WITH_ERRORS';
}

/** The score of a fit: 4, 3 or 2 without errors, otherwise 1 less a tenth for each error. */
export function scoreOf(fit: Fit): number {
  return fit <= beginnings ? 4 - fit : (10 - (fit - beginnings)) / 10;
}
