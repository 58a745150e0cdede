import { partialDate } from '../graph/values.ts';

/** The days that a period can begin and end on; `0000` and `9999` where that is unknown. */
export interface Bounds {
  readonly startFirst: string;
  readonly startLast: string;
  readonly endFirst: string;
  readonly endLast: string;
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
