import { partialDate, period } from '../dates.ts';
import type { Period } from '../dates.ts';
import type { StatementRow } from '../load.ts';

/** How certain it is that a period falls in some days; NO where it does not. */
export type Certainty = 'NO' | 'UNKNOWN' | 'POSSIBLE' | 'CERTAIN';

/** A start and an end, null where they are not stated. */
export type Stated = Pick<Period, 'start' | 'end'>;

/** The days asked for, both ends included. */
export interface Days {
  readonly from: string;
  readonly to: string;
}

/** The days that a condition asks for, and how certain it must be that something falls in them. */
export interface AskedDays {
  activeIn?: { readonly from: string; readonly to: string } | null;
  activeAt?: string | null;
  certainty?: 'CERTAIN' | 'POSSIBLE' | 'UNKNOWN';
}

const fromLeast: readonly Certainty[] = ['NO', 'UNKNOWN', 'POSSIBLE', 'CERTAIN'];

/** How certain it is that a period falls in these days. */
export function certaintyOf({ start, end }: Stated, { from, to }: Days): Certainty {
  if (start === null && end === null) return 'UNKNOWN';
  if (start !== null && start.earliest > to) return 'NO';
  if (end !== null && end.latest < from) return 'NO';
  if (start === null || end === null) return 'POSSIBLE';
  return start.latest <= to && end.earliest >= from ? 'CERTAIN' : 'POSSIBLE';
}

/** The least certain of what it is for each of several stretches; CERTAIN for none. */
export function certaintyInAll(stated: Stated, asked: readonly Days[]): Certainty {
  return leastCertain(asked.map((days) => certaintyOf(stated, days)));
}

/** The least certain of several; CERTAIN for none. */
export function leastCertain(of: readonly Certainty[]): Certainty {
  return fromLeast.find((one) => of.includes(one)) ?? 'CERTAIN';
}

/** Whether it is at least as certain as that. */
export function isAtLeast(certainty: Certainty, wanted: Certainty): boolean {
  return fromLeast.indexOf(certainty) >= fromLeast.indexOf(wanted);
}

/** The days that a condition asks for: none, one stretch or two. */
export function daysAsked({ activeIn = null, activeAt = null }: AskedDays): Days[] {
  return [
    ...(activeIn === null ? [] : [{ from: partialDate(activeIn.from).earliest, to: partialDate(activeIn.to).latest }]),
    ...(activeAt === null ? [] : [{ from: activeAt, to: activeAt }]),
  ];
}

/** The days of a year. */
export function daysOfYear(year: number | string): Days {
  return { from: `${String(year)}-01-01`, to: `${String(year)}-12-31` };
}

/** The period of a statement; its start and end are null where they are not stated. */
export function periodOf({ start, end, periodWording }: StatementRow): Period {
  return period(start, end, periodWording) ?? { start: null, end: null, wording: null };
}

/** All days that a period can have. */
export function widest({ start, end }: Stated): Days {
  return { from: start?.earliest ?? '0000', to: end?.latest ?? '9999' };
}

/** The first and the last year that any of these periods names, and all between; none if none names one. */
export function yearsNamed(periods: readonly Stated[]): number[] {
  const dates = periods.flatMap(({ start, end }) => [start, end]);
  const years = dates.flatMap((date) => (date === null ? [] : [Number(date.value.slice(0, 4))]));
  if (years.length === 0) return [];
  const first = Math.min(...years);
  return Array.from({ length: Math.max(...years) - first + 1 }, (_, index) => first + index);
}

/** Whether what a statement says holds in the days asked for; without a period of its own it is not limited in time. */
export function isInTime(statement: StatementRow, asked: AskedDays): boolean {
  const certainty = certaintyInAll(periodOf(statement), daysAsked(asked));
  if (certainty === 'NO') return false;
  return !(certainty === 'POSSIBLE' && asked.certainty === 'CERTAIN');
}
