import { saysNothing } from '../cells/nothing.ts';
import { isPersonalColumn, mayHavePersons, withoutPersons } from '../check-people.ts';
import type { DroppedData } from './dropped.ts';
import { folded } from './header.ts';
import { isRawList, type RawValue } from './record.ts';

/** Drops data of persons before anybody sees them, and counts them. */
export interface PeopleFilter {
  readonly dropped: DroppedData;
  /** Whether a column is dropped with all its cells. */
  isDropped(column: string): boolean;
  /** Counts a cell that is dropped with its column. */
  countDropped(column: string, value: RawValue): void;
  /** A value without the data of persons within it, at any depth. */
  without(column: string, value: RawValue): RawValue;
}

type Counts = { -readonly [Kind in keyof Omit<DroppedData, 'columns'>]: number };

const longestOther = 999_999_999;

/** A filter that has dropped nothing yet, for these columns and those whose names tell it but for those that are kept. */
export function newPeopleFilter(personal: readonly string[], keeps: readonly string[]): PeopleFilter {
  const columns = new Map<string, number>();
  const dropped = { columns, personalNumbers: 0, mailAddresses: 0, phoneNumbers: 0 };
  const keeping = new Set(keeps.map(folded));
  const dropping = new Set(personal.map(folded));
  const isKept = columnTest((name) => keeping.has(name));
  const isDropped = columnTest((name) => dropping.has(name) || (isPersonalColumn(name) && !keeping.has(name)));
  const countDropped = (path: string, value: RawValue): void => {
    columns.set(path, (columns.get(path) ?? 0) + (isSaid(value) ? 1 : 0));
  };
  const without = (path: string, value: RawValue): RawValue => {
    if (typeof value === 'string') return counted(value, dropped);
    // Sole traders' numbers may have become numbers.
    if (typeof value === 'number') return value <= longestOther || counted(String(value), dropped) !== '' ? value : null;
    if (typeof value !== 'object' || value === null) return value;
    if (isRawList(value)) return value.map((item) => without(path, item));
    const kept: Record<string, RawValue> = {};
    for (const [name, inner] of Object.entries(value)) {
      if (isDropped(name)) countDropped(`${path}.${name}`, inner);
      else kept[name] = isKept(name) ? inner : without(`${path}.${name}`, inner);
    }
    return kept;
  };
  return {
    dropped,
    isDropped,
    countDropped,
    without: (column, value) => (isKept(column) ? value : without(column, value)),
  };
}

/** What a test says of the name of a column, reckoned once for each. */
function columnTest(test: (name: string) => boolean): (column: string) => boolean {
  const known = new Map<string, boolean>();
  return (column) => {
    const before = known.get(column);
    if (before !== undefined) return before;
    const answer = test(folded(column));
    known.set(column, answer);
    return answer;
  };
}

function counted(value: string, counts: Counts): string {
  if (!mayHavePersons(value)) return value;
  const { text, ...found } = withoutPersons(value);
  counts.personalNumbers += found.personalNumbers;
  counts.mailAddresses += found.mailAddresses;
  counts.phoneNumbers += found.phoneNumbers;
  return text;
}

function isSaid(value: RawValue): boolean {
  if (typeof value === 'string') return !saysNothing(value);
  if (typeof value !== 'object') return true;
  return value !== null && Object.values(value).some(isSaid);
}
