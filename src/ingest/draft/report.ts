import type { Changes } from '../changes.ts';
import type { Findings } from '../findings.ts';
import type { FileTally } from './file-tally.ts';

/** All that an import of other people's data has come to. */
export interface FormatReport {
  readonly format: string;
  readonly dataset: string;
  readonly isDryRun: boolean;
  readonly files: readonly FileTally[];
  /** What kept the import from being made; nothing was written when there is one. */
  readonly findings: Findings;
  /** How many entities there are by table, and statements by type. */
  readonly entityCounts: ReadonlyMap<string, number>;
  readonly statementCounts: ReadonlyMap<string, number>;
  /** How many statements of a record another one had made already, and how many say something else of the same. */
  readonly repeatedCount: number;
  readonly disagreeingCount: number;
  /** Who is who; null when it did not come to that. */
  readonly matching: Matching | null;
  /** What was written, or in a dry run would be; null when there are findings. */
  readonly changes: Changes | null;
  /** How many entities stay though the data set no longer has them, since others speak of them; by type. */
  readonly kept: ReadonlyMap<string, number>;
  /** The number of the release; null when nothing was written. */
  readonly release: number | null;
  /** Other data sets whose import was broken off, so that the release is not complete. */
  readonly unfinished: readonly string[];
  /** Whether the shipped data were loaded first, or in a dry run would be. */
  readonly loadsShipped: boolean;
  readonly seconds: number;
  /** The most memory that the process had by then, in bytes. */
  readonly peakMemory: number;
}

/** How the actors of a data set were matched with those of the graph. */
export interface Matching {
  /** How many by each rule. */
  readonly matched: ReadonlyMap<string, number>;
  /** How many an earlier import has left as no other actor; they are not looked at again. */
  readonly keptCount: number;
  readonly toReviewCount: number;
  readonly unmatchedCount: number;
}

/** How many statements there are in all. */
export function statementCountOf({ statementCounts }: FormatReport): number {
  return [...statementCounts.values()].reduce((sum, count) => sum + count, 0);
}
