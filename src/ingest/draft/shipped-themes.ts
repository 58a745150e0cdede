import type { Facts } from './format.ts';
import { factsOf } from './told.ts';

/** Says that a theme of a source's own belongs to shipped themes, by their slugs, and by which reasoning we say so. */
export function underShippedThemes(theme: string, slugs: readonly string[], reasoning: string): Facts {
  return factsOf(...slugs.map((slug) => ({ type: 'BROADER', subject: theme, object: `theme:${slug}`, stated: 'false', reasoning })));
}
