import type { Facts } from './format.ts';
import { factsOf } from './told.ts';

/** A claim about an entity for each property that has a value; values that differ are claims beside each other. */
export function claimsOf(subject: string, values: Readonly<Record<string, string | null | undefined>>): Facts {
  const stated = Object.entries(values).flatMap(([property, value]) =>
    value === null || value === undefined ? [] : [{ property, value }],
  );
  return factsOf(...stated.map(({ property, value }) => ({ type: 'CLAIM', subject, property, value, key: value })));
}
