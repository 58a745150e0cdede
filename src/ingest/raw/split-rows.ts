import { plainCells, quotedRow, type QuotedRow } from './split-cells.ts';

/** A row of a table as it stands in a file. */
export interface RawRow {
  readonly line: number;
  readonly cells: readonly string[];
  /** Whether quotes in it don't open and close cells. */
  readonly hasOddQuotes: boolean;
  /** Whether a line end follows it. */
  readonly isEnded: boolean;
}

/** Splits a text into rows as it comes. */
export interface RowSplitter {
  /** The rows that are whole with this piece of text. */
  push(text: string): readonly RawRow[];
  /** The rows that remain; `brokenLine` is where a row begins that breaks off within a cell in quotes. */
  end(): { readonly rows: readonly RawRow[]; readonly brokenLine: number | null };
}

type Found = Omit<RawRow, 'line'> & { readonly next: number };

const longestRow = 1 << 20;

/** A splitter for a delimiter and the number of cells of a row, if it is known: it tells which quotes are none. */
export function newRowSplitter(delimiter: string, width: number | null): RowSplitter {
  let rest = '';
  let line = 1;
  const take = (isWhole: boolean): RawRow[] => {
    const rows: RawRow[] = [];
    let at = 0;
    while (at < rest.length) {
      const found = rowAt(rest, at, { delimiter, width, isWhole });
      if (found === null) break;
      const { next, ...row } = found;
      rows.push({ line, ...row });
      line += countFeeds(rest, at, next);
      at = next;
    }
    rest = rest.slice(at);
    return rows;
  };
  return {
    push(text) {
      rest += text;
      return take(false);
    },
    end() {
      const rows = take(true);
      return { rows, brokenLine: rest === '' ? null : line };
    },
  };
}

interface Splitting {
  readonly delimiter: string;
  readonly width: number | null;
  /** Whether no more text follows. */
  readonly isWhole: boolean;
}

/** The row that begins there; null when it isn't whole. */
function rowAt(text: string, at: number, splitting: Splitting): Found | null {
  const { delimiter, width, isWhole } = splitting;
  const feed = text.indexOf('\n', at);
  if (feed < 0 && !isWhole) return null;
  const line = text.slice(at, feed < 0 ? text.length : feed).replace(/\r$/, '');
  const isEnded = feed >= 0;
  const next = isEnded ? feed + 1 : text.length;
  if (!line.includes('"')) return { cells: line.split(delimiter), next, isEnded, hasOddQuotes: false };
  const plain: Found = { cells: plainCells(line, delimiter), next, isEnded, hasOddQuotes: true };
  const fits = (row: { readonly cells: readonly string[] }): boolean => row.cells.length === width;
  const quoted = quotedRow(text, at, splitting);
  if (quoted === 'OPEN') {
    if (!isWhole) return text.length - at < longestRow ? null : plain;
    // What follows tells a quote that is none from a file that breaks off.
    return fits(plain) && isEnded && restIsPlain(text.slice(next), splitting) ? plain : null;
  }
  const asQuoted = quoted === 'NONE' ? plain : foundOf(quoted);
  if (fits(asQuoted) || (width === null && quoted !== 'NONE')) return asQuoted;
  const bare = quotedRow(text, at, { ...splitting, oddAreBare: true });
  if (typeof bare !== 'string' && fits(bare)) return foundOf(bare);
  return fits(plain) ? plain : asQuoted;
}

function foundOf({ cells, next, isEnded, isOdd }: QuotedRow): Found {
  return { cells, next, isEnded, hasOddQuotes: isOdd };
}

function restIsPlain(text: string, { delimiter, width }: Splitting): boolean {
  const lines = text.split('\n');
  const last = lines.pop() ?? '';
  return [...lines, ...(last === '' ? [] : [last])].every((line) => plainCells(line, delimiter).length === width);
}

function countFeeds(text: string, start: number, end: number): number {
  let count = 0;
  for (let at = text.indexOf('\n', start); at >= 0 && at < end; at = text.indexOf('\n', at + 1)) count += 1;
  return count;
}
