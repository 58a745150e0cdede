/** A date as the files state it, with the days it can mean. */
export interface PartialDate {
  value: string;
  precision: 'YEAR' | 'MONTH' | 'DAY';
  earliest: string;
  latest: string;
}

/** A stretch of time; each part is null when not stated. */
export interface Period {
  start: PartialDate | null;
  end: PartialDate | null;
  wording: string | null;
}

/** Reads `2014`, `2014-03` or `2014-03-02`; throws on anything else. */
export function partialDate(value: string): PartialDate {
  if (/^\d{4}$/.test(value)) {
    return { value, precision: 'YEAR', earliest: `${value}-01-01`, latest: `${value}-12-31` };
  }
  if (/^\d{4}-\d{2}$/.test(value)) {
    const latest = `${value}-${String(daysIn(value))}`;
    return { value, precision: 'MONTH', earliest: `${value}-01`, latest };
  }
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) {
    return { value, precision: 'DAY', earliest: value, latest: value };
  }
  throw new Error(`Date: expected a year, a month or a day, got ${JSON.stringify(value)}`);
}

/** The period with this start, end and wording, or null when none of them is stated. */
export function period(start: string | null, end: string | null, wording: string | null): Period | null {
  if (start === null && end === null && wording === null) return null;
  return {
    start: start === null ? null : partialDate(start),
    end: end === null ? null : partialDate(end),
    wording,
  };
}

/** The first day a period can begin with, `0000` when unknown. */
export function startFirst(of: Period | null): string {
  return of?.start?.earliest ?? '0000';
}

/** The last day a period can end with, `9999` when unknown. */
export function endLast(of: Period | null): string {
  return of?.end?.latest ?? '9999';
}

function daysIn(month: string): number {
  const [year, number] = month.split('-').map(Number);
  // Day 0 of the following month is the last day of this one.
  return new Date(Date.UTC(year ?? 0, number ?? 0, 0)).getUTCDate();
}
