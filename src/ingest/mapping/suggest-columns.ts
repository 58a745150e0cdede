import { readAmount } from '../cells/amounts.ts';
import { readDate } from '../cells/dates.ts';
import type { RawRecord } from '../raw/record.ts';
import { words, type Use } from './suggest-words.ts';

/** The headers of a table and its first rows. */
export interface SampleTable {
  /** The name of the file, without its folder. */
  readonly file: string;
  readonly columns: readonly string[];
  readonly rows: readonly RawRecord['values'][];
}

/** The columns by what they are taken for; of most uses there is one column at most. */
export type UsedColumns = ReadonlyMap<Use, readonly string[]>;

const several: readonly Use[] = ['PERSON', 'NUMBER', 'THEME'];
const leastShare = 0.6;

/** What each column is taken for, by the words of its header, and by its cells where they have to be dates or amounts. */
export function usesOf(table: SampleTable): UsedColumns {
  const ranked = table.columns
    .flatMap((column) => {
      const best = [...words]
        .map(([use, phrases]) => ({ column, use, weight: weightOf(column, phrases) }))
        .filter(({ weight }) => weight > 0);
      return best.sort((one, other) => other.weight - one.weight);
    })
    .filter(({ column, use }) => holds(use, cellsOf(table, column)))
    .sort((one, other) => other.weight - one.weight);
  const uses = new Map<Use, string[]>();
  const taken = new Set<string>();
  for (const { column, use } of ranked) {
    if (taken.has(column) || (uses.has(use) && !several.includes(use))) continue;
    taken.add(column);
    uses.set(use, [...(uses.get(use) ?? []), column]);
  }
  return uses;
}

/** The cells of a column that say something, as texts. */
export function cellsOf({ rows }: SampleTable, column: string): readonly string[] {
  return rows
    .flatMap((row) => {
      const cell = row[column];
      return typeof cell === 'string' || typeof cell === 'number' ? [String(cell).trim()] : [];
    })
    .filter((cell) => cell !== '');
}

/** A header in small letters without accents, signs and units: `ERDF/ESF investment £m` → `erdf esf investment`. */
export function foldHeader(column: string): string {
  return column
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .replace(/ø/g, 'o')
    .replace(/æ/g, 'ae')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/\([^)]*\)|£m?|€|\b(kr|sek|dkk|nok|eur|gbp|tkr|mkr|tsek|msek|keur|meur)\b/g, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** How much of a header a phrase accounts for: all of it weighs most, then the longest; one of three letters must be all of it. */
function weightOf(column: string, phrases: readonly string[]): number {
  const header = foldHeader(column);
  const isIn = (phrase: string): boolean => phrase.length > 3 && ` ${header} `.includes(` ${phrase} `);
  const weights = phrases.map((phrase) => (header === phrase ? 1_000 : isIn(phrase) ? phrase.length : 0));
  return Math.max(0, ...weights);
}

function holds(use: Use, cells: readonly string[]): boolean {
  if (use === 'START' || use === 'END')
    return mostAre(cells, (cell) => readDate(cell).is === 'READ' || readDate(cell, 'MONTH_FIRST').is === 'READ');
  const isAnswer = mostAre(cells, (cell) => /^(yes|no|ja|nej|nei|nein|kyllä|ei)$/i.test(cell));
  if (use === 'OWNER') return !isAnswer;
  if (use === 'GRANT' || use === 'BUDGET')
    return mostAre(cells, (cell) => readAmount(cell, { decimal: ',' }).is === 'READ' || readAmount(cell).is === 'READ');
  return true;
}

function mostAre(cells: readonly string[], isOne: (cell: string) => boolean): boolean {
  return cells.length > 0 && cells.filter(isOne).length / cells.length >= leastShare;
}
