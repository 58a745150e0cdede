import type { RecordReader } from '../cells/record-reader.ts';
import type { DraftStatement } from '../draft/format.ts';
import type { CellMapping, MoneyMapping } from './mapping.ts';
import { splitCell } from './split.ts';

/** What a cell comes to: one text, its first where it holds several; null where it says nothing. */
export function valueOf(record: RecordReader, cell: CellMapping | null): string | null {
  return cell === null ? null : (valuesOf(record, cell)[0] ?? null);
}

/** All texts that a cell comes to, each once; one that isn't among the mapping's values is noted and left out. */
export function valuesOf(record: RecordReader, cell: CellMapping): readonly string[] {
  const { column, value, separator, except, values, contains } = cell;
  if (column === null) return value === null ? [] : [value];
  const text = record.text(column);
  if (text === null) return [];
  if (contains !== null) return containedIn(record, column, text, contains);
  // A line break between texts is a blank once the text is mended.
  const raw = record.raw(column);
  const parts =
    separator === null
      ? [text]
      : separator === '\n'
        ? record.texts(column, '\n')
        : Array.isArray(raw)
          ? record.texts(column)
          : splitCell(text, separator);
  const left = parts.filter((part) => !except.some((each) => each.toLowerCase() === part.toLowerCase()));
  return [...new Set(values === null ? left : left.flatMap((part) => meaningOf(values, part) ?? noteOther(record, column, values)))];
}

function containedIn(record: RecordReader, column: string, text: string, contains: ReadonlyMap<string, string>): readonly string[] {
  const found = [...contains].flatMap(([words, meaning]) => (text.toLowerCase().includes(words.toLowerCase()) ? [meaning] : []));
  if (found.length === 0) record.note(column, `a text with one of ${[...contains.keys()].join(', ')} in it`);
  return [...new Set(found)];
}

function meaningOf(values: ReadonlyMap<string, string>, part: string): string | null {
  const word = part.toLowerCase();
  for (const [pattern, meaning] of values) {
    const form = pattern.toLowerCase();
    if (form.endsWith('*') ? word.startsWith(form.slice(0, -1)) : word === form) return meaning;
  }
  return null;
}

function noteOther(record: RecordReader, column: string, values: ReadonlyMap<string, string>): readonly string[] {
  record.note(column, `one of ${[...values.keys()].join(', ')}, as the mapping says`);
  return [];
}

/** The cells of an amount, in the currency of its own cell where the mapping says none; no cells where nothing can be read. */
export function amountOf(record: RecordReader, money: MoneyMapping | null): Partial<DraftStatement> {
  if (money === null) return {};
  const { column, unit, decimal } = money;
  const amount = record.amount(column, { unit, ...(decimal === null ? {} : { decimal }) });
  if (amount === null) return {};
  const stated = money.currency === null ? record.currency(column) : valueOf(record, money.currency);
  const currency = stated?.toUpperCase() ?? '';
  return { amount, currency: /^[A-Z]{3}$/.test(currency) ? currency : '', precision: 'EXACT' };
}
