import { isPartialDate } from '../graph/values.ts';
import type { Column, Form } from './tables.ts';

const idForm = /^([a-z-]+):[a-z0-9][a-z0-9-]*$/;
const unclean = /^\s|\s$|[^\P{Cc}\n]|[\u0300-\u036f]/u;

/** What a cell was expected to hold; null when it holds that. An empty cell is only looked at where one is needed. */
export function whatCellLacks(column: Column, cell: string): string | null {
  if (cell === '') return column.isRequired ? describeForm(column.form) : null;
  if (unclean.test(cell)) return describeUncleanness(cell);
  return fits(column.form, cell) ? null : describeForm(column.form);
}

function fits(form: Form, cell: string): boolean {
  switch (form.is) {
    case 'id':
      return form.prefixes.includes(idForm.exec(cell)?.[1] ?? '');
    case 'reference':
      return idForm.test(cell);
    case 'choice':
      return form.of.includes(cell);
    case 'list':
      return cell.split(' ').every((item) => fits(form.of, item));
    case 'pattern':
      return form.pattern.test(cell);
    case 'date':
      return isPartialDate(cell);
    case 'amount':
      return /^(0|[1-9]\d*)(\.\d\d)?$/.test(cell) && !cell.endsWith('.00') && Number.isSafeInteger(hundredthsOf(cell));
    case 'share':
      return /^(0(\.\d*[1-9])?|1)$/.test(cell) && String(Number(cell)) === cell;
    case 'level':
      return /^[1-9]\d{0,8}$/.test(cell);
    case 'count':
      return /^(0|[1-9]\d{0,8})$/.test(cell);
    case 'truth':
      return cell === 'true' || cell === 'false';
    case 'text':
    case 'address':
      return true;
  }
}

/** An amount of money in hundredths of the currency's main unit. */
export function hundredthsOf(amount: string): number {
  return Number(amount.includes('.') ? amount.replace('.', '') : `${amount}00`);
}

function describeForm(form: Form): string {
  switch (form.is) {
    case 'id':
      return `an id such as ${form.prefixes[0] ?? ''}:small-letters-and-digits${form.prefixes.length > 1 ? ` (${form.prefixes.join(', ')})` : ''}`;
    case 'reference':
      return `the id of ${withArticle(form.to)}`;
    case 'choice':
      return `one of ${form.of.join(', ')}`;
    case 'list':
      return `${describeForm(form.of)}, or several with a blank between`;
    case 'pattern':
      return form.form;
    case 'date':
      return 'a date such as 2014, 2014-03 or 2014-03-02';
    case 'amount':
      return 'an amount in digits, such as 1568180 or 12.50';
    case 'share':
      return 'a number from 0 to 1, such as 0.5';
    case 'level':
      return 'a whole number, 1 or more';
    case 'count':
      return 'a whole number, 0 or more';
    case 'truth':
      return 'true or false';
    case 'text':
    case 'address':
      return 'a text';
  }
}

/** A noun with `a` or `an` before it. */
export function withArticle(noun: string): string {
  return `${/^[aeiou]/.test(noun) ? 'an' : 'a'} ${noun}`;
}

function describeUncleanness(cell: string): string {
  if (/^\s|\s$/.test(cell)) return 'no blanks at either end';
  return /[\u0300-\u036f]/.test(cell) ? 'letters with their accents in one (Unicode NFC)' : 'no control characters';
}
