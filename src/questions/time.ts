import type { Certainty } from '../generated/schema.ts';

/** A stretch of days, both included, as `2014-03-02`. */
export interface Days {
  readonly from: string;
  readonly to: string;
}

/** The days that a period can begin and end on; `0000` and `9999` where a source doesn't say. */
export interface Span {
  readonly startFirst: string;
  readonly startLast: string;
  readonly endFirst: string;
  readonly endLast: string;
}

/** Whether something falls in some days: surely, maybe, nobody knows, or no. */
export type Likelihood = Certainty | 'NO';

/** The span of something without a period. */
export const undated: Span = { startFirst: '0000', startLast: '9999', endFirst: '0000', endLast: '9999' };

const order: Readonly<Record<Likelihood, number>> = { NO: 0, UNKNOWN: 1, POSSIBLE: 2, CERTAIN: 3 };

/** Reads a span as the statements give it, its four days with `|` between. */
export function readSpan(text: string): Span {
  const [startFirst = '0000', startLast = '9999', endFirst = '0000', endLast = '9999'] = text.split('|');
  return { startFirst, startLast, endFirst, endLast };
}

/** Whether the start is stated. */
export function hasStart(span: Span): boolean {
  return span.startLast !== '9999';
}

/** Whether the end is stated. */
export function hasEnd(span: Span): boolean {
  return span.endFirst !== '0000';
}

/** Whether the start or the end is stated. */
export function isDated(span: Span): boolean {
  return hasStart(span) || hasEnd(span);
}

/** Whether a period falls in some days: the definition of time in docs/definitions.md. */
export function likelihoodOf(span: Span, days: Days): Likelihood {
  if (!isDated(span)) return 'UNKNOWN';
  if (span.startFirst > days.to || span.endLast < days.from) return 'NO';
  const isCertain = hasStart(span) && hasEnd(span) && span.startLast <= days.to && span.endFirst >= days.from;
  return isCertain ? 'CERTAIN' : 'POSSIBLE';
}

/** The least certain of some; CERTAIN of none. */
export function leastCertain(likelihoods: readonly Likelihood[]): Likelihood {
  return likelihoods.reduce((least, one) => (isAtLeast(one, least) ? least : one), 'CERTAIN');
}

/** Whether something is as certain as another or more. */
export function isAtLeast(one: Likelihood, other: Likelihood): boolean {
  return order[one] >= order[other];
}

/** Whether a statement holds in some days as certainly as asked; one without a period is not limited in time. */
export function holdsIn(span: Span, days: Days, certainty: Certainty): boolean {
  const likelihood = likelihoodOf(span, days);
  return likelihood === 'UNKNOWN' || isAtLeast(likelihood, certainty === 'CERTAIN' ? 'CERTAIN' : 'POSSIBLE');
}

/** The days of a year. */
export function daysOfYear(year: string): Days {
  return { from: `${year}-01-01`, to: `${year}-12-31` };
}
