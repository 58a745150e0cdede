/** Texts by the runs of three letters in them. */
export interface TrigramIndex {
  /** Adds a text for a number. */
  add(text: string, number: number): void;
  /** The numbers whose texts share most with a text, the most alike first, at most `limit`. */
  find(text: string, limit: number): readonly number[];
}

/** Runs that so many texts have tell nothing. */
const commonFrom = 600;
/** The rarest runs of a text are looked up, so many at most; what has less than so much of them is not alike. */
const lookedUp = 14;
const leastShare = 0.4;

/**
 * An empty index. Blocks are made by runs of letters and not by sound: Soundex and its like hear English or German, join
 * Mora with Mara, and lose a word that is put before; and a typing error changes few of the runs wherever it stands.
 */
export function newTrigramIndex(): TrigramIndex {
  const holders = new Map<string, number[]>();
  const sizes: number[] = [];
  return {
    add(text, number) {
      const runs = runsOf(text);
      sizes[number] = Math.max(sizes[number] ?? 0, runs.size);
      for (const run of runs) {
        const list = holders.get(run);
        if (list === undefined) holders.set(run, [number]);
        else if (list[list.length - 1] !== number) list.push(number);
      }
    },
    find(text, limit) {
      const runs = runsOf(text);
      const lists = [...runs].map((run) => holders.get(run) ?? []).filter(({ length }) => length <= commonFrom);
      const rare = lists.sort((a, b) => a.length - b.length).slice(0, lookedUp);
      const counts = new Map<number, number>();
      for (const list of rare) for (const number of list) counts.set(number, (counts.get(number) ?? 0) + 1);
      const least = Math.max(2, leastShare * rare.length);
      const found = [...counts].filter(([, count]) => count >= least);
      const apart = ([number, count]: readonly [number, number]): number => Math.abs((sizes[number] ?? 0) - runs.size) - 2 * count;
      return found
        .sort((a, b) => apart(a) - apart(b) || a[0] - b[0])
        .slice(0, limit)
        .map(([number]) => number);
    },
  };
}

function runsOf(text: string): ReadonlySet<string> {
  const padded = `  ${text} `;
  const runs = new Set<string>();
  for (let at = 0; at + 3 <= padded.length; at += 1) runs.add(padded.slice(at, at + 3));
  return runs;
}
