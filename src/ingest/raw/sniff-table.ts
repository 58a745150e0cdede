import { findHeader, mostTitles, nearestHeader, type Header } from './header.ts';
import type { LookedFor } from './open-file.ts';
import { newRowSplitter, type RawRow } from './split-rows.ts';

/** What the beginning of a table tells. */
export interface SniffedTable {
  /** Null when rows have one cell each. */
  readonly delimiter: string | null;
  /** Null when there is no row that can be one. */
  readonly header: Header | null;
  /** The line of the header, or the first one. */
  readonly headerLine: number;
  /** How many cells rows have: as many as the header, or more if nearly all rows end with empty ones. */
  readonly rowWidth: number;
  /** What comes nearest to the header if there is none. */
  readonly nearest: string;
}

const delimiters = [';', ',', '\t', '|'];
const mostRows = 200;

/** The delimiter of a table and its header by the beginning of its text; `isWhole` when that is all of it. */
export function sniffTable(head: string, isWhole: boolean, looksFor: readonly LookedFor[] | undefined): SniffedTable {
  const found = delimiters.map((delimiter) => sniffed(head, isWhole, delimiter, looksFor));
  const alone = sniffed(head, isWhole, '\0', looksFor);
  const best = [...found, alone].reduce((one, other) => (other.score > one.score ? other : one));
  const { delimiter, header, rows } = best;
  const first = rows.slice(0, mostTitles).map(({ cells }) => cells);
  const nearest = nearestHeader(first, looksFor ?? []);
  const rowWidth = Math.max(header?.columns.length ?? 0, usualWidth(rows.slice((header?.at ?? 0) + 1)));
  return { delimiter: delimiter === '\0' ? null : delimiter, header, headerLine: rows[header?.at ?? 0]?.line ?? 1, rowWidth, nearest };
}

function sniffed(head: string, isWhole: boolean, delimiter: string, looksFor: readonly LookedFor[] | undefined) {
  const rows = rowsOf(head, isWhole, delimiter);
  const header = findHeader(
    rows.slice(0, mostTitles).map(({ cells }) => cells),
    looksFor,
  );
  const isFound = looksFor !== undefined && header !== null;
  return { delimiter, header, rows, score: (isFound ? 1000 : 0) + evenness(rows) };
}

function rowsOf(head: string, isWhole: boolean, delimiter: string): readonly RawRow[] {
  const splitter = newRowSplitter(delimiter, null);
  const rows = splitter.push(head);
  return (isWhole ? [...rows, ...splitter.end().rows] : rows).slice(0, mostRows);
}

/** The number of cells that most rows have; 0 when no number is that of most. */
function usualWidth(rows: readonly RawRow[]): number {
  const middle = rows.map(({ cells }) => cells.length).sort((a, b) => a - b)[Math.floor(rows.length / 2)] ?? 0;
  return rows.filter(({ cells }) => cells.length === middle).length * 2 > rows.length ? middle : 0;
}

/** More the more rows have the same number of cells, and the more cells. */
function evenness(rows: readonly RawRow[]): number {
  const counts = new Map<number, number>();
  for (const { cells } of rows) if (cells.length > 1) counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1);
  const scores = [...counts].map(([width, count]) => (count / rows.length) ** 2 * Math.log2(1 + width));
  return Math.max(0, ...scores);
}
