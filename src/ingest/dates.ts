import { partialDate } from '../graph/values.ts';

/** The days that a period can begin and end on; `0000` and `9999` where that is unknown. */
export interface Bounds {
  readonly startFirst: string;
  readonly startLast: string;
  readonly endFirst: string;
  readonly endLast: string;
}

const form = /^[12]\d{3}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/;

/** Whether a text is `2014`, `2014-03` or `2014-03-02`, and a day that there is. */
export function isPartialDate(text: string): boolean {
  if (!form.test(text)) return false;
  return text.length < 10 || new Date(`${text}T00:00:00Z`).toISOString().startsWith(text);
}

/** The days that a period can begin and end on; its dates may be empty. */
export function boundsOf(start: string, end: string): Bounds {
  const first = start === '' ? null : partialDate(start);
  const last = end === '' ? null : partialDate(end);
  return {
    startFirst: first?.earliest ?? '0000',
    startLast: first?.latest ?? '9999',
    endFirst: last?.earliest ?? '0000',
    endLast: last?.latest ?? '9999',
  };
}
