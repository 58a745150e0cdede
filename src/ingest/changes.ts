/** How many things of one type an import added, changed, left as they were, and closed. */
export interface Change {
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly closed: number;
}

/** What can become of a thing. */
export type Fate = keyof Change;

/** What became of the things of each type. */
export type Changes = ReadonlyMap<string, Change>;

/** Counts what becomes of things. */
export interface Tally {
  readonly changes: Changes;
  /** How many entities of each type stay since other data sets speak of them, though their own no longer does. */
  readonly kept: ReadonlyMap<string, number>;
  /** Counts one of those, as unchanged too. */
  keep(type: string): void;
  count(type: string, fate: Fate, number?: number): void;
}

/** Nothing counted yet. */
export function newTally(): Tally {
  const changes = new Map<string, Record<Fate, number>>();
  const kept = new Map<string, number>();
  return {
    changes,
    kept,
    keep(type) {
      kept.set(type, (kept.get(type) ?? 0) + 1);
      this.count(type, 'unchanged');
    },
    count(type, fate, number = 1) {
      const change = changes.get(type) ?? { added: 0, changed: 0, unchanged: 0, closed: 0 };
      change[fate] += number;
      changes.set(type, change);
    },
  };
}

/** The sum over all types. */
export function sumOf(changes: Iterable<Change>): Change {
  const sum = { added: 0, changed: 0, unchanged: 0, closed: 0 };
  for (const { added, changed, unchanged, closed } of changes) {
    sum.added += added;
    sum.changed += changed;
    sum.unchanged += unchanged;
    sum.closed += closed;
  }
  return sum;
}
