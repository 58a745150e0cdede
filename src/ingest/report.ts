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
function describeChanges(changes: Changes): string {
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

/** What an import without findings has come to. */
export function describeResult({ changes, dataset, release, unfinished, statementCount, seconds }: ImportResult, isDry: boolean): string {
  const rate = `${seconds.toFixed(1)} s, ${Math.round(statementCount / seconds)} statements a second`;
  return [describeChanges(changes), '', `${describeOutcome(dataset ?? '', release, unfinished, changes, isDry)} (${rate})`].join('\n');
}

function describeOutcome(dataset: string, release: number | null, unfinished: readonly string[], changes: Changes, isDry: boolean): string {
  if (isDry) return `A dry run of ${dataset}: the table says what an import would do; nothing was written`;
  if (release === null) return `Nothing has changed in ${dataset}`;
  if (unfinished.length > 0)
    return `Imported ${dataset}; release ${release} stays incomplete until ${unfinished.join(', ')} is imported again`;
  const { added, changed, closed } = sumOf(changes.values());
  return `${added + changed + closed > 0 ? `Imported ${dataset}` : `Nothing more to write for ${dataset}`}; release ${release} is complete`;
}
