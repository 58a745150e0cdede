/** Orders texts by code point, as both engines do. */
export function compareText(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

/** Orders by the first key that differs: numbers by size, texts by code point. */
export function compareKeys(one: readonly (string | number)[], other: readonly (string | number)[]): number {
  for (const [index, left] of one.entries()) {
    const right = other[index];
    if (right === undefined) return 1;
    if (left === right) continue;
    return left < right ? -1 : 1;
  }
  return 0;
}
