import { mendText } from './mend.ts';
import { monthOf } from './months.ts';
import { saysNothing } from './nothing.ts';
import { nothing, read, unreadable, type Reading } from './reading.ts';

/** Whether 03/04/2015 is in April or in March. */
export type DateOrder = 'DAY_FIRST' | 'MONTH_FIRST';

const expected = 'a date such as 2014, 2014-03 or 2014-03-02';
const timeOfDay =
  /[T ,]+(?:kl\.? ?)?\d{1,2}[:.]\d{2}(?:[:.]\d{2}(?:[.,]\d+)?)? ?(?:[ap]\.?m\.?)? ?(?:Z|UTC|GMT|CET|CEST|[+-]\d{2}:?\d{2})?$/i;
// Days since 1899-12-30, of 1954 to 2099.
const serial = /^(2\d{4}|[3-6]\d{4}|7[0-2]\d{3}|730[0-4]\d)(?:[.,]\d+)?$/;
const firstOfTwenties = 50;
const msPerDay = 86_400_000;

type Parts = readonly [year: string, month?: string | undefined, day?: string | undefined];
type Shape = readonly [form: RegExp, parts: (found: readonly string[], order: DateOrder) => Parts | null];

const shapes: readonly Shape[] = [
  [/^(\d{4})$/, ([, year = '']) => [year]],
  [/^(\d{4})[-/.](\d{1,2})$/, ([, year = '', month]) => [year, month]],
  [/^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/, ([, year = '', month, day]) => [year, month, day]],
  [/^((?:19|20)\d{2})(\d{2})(\d{2})$/, ([, year = '', month, day]) => [year, month, day]],
  [/^(\d{1,2})[-/.](\d{4})$/, ([, month, year = '']) => [year, month]],
  [/^(\d{1,2})([-/.]) ?(\d{1,2})\2 ?(\d{4}|\d{2})$/, ([, a = '', sign, b = '', year = ''], order) => ofThree(a, b, year, sign, order)],
  [
    /^(?:den )?(\d{1,2})(?:st|nd|rd|th|[.:]?e|\.)?[ -]?(?:of )?(\p{L}+)\.?,?[ -](\d{4}|\d{2})$/iu,
    ([, day, month = '', year = '']) => named(year, month, day),
  ],
  [/^(\p{L}+)\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/iu, ([, month = '', day, year = '']) => named(year, month, day)],
  [/^(\p{L}+)\.?,?[ -](\d{4}|\d{2})$/u, ([, month = '', year = '']) => named(year, month)],
  [/^(\d{4})[ -](\p{L}+)$/u, ([, year = '', month = '']) => named(year, month)],
];

/**
 * A date as precise as it is stated: `2014`, `2014-03` or `2014-03-02`; a time of day and its zone are left out. Of years
 * with two digits 00 to 49 are in the 2000s, 50 to 99 in the 1900s. Numbers are years or days of a spreadsheet.
 */
export function readDate(cell: string | number, order: DateOrder = 'DAY_FIRST'): Reading<string> {
  const text = mendText(String(cell));
  if (saysNothing(text) || text.startsWith('0000-00-00')) return nothing;
  const bare = text.replace(timeOfDay, '').replace(/^\p{L}{2,}day,? |^(?:mon|tue|wed|thu|fri|sat|sun), /iu, '');
  const days = serial.exec(bare)?.[1];
  if (days !== undefined) return read(dayOfSerial(Number(days)));
  for (const [form, partsOf] of shapes) {
    const found = form.exec(bare);
    const parts = found === null ? null : partsOf(found, order);
    if (parts !== null) return written(parts);
  }
  return unreadable(expected);
}

/** The day that a spreadsheet means by a number of days since 1899-12-30, such as 41821 for 2014-07-01. */
function dayOfSerial(days: number): string {
  return new Date(Date.UTC(1899, 11, 30) + Math.floor(days) * msPerDay).toISOString().slice(0, 10);
}

function ofThree(a: string, b: string, year: string, sign: string | undefined, order: DateOrder): Parts | null {
  const [day, month] = order === 'DAY_FIRST' ? [a, b] : [b, a];
  if (year.length === 4) return [year, month, day];
  // With hyphens it may as well be year, month, day.
  if (sign !== '-' || !isDay(fullYear(a), b, year)) return [fullYear(year), month, day];
  return isDay(fullYear(year), month, day) ? null : [fullYear(a), b, year];
}

function named(year: string, name: string, day?: string): Parts | null {
  const month = monthOf(name);
  return month === null ? null : [fullYear(year), month, day];
}

function fullYear(year: string): string {
  if (year.length !== 2) return year;
  return `${Number(year) < firstOfTwenties ? '20' : '19'}${year}`;
}

function written([year, month, day]: Parts): Reading<string> {
  if (Number(year) < 1000) return unreadable(expected);
  if (month === undefined) return read(year);
  if (!isDay(year, month, day ?? '1')) return unreadable('a day that exists');
  return read([year, month.padStart(2, '0'), ...(day === undefined ? [] : [day.padStart(2, '0')])].join('-'));
}

function isDay(year: string, month: string, day: string): boolean {
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  return date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day);
}
