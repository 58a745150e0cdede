/** A list in an order of its own, for answers that may come in any. */
export function sorted(list: unknown): unknown {
  return Array.isArray(list) ? list.toSorted(byJson) : list;
}

/** Compares things as JSON: any order does for a comparison, if it is always the same. */
function byJson(one: unknown, other: unknown): number {
  const [first, second] = [JSON.stringify(one), JSON.stringify(other)];
  return first < second ? -1 : first > second ? 1 : 0;
}
