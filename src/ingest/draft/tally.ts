import type { Finding, Findings } from '../findings.ts';

/** Findings of one sort: how many there are, and the first of them. */
export interface Group {
  readonly column: string | null;
  readonly expected: string;
  readonly count: number;
  readonly examples: readonly Finding[];
}

/** Findings that are counted by sort, with a few examples of each. */
export interface Tally extends Findings {
  /** The sorts, the most frequent first. */
  readonly groups: readonly Group[];
}

const mostExamples = 5;
const mostGroups = 200;

/** Nothing counted yet. */
export function newTally(): Tally {
  const groups = new Map<string, Group & { count: number; readonly examples: Finding[] }>();
  let total = 0;
  return {
    get total() {
      return total;
    },
    get list() {
      return [...groups.values()].flatMap(({ examples }) => examples);
    },
    get groups() {
      return [...groups.values()].sort((a, b) => b.count - a.count);
    },
    add(finding) {
      total += 1;
      // What a file can make without end, such as paths in a list, is counted as one sort at last.
      const isFull = groups.size >= mostGroups;
      const [column, expected] = [finding.column?.replace(/\[\d+\]/g, '[]') ?? null, finding.expected];
      const key = JSON.stringify([column, expected]);
      const group = groups.get(key) ?? (isFull ? groups.get('') : undefined);
      if (group === undefined) {
        groups.set(isFull ? '' : key, isFull ? newGroup(null, 'various', finding) : newGroup(column, expected, finding));
        return;
      }
      group.count += 1;
      if (group.examples.length < mostExamples) group.examples.push(finding);
    },
  };
}

function newGroup(
  column: string | null,
  expected: string,
  first: Finding,
): { column: string | null; expected: string; count: number; examples: Finding[] } {
  return { column, expected, count: 1, examples: [first] };
}
