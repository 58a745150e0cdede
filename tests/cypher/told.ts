import type { Step } from './contract-case.ts';
import { createEntities } from './entities.ts';
import { entity, unknownPeriod, type EntityProperties } from './given.ts';

/** A claim of which only what matters is known. */
export interface Told {
  readonly id: string;
  readonly subject: string;
  readonly property: string;
  readonly value?: string;
  /** Hundredths for money, a whole number for a count. */
  readonly amount?: number;
  readonly currency?: string;
  readonly precision?: string;
  readonly isStated?: boolean;
  readonly rank?: string;
  readonly sources?: readonly string[];
  readonly start?: string;
  readonly end?: string;
  readonly startFirst?: string;
  readonly startLast?: string;
  readonly endFirst?: string;
  readonly endLast?: string;
}

/** The bounds of a period of which nothing is known, in the text that rows have. */
export const anyTime = '0000|9999|0000|9999';

/** What lasts from 2014 to February 2016: its properties, and the text that rows have. */
export const fewYears = {
  properties: {
    start: '2014',
    end: '2016-02',
    startFirst: '2014-01-01',
    startLast: '2014-12-31',
    endFirst: '2016-02-01',
    endLast: '2016-02-29',
  },
  text: '2014-01-01|2014-12-31|2016-02-01|2016-02-29',
} as const;

/** Creates claims. */
export function told(...all: readonly Told[]): Step {
  const rows = all.map(({ id, ...said }) => {
    const usual = { type: 'CLAIM', value: 'något', isStated: true, rank: 'NORMAL', sources: [], dataset: 'one' };
    return { claim: { id, ...usual, ...unknownPeriod, hash: `hash of ${id}`, ...said }, citations: [] };
  });
  return { statement: 'ingest/create-claims', parameters: { release: 1, added: 1, rows } };
}

/** Creates entities of a type and a kind. */
export function ofKind(label: string, kind: string, ...all: readonly EntityProperties[]): Step {
  return createEntities(label, ...all.map((one) => ({ ...entity(one), kind })));
}
