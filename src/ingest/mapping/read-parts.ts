import type { At } from './at.ts';
import { placeSorts, type CellMapping, type MoneyMapping, type PlaceMapping } from './mapping.ts';

/** What holds for all amounts unless one says otherwise, and the columns that were named so far. */
export interface Defaults extends Pick<MoneyMapping, 'unit' | 'decimal' | 'currency'> {
  readonly columns: Set<string>;
}

/** What a text without more words is, and what it may be. */
export interface CellForm {
  /** The values that are possible; any if left out. */
  readonly of?: readonly string[];
  /** Other words that may stand beside those of a cell. */
  readonly names?: readonly string[];
}

const cellNames = ['column', 'value', 'values', 'contains', 'separator', 'except'];

/** Reads a cell: a text alone is a column where columns are usual, else it is the value itself. Null where nothing stands. */
export function readCell(at: At, plain: 'COLUMN' | 'VALUE', { columns }: Defaults, { of, names = [] }: CellForm = {}): CellMapping | null {
  if (!at.isThere) return null;
  at.only([...cellNames, ...names]);
  const [column, value] = at.hasNames ? [at.child('column'), at.child('value')] : plain === 'COLUMN' ? [at, null] : [null, at];
  if (at.hasNames && (column?.isThere ?? false) === (value?.isThere ?? false)) at.wrong('either the word column or the word value');
  if (!at.hasNames && at.text === null) at.wrong(plain === 'COLUMN' ? 'a column' : 'a value');
  const isTable = (name: string): ReadonlyMap<string, string> | null => (at.child(name).isThere ? dictionaryOf(at.child(name), of) : null);
  if (of !== undefined && value?.isThere === true) oneOf(value, of);
  const [values, contains] = [isTable('values'), isTable('contains')];
  if (column?.isThere === true && of !== undefined && values === null && contains === null) {
    at.wrong(`the word values, with a line for each thing that stands in the column: what it means of ${of.join(', ')}`);
  }
  const name = column?.text ?? null;
  if (name !== null) columns.add(name);
  return { column: name, value: value?.text ?? null, values, contains, separator: separatorOf(at), except: textsOf(at.child('except')) };
}

/** Written out, since a blank or a line break is hard to see in a file. */
const separators: ReadonlyMap<string, string> = new Map([
  ['line', '\n'],
  ['blank', ' '],
  ['tab', '\t'],
]);

function separatorOf(at: At): string | null {
  const { text } = at.child('separator');
  return text === null ? null : (separators.get(text) ?? text);
}

/** An amount: a text alone is its column. Null where nothing stands. */
export function moneyOf(at: At, defaults: Defaults, as: 'amount' | 'cells' = 'amount'): MoneyMapping | null {
  if (!at.isThere) return null;
  if (as === 'amount') at.only(['column', 'unit', 'decimal', 'currency']);
  const column = at.hasNames ? at.child('column') : at;
  const name = as === 'cells' ? '' : (neededText(column) ?? '');
  if (name !== '') defaults.columns.add(name);
  const currency = at.child('currency');
  const stated = readCell(currency, 'VALUE', defaults);
  if (stated?.column === null && !/^[A-Z]{3}$/.test(stated.value ?? '')) currency.wrong('a currency of three capitals, such as EUR');
  const decimal = oneOf(at.child('decimal'), [',', '.']);
  return {
    column: name,
    unit: unitOf(at.child('unit')) ?? defaults.unit,
    decimal: decimal ?? defaults.decimal,
    currency: stated ?? defaults.currency,
  };
}

function unitOf(at: At): number | null {
  const unit = oneOf(at, ['1', '1000', '1000000']);
  return unit === null ? null : Number(unit);
}

/** A place: what sort of place it is stands under `is`; a text alone is the column of an area. Null where nothing stands. */
export function placeOf(at: At, defaults: Defaults): PlaceMapping | null {
  const cell = readCell(at, 'COLUMN', defaults, { names: ['is', 'country'] });
  if (cell === null) return null;
  return { cell, sort: oneOf(at.child('is'), placeSorts) ?? 'area', country: readCell(at.child('country'), 'VALUE', defaults) };
}

/** One of some words; null, with a finding, when it is another, and without one when nothing stands there. */
export function oneOf<const Word extends string>(at: At, words: readonly Word[]): Word | null {
  if (!at.isThere) return null;
  return words.find((word) => word === at.text) ?? at.wrong(`one of ${words.map((word) => JSON.stringify(word)).join(', ')}`);
}

/** A text that has to stand there; null, with a finding, when it doesn't. */
export function neededText(at: At): string | null {
  return at.text ?? at.wrong('a text');
}

/** The texts of a list, or the one text that stands for a list. */
export function textsOf(at: At): readonly string[] {
  return at.items().flatMap((item) => neededText(item) ?? []);
}

/** Texts by their names; each must be one of some words where words are given. */
export function dictionaryOf(at: At, words?: readonly string[]): ReadonlyMap<string, string> {
  if (at.isThere && !at.hasNames) at.wrong('lines such as "this: that"');
  return new Map(
    at.entries().flatMap(([name, each]) => {
      const text = words === undefined ? neededText(each) : (oneOf(each, words) ?? neededText(each));
      return text === null ? [] : [[name, text]];
    }),
  );
}
