import type { ReleaseSummary } from './summaries.ts';

/** What a release can do with a thing, in the order in which it is listed. */
export const changeKinds = ['ADDED', 'CHANGED', 'CLOSED'] as const;

/** All changes of one kind in a release. */
export interface Section {
  readonly release: number;
  readonly kind: (typeof changeKinds)[number];
  /** The number and the kind, as cursors have them: `12 ADDED`. */
  readonly key: string;
  /** In UTC. */
  readonly publishedAt: string | null;
  /** How many there are; never 0. */
  readonly count: number;
}

/** The sections of releases, in their order. */
export function sectionsOf(releases: readonly ReleaseSummary[]): Section[] {
  return releases.flatMap(({ number, publishedAt, addedCount, changedCount, closedCount }) =>
    [addedCount, changedCount, closedCount].flatMap((count, place): Section[] => {
      const kind = changeKinds[place];
      if (kind === undefined || count === null || count === 0) return [];
      return [{ release: number, kind, key: `${String(number)} ${kind}`, publishedAt, count }];
    }),
  );
}
