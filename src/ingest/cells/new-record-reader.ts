import { quote, type Findings } from '../findings.ts';
import { isRawList, isRawObject, type RawRecord, type RawValue } from '../raw/record.ts';
import { readAmount } from './amounts.ts';
import { padCode } from './codes.ts';
import { currencyOf } from './currency.ts';
import { readDate } from './dates.ts';
import { mendText } from './mend.ts';
import { saysNothing } from './nothing.ts';
import { nothing, type Reading } from './reading.ts';
import type { RecordReader } from './record-reader.ts';
import { SetAside } from './set-aside.ts';
import { readWhole } from './wholes.ts';

const lostLetter = '\ufffd';
// Also the code of a country.
const namibia = 'NA';
const betweenTexts = /[;\n]/;

/** Where a record stands and who hears of what can't be read. */
interface Place {
  readonly record: RawRecord;
  readonly dataset: string;
  readonly notes: Findings;
  /** What stands before the column in findings, such as `recipientOrganization[0].`. */
  readonly path: string;
}

/** A reader of the cells of a record; what can't be read is noted, a cell that is needed and isn't there throws `SetAside`. */
export function newRecordReader(record: RawRecord, dataset: string, notes: Findings): RecordReader {
  return readerAt({ record, dataset, notes, path: '' });
}

function readerAt(place: Place): RecordReader {
  const { record, dataset } = place;
  const raw = (column: string): RawValue | undefined => (Object.hasOwn(record.values, column) ? record.values[column] : undefined);
  const note: RecordReader['note'] = (column, expected) => {
    place.notes.add(findingAt(place, column, expected));
    return null;
  };
  const setAside: RecordReader['setAside'] = (column, expected) => {
    throw new SetAside(findingAt(place, column, expected));
  };
  const text = (column: string): string | null => textOf(raw(column), (expected) => note(column, expected));
  const reading = <Value>(column: string, readCell: (cell: string | number) => Reading<Value>): Value | null => {
    const cell = raw(column);
    const found = typeof cell === 'number' ? cell : text(column);
    const result = found === null ? nothing : readCell(found);
    if (result.is === 'UNREADABLE') return note(column, result.expected);
    return result.is === 'READ' ? result.value : null;
  };
  return {
    record,
    dataset,
    raw,
    text,
    note,
    setAside,
    needed: (column) => text(column) ?? setAside(column, 'a cell that says something'),
    texts: (column, separator = betweenTexts) => textsOf(raw(column), separator, (expected) => note(column, expected)),
    code: (column, length = 0) => padCode(raw(column) === namibia ? namibia : (text(column) ?? ''), length) || null,
    amount: (column, form) => reading(column, (cell) => readAmount(cell, form)),
    currency: (column) => currencyOf(text(column) ?? ''),
    whole: (column) => reading(column, readWhole),
    date: (column, order) => reading(column, (cell) => readDate(cell, order)),
    within: (column) => objectsOf(raw(column)).map(([values, at]) => readerAt(placeWithin(place, column, at, values))),
  };
}

function placeWithin(place: Place, column: string, at: number | null, values: RawRecord['values']): Place {
  const path = `${place.path}${column}${at === null ? '' : `[${at}]`}.`;
  return { ...place, record: { ...place.record, values }, path };
}

function findingAt({ record, path }: Place, column: string, expected: string): Parameters<Findings['add']>[0] {
  const cell = Object.hasOwn(record.values, column) ? record.values[column] : undefined;
  const came = cell === undefined ? 'no such cell' : quote(typeof cell === 'string' ? cell : JSON.stringify(cell));
  return { file: record.file, line: record.line, record: record.number, column: `${path}${column}`, expected, came };
}

function textOf(cell: RawValue | undefined, note: (expected: string) => null): string | null {
  if (cell === undefined || cell === null) return null;
  if (typeof cell === 'object') return note('a text');
  const text = mendText(String(cell));
  if (saysNothing(text)) return null;
  if (text.includes(lostLetter)) note('a text whose letters are all there');
  return text;
}

function textsOf(cell: RawValue | undefined, separator: string | RegExp, note: (expected: string) => null): readonly string[] {
  const parts = typeof cell === 'string' ? mendLines(cell).split(separator) : isRawList(cell) ? cell : [cell];
  const texts = parts.flatMap((part) => textOf(part, note) ?? []);
  return [...new Set(texts)];
}

/** An entity ends in a semicolon, which may be the separator. */
function mendLines(cell: string): string {
  return cell.split('\n').map(mendText).join('\n');
}

function objectsOf(cell: RawValue | undefined): (readonly [values: RawRecord['values'], at: number | null])[] {
  if (isRawList(cell)) return cell.flatMap((item, at) => (isRawObject(item) ? [[item, at] as const] : []));
  return isRawObject(cell) ? [[cell, null]] : [];
}
