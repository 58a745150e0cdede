import type { RecordReader } from '../cells/record-reader.ts';
import { boundsOf } from '../dates.ts';
import { factsOf } from './told.ts';
import type { Facts } from './format.ts';

/**
 * The claim of when a project runs, from the columns of its start and its end; nothing where neither says anything. An end
 * before the start is noted and left out, as it is no date that a calendar has; the words of the claim keep both as stated.
 */
export function periodOf(record: RecordReader, subject: string, startColumn: string, endColumn: string): Facts {
  const { start, end } = datesOf(record, startColumn, endColumn);
  if (start === '' && end === '') return factsOf();
  const words = [record.text(startColumn), record.text(endColumn)].map((text) => text ?? '').join(' – ');
  return factsOf({ type: 'CLAIM', subject, property: 'period', value: words.trim(), start, end, key: words });
}

/** A start and an end, empty where nothing is said; an end before the start is noted and left out. */
export function datesOf(record: RecordReader, startColumn: string, endColumn: string): { readonly start: string; readonly end: string } {
  const start = record.date(startColumn) ?? '';
  const end = record.date(endColumn) ?? '';
  if (start === '' || end === '' || !isBefore(end, start)) return { start, end };
  record.note(endColumn, `a date from ${start} on`);
  return { start, end: '' };
}

function isBefore(end: string, start: string): boolean {
  return boundsOf('', end).endLast < boundsOf(start, '').startFirst;
}
