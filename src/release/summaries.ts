import { readNamed } from '../graph/run.ts';
import type { Statements } from '../graph/statements.ts';

/** What a release did, in numbers; these are null while it is not complete. */
export interface ReleaseSummary {
  readonly number: number;
  /** In UTC; null while it is not complete. */
  readonly publishedAt: string | null;
  readonly addedCount: number | null;
  readonly changedCount: number | null;
  readonly closedCount: number | null;
  /** How many rows of the files were set aside. */
  readonly setAsideCount: number | null;
  readonly imports: readonly { readonly dataset: string; readonly setAsideCount: number }[];
}

type Reader = Parameters<typeof readNamed>[0];

const pageSize = 1_000;

/** All releases after one by number; throws a SamverkanError when the database fails. */
export async function listReleases(reader: Reader, statements: Statements, since: number): Promise<ReleaseSummary[]> {
  const releases: ReleaseSummary[] = [];
  for (let after = since; ;) {
    const rows = await readNamed(reader, statements, 'release/releases', { after, limit: pageSize });
    for (const [number, publishedAt, addedCount, changedCount, closedCount, setAsideCount, imports] of rows)
      releases.push({ number, publishedAt, addedCount, changedCount, closedCount, setAsideCount, imports: imports.map(importOf) });
    if (rows.length < pageSize) return releases;
    after = rows.at(-1)?.[0] ?? after;
  }
}

function importOf(text: string): ReleaseSummary['imports'][number] {
  const [dataset = '', count] = text.split('|');
  return { dataset, setAsideCount: Number(count) };
}
