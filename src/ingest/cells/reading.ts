/** What a cell came to: a value, nothing, or what was expected and isn't there. */
export type Reading<Value> =
  { readonly is: 'READ'; readonly value: Value } | { readonly is: 'NOTHING' } | { readonly is: 'UNREADABLE'; readonly expected: string };

/** The cell says nothing. */
export const nothing: Reading<never> = { is: 'NOTHING' };

/** A value that was read. */
export function read<Value>(value: Value): Reading<Value> {
  return { is: 'READ', value };
}

/** The cell says something else than what was expected, in words that follow "expected". */
export function unreadable(expected: string): Reading<never> {
  return { is: 'UNREADABLE', expected };
}
