import type { Catalogue } from '../catalogue.ts';
import type { Findings } from '../findings.ts';
import { fileOf } from '../tables.ts';
import { followDecisions, type Decision, type Merges } from './decisions.ts';
import { decisionsOf, readDecisions, readMerges } from './read-merges.ts';
import type { Read } from './read-stated.ts';

/** What is merged into what, before an import and after it. */
export interface MergePlan {
  readonly present: Merges;
  readonly target: Merges;
}

/**
 * What is merged into what once the files of a data set are in the graph: by their decisions and those of all other data sets. A
 * decision of the files that leads back to where it began is a finding.
 */
export async function planMerges(read: Read, dataset: string, catalogue: Catalogue, findings: Findings): Promise<MergePlan> {
  const own = decisionsOf(catalogue.decisions);
  const { merges, cycles } = followDecisions([...(await readDecisions(read, dataset)), ...own]);
  const lines = new Map(catalogue.decisions.map(({ line, cells }) => [cells.id, line]));
  for (const cycle of cycles) {
    const ofFiles = cycle.find(({ id }) => lines.has(id));
    if (ofFiles === undefined) continue;
    const place = { file: fileOf('statements'), line: lines.get(ofFiles.id) ?? null, column: 'object' };
    findings.add({ ...place, expected: 'no way back to the same entity by SAME_AS', came: describeCycle(cycle) });
  }
  return { present: await readMerges(read), target: merges };
}

function describeCycle(cycle: readonly Decision[]): string {
  return [...cycle.map(({ subject }) => subject), cycle[0]?.subject ?? ''].join(' → ');
}
