import { mendText } from './mend.ts';
import { nothing, read, unreadable, type Reading } from './reading.ts';
import { saysNothing } from './nothing.ts';
import { withoutCurrency } from './currency.ts';

/** What a column says of the amounts in it. */
export interface AmountForm {
  /** How many main units of the currency 1 is: 1,000,000 for a column `Total costs £m`; 1 if left out. */
  readonly unit?: number | undefined;
  /** What stands before decimals, for a column where `1.234` is to be read; if left out, that isn't. */
  readonly decimal?: ',' | '.' | undefined;
}

const expected = 'an amount of money such as 1234567,50';
const units: readonly (readonly [RegExp, number])[] = [
  [/^(?:tkr|tsek|ksek|keur|k)$/i, 3],
  [/^(?:mkr|mnkr|msek|meur|mio\.?|mill?\.?|m|million(?:s|er)?|miljon(?:er)?|miljoonaa?)$/i, 6],
];
const thousands = /[\s'’ʼ]/gu;
// Groups of three digits with one and the same sign between, then decimals after another.
const grouped = /^([1-9]\d{0,2}(?:[\s'’ʼ]\d{3})+|[1-9]\d{0,2}(?:\.\d{3})+|[1-9]\d{0,2}(?:,\d{3})+|\d+)(?:([.,])(\d*))?$/u;
const ambiguous = /^[1-9]\d{0,2}[.,]\d{3}$/;

/**
 * An amount of money in the main unit of its currency, as `statements.csv` has it: digits, or with a point and two
 * decimals. Zero is `0`, for a column means different things by it. Not read are negative amounts, more than two decimals
 * that say something, and `1.234` or `1,234` unless the form says what its sign is.
 */
export function readAmount(cell: string | number, form: AmountForm = {}): Reading<string> {
  const text = mendText(String(cell));
  if (saysNothing(text)) return nothing;
  const bare = withoutCurrency(text);
  const word = /\p{L}+\.?$/u.exec(bare)?.[0] ?? '';
  const powers = units.find(([unit]) => unit.test(word))?.[1] ?? 0;
  const number = (powers === 0 ? bare : bare.slice(0, -word.length)).trim();
  if (/^[-−–(]/u.test(number) || /^\d[\d\s.,]*-$/.test(number)) return unreadable('an amount that is not negative');
  const isPlain = typeof cell === 'number' || powers > 0 || (form.unit ?? 1) > 1;
  if (ambiguous.test(number) && !isPlain && form.decimal === undefined) {
    return unreadable(`${expected}, or to be told whether "${number.includes('.') ? '.' : ','}" stands before decimals`);
  }
  const digits = digitsOf(number, form.decimal ?? (isPlain ? lastSign(number) : undefined));
  return digits === null ? unreadable(expected) : inHundredths(digits, powers + powersOf(form.unit ?? 1));
}

function lastSign(number: string): ',' | '.' | undefined {
  return ambiguous.test(number) ? (number.includes('.') ? '.' : ',') : undefined;
}

/** Digits with a point before decimals. */
function digitsOf(number: string, decimal: ',' | '.' | undefined): string | null {
  const isDecimal = decimal !== undefined && new RegExp(`^\\d+[${decimal}]\\d*$`).test(number);
  if (isDecimal) return number.replace(decimal, '.');
  const [, whole = '', sign, decimals = ''] = grouped.exec(number) ?? [];
  if (whole === '' || (sign !== undefined && (whole.includes(sign) || (decimal !== undefined && sign !== decimal)))) return null;
  return `${whole.replace(thousands, '').replace(/[.,]/g, '')}.${decimals}`;
}

function powersOf(unit: number): number {
  const powers = Math.round(Math.log10(unit));
  if (10 ** powers !== unit) throw new RangeError(`Expected a unit of 1, 1000 or 1000000, but got ${unit}`);
  return powers;
}

function inHundredths(digits: string, powers: number): Reading<string> {
  const [whole = '', decimals = ''] = digits.split('.');
  const padded = decimals.padEnd(powers + 2, '0');
  const rest = padded.slice(powers + 2);
  const hundredths = BigInt(`${whole}${padded.slice(0, powers + 2)}`);
  // What a computer makes of a sum: 212449300.0099999.
  if (/^0*$/.test(rest) || /^0{4}/.test(rest)) return read(written(hundredths));
  if (/^9{4}/.test(rest)) return read(written(hundredths + 1n));
  return unreadable('an amount with two decimals at most');
}

function written(hundredths: bigint): string {
  const decimals = (hundredths % 100n).toString().padStart(2, '0');
  const whole = (hundredths / 100n).toString();
  return decimals === '00' ? whole : `${whole}.${decimals}`;
}
