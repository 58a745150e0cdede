import type { Step } from './contract-case.ts';
import { unknownPeriod } from './given.ts';

/** An edge between two entities of which only what matters is known. */
export interface Joined {
  readonly type: string;
  readonly id: string;
  readonly subject: string;
  readonly object: string;
  readonly isStated?: boolean;
  readonly rank?: string;
  readonly sources?: readonly string[];
  readonly role?: string;
  readonly kind?: string;
  readonly level?: number;
  /** Hundredths. */
  readonly amount?: number;
  readonly currency?: string;
  readonly precision?: string;
  readonly start?: string;
  readonly end?: string;
  readonly startFirst?: string;
  readonly startLast?: string;
  readonly endFirst?: string;
  readonly endLast?: string;
}

/** Creates edges between entities, each with a step of its own. */
export function joins(...all: readonly Joined[]): Step[] {
  return all.map(({ type, id, subject, object, ...said }) => {
    const edge = { id, ...unknownPeriod, isStated: true, rank: 'NORMAL', sources: [], ...said };
    const rows = [{ subject, object, hash: `hash of ${id}`, edge, citations: [] }];
    return {
      statement: `ingest/create-${type.toLowerCase().replaceAll('_', '-')}`,
      parameters: { dataset: 'one', release: 1, added: 1, rows },
    };
  });
}
