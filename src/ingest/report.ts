import { sumOf, type Change, type Changes } from './changes.ts';
import { describeFinding, type Findings } from './findings.ts';
import type { ImportResult } from './import-folder.ts';

/** All findings, a line each, and how many there are. */
export function describeFindings({ list, total }: Findings): string {
  const rest = total - list.length;
  const count = `${total} ${total === 1 ? 'finding' : 'findings'}${rest > 0 ? `, of which the first ${list.length} are listed` : ''}; nothing was written.`;
  return [...list.map(describeFinding), '', count].join('\n');
}

const columns = ['added', 'changed', 'unchanged', 'closed'] as const;

/** What became of things, by type, as a table with a total. */
export function describeChanges(changes: Changes): string {
  const rows: [string, Change][] = [...changes, ['total', sumOf(changes.values())]];
  const lines = rows.map(([type, change]) => [type, ...columns.map((column) => String(change[column]))]);
  return alignRight([['', ...columns], ...lines]);
}

/** Rows of cells in columns, the first to the left and the others to the right. */
export function alignRight(rows: readonly (readonly string[])[]): string {
  const widthOf = (column: number): number => Math.max(...rows.map((row) => row[column]?.length ?? 0));
  const widths = (rows[0] ?? []).map((_cell, column) => widthOf(column));
  return rows
    .map((row) => row.map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0))).join('  '))
    .join('\n');
}

/** Lines of a word and a sentence, the sentences one below the other. */
export function alignLeft(rows: readonly (readonly [word: string, sentence: string])[], indent: string): string {
  const width = Math.max(...rows.map(([word]) => word.length));
  return rows.map(([word, sentence]) => `${indent}${word.padEnd(width)}  ${sentence}`).join('\n');
}

/** What an import without findings has come to. */
export function describeResult(result: ImportResult, isDry: boolean): string {
  const { changes, kept, dataset, release, unfinished, statementCount, seconds } = result;
  const rate = `${seconds.toFixed(1)} s, ${Math.round(statementCount / seconds)} statements a second`;
  return [
    describeChanges(changes),
    '',
    ...describeKept(kept),
    `${describeOutcome(dataset ?? '', release, unfinished, changes, isDry)} (${rate})`,
  ].join('\n');
}

/** Which entities stay although the data set no longer has them; nothing where there are none. */
export function describeKept(kept: ReadonlyMap<string, number>): string[] {
  if (kept.size === 0) return [];
  const counts = [...kept].map(([type, count]) => `${String(count)} ${type}`).join(', ');
  return [`Kept since other data sets speak of them, though this one no longer does: ${counts}`];
}

/** What an import has come to, in a sentence. */
export function describeOutcome(
  dataset: string,
  release: number | null,
  unfinished: readonly string[],
  changes: Changes,
  isDry: boolean,
): string {
  if (isDry) return `A dry run of ${dataset}: the table says what an import would do; nothing was written`;
  if (release === null) return `Nothing has changed in ${dataset}`;
  if (unfinished.length > 0)
    return `Imported ${dataset}; release ${release} stays incomplete until ${unfinished.join(', ')} is imported again`;
  const { added, changed, closed } = sumOf(changes.values());
  return `${added + changed + closed > 0 ? `Imported ${dataset}` : `Nothing more to write for ${dataset}`}; release ${release} is complete`;
}
