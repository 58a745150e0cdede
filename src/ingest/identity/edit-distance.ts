/** Longer names would be compared for seconds, and no body has one. */
const longest = 1_000;

/**
 * How near two texts are, from 0 to 1: 1 less the smallest number of letters that are left out, put in, changed or swapped
 * with their neighbour, divided by the length of the longer one. Of texts of more than 1000 letters only the same are near.
 */
export function closeness(one: string, other: string): number {
  const longer = Math.max(one.length, other.length);
  if (one === other) return 1;
  return longer > longest ? 0 : 1 - editDistance(one, other) / longer;
}

/** The smallest number of letters to leave out, put in, change or swap with their neighbour that makes one text the other. */
export function editDistance(one: string, other: string): number {
  let [before, last] = [new Uint16Array(other.length + 1), Uint16Array.from({ length: other.length + 1 }, (_, at) => at)];
  for (let row = 1; row <= one.length; row += 1) {
    const next = new Uint16Array(other.length + 1);
    next[0] = row;
    for (let at = 1; at <= other.length; at += 1) {
      const isSame = one[row - 1] === other[at - 1];
      const changed = (last[at - 1] ?? 0) + (isSame ? 0 : 1);
      const isSwapped = row > 1 && at > 1 && one[row - 1] === other[at - 2] && one[row - 2] === other[at - 1];
      const swapped = isSwapped ? (before[at - 2] ?? 0) + 1 : changed;
      next[at] = Math.min((last[at] ?? 0) + 1, (next[at - 1] ?? 0) + 1, changed, swapped);
    }
    [before, last] = [last, next];
  }
  return last[other.length] ?? 0;
}
