/** The value that a part of some numbers are at most, such as 0.95 of them; NaN of none. */
export function percentile(numbers: readonly number[], part: number): number {
  const ordered = numbers.toSorted((one, other) => one - other);
  return ordered[Math.min(ordered.length - 1, Math.floor(ordered.length * part))] ?? NaN;
}

/** The middle of some numbers; NaN of none. */
export function median(numbers: readonly number[]): number {
  return percentile(numbers, 0.5);
}
