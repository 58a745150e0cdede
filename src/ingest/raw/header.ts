import { mendText } from '../cells/mend.ts';
import type { LookedFor } from './open-file.ts';

/** How many rows at the beginning of a table the header may be among. */
export const mostTitles = 40;

// Titles fill fewer cells than the names of columns do.
const titleShare = 0.6;

/** Where the header of a table is, and what its columns are called in records. */
export interface Header {
  /** The index of its row. */
  readonly at: number;
  readonly columns: readonly string[];
  /** The table that was looked for; null when any was. */
  readonly table: LookedFor | null;
}

/** A name of a column as names are compared. */
export function folded(name: string): string {
  return mendText(name).toLowerCase();
}

/**
 * The header among the first rows of a table: the row that has all columns of a table that is looked for, or the first
 * that is about as full as rows are. Null when there is none. Columns are called as they are looked for, blank ones
 * `column 3`, and the second of a name `Name (2)`.
 */
export function findHeader(rows: readonly (readonly string[])[], looksFor: readonly LookedFor[] | undefined): Header | null {
  if (looksFor === undefined) {
    const at = fullRow(rows);
    return at < 0 ? null : { at, columns: columnsOf(rows[at] ?? [], []), table: null };
  }
  for (const [at, row] of rows.entries()) {
    const table = tableOf(row, looksFor);
    if (table !== null) return { at, columns: columnsOf(row, table.columns), table };
  }
  return null;
}

/** What comes nearest to a header that is looked for, as a finding says it: which columns a row lacks. */
export function nearestHeader(rows: readonly (readonly string[])[], looksFor: readonly LookedFor[]): string {
  let fewest: readonly string[] | null = null;
  for (const row of rows) {
    const there = new Set(row.map(folded));
    for (const { columns } of looksFor) {
      const missing = columns.filter((column) => !there.has(folded(column)));
      if (missing.length < columns.length && missing.length < (fewest?.length ?? Infinity)) fewest = missing;
    }
  }
  return fewest === null ? 'no such row among the first' : `at best a row without ${fewest.join(', ')}`;
}

/** The first table all of whose columns are there. */
export function tableOf(names: readonly string[], looksFor: readonly LookedFor[]): LookedFor | null {
  const there = new Set(names.map(folded));
  return looksFor.find(({ columns }) => columns.every((column) => there.has(folded(column)))) ?? null;
}

/** The names of columns in records: those that are looked for as they are, others as the header has them. */
export function columnsOf(names: readonly string[], lookedFor: readonly string[]): readonly string[] {
  const known = new Map(lookedFor.map((column) => [folded(column), column]));
  const met = new Map<string, number>();
  return names.map((name, index) => {
    const plain = known.get(folded(name)) ?? (mendText(name) || `column ${index + 1}`);
    const count = (met.get(plain) ?? 0) + 1;
    met.set(plain, count);
    return count === 1 ? plain : `${plain} (${count})`;
  });
}

/** The first row that has most of the cells that most rows have. */
function fullRow(rows: readonly (readonly string[])[]): number {
  const counts = new Map<number, number>();
  for (const { length } of rows) counts.set(length, (counts.get(length) ?? 0) + 1);
  const [width] = [...counts].sort(([a, x], [b, y]) => y - x || b - a)[0] ?? [0];
  const said = rows.map((row) => row.filter((cell) => cell.trim() !== '').length);
  const full = said.findIndex((count) => count > 0 && count >= width * titleShare);
  return full >= 0 ? full : said.findIndex((count) => count > 0);
}
