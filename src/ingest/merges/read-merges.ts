import type { Row } from '../../engine/engine.ts';
import type { DecisionRow } from '../catalogue.ts';
import type { Decision, Merge, Merges } from './decisions.ts';
import type { Read } from './read-stated.ts';

const pageSize = 20_000;

/** What is merged into what in the graph, as it is now. */
export async function readMerges(read: Read): Promise<Merges> {
  const merges = new Map<string, Merge>();
  for await (const page of pagesOf((after) => read('ingest/merged', { after, limit: pageSize }))) {
    for (const [id, into, decision] of page) merges.set(String(id), { into: String(into), decision: String(decision) });
  }
  return merges;
}

/** The decisions that all data sets but one state; all with an empty name. */
export async function readDecisions(read: Read, butOf: string): Promise<Decision[]> {
  const decisions: Decision[] = [];
  for (const type of ['SAME_AS', 'DIFFERENT_FROM']) {
    for await (const page of pagesOf((after) => read('ingest/decisions', { type, dataset: butOf, after, limit: pageSize }))) {
      for (const [id, subject, object, isStated, share, start] of page) {
        decisions.push({
          id: String(id),
          isSame: type === 'SAME_AS',
          subject: String(subject),
          object: String(object),
          isByPerson: isStated === true,
          score: typeof share === 'number' ? share : 1,
          date: typeof start === 'string' ? start : '',
        });
      }
    }
  }
  return decisions;
}

/** The decisions that rows of `statements.csv` state. */
export function decisionsOf(rows: readonly DecisionRow[]): Decision[] {
  return rows.flatMap(({ cells: { id, type, subject, object, stated, share, start, rank } }) => {
    if (rank === 'DEPRECATED') return [];
    const score = share === '' ? 1 : Number(share);
    return [{ id, isSame: type === 'SAME_AS', subject, object, isByPerson: stated === 'true', score, date: start }];
  });
}

async function* pagesOf(read: (after: string) => Promise<Row[]>): AsyncGenerator<readonly Row[]> {
  let after = '';
  for (;;) {
    const rows = await read(after);
    yield rows;
    if (rows.length < pageSize) return;
    after = String(rows.at(-1)?.[0]);
  }
}
