import type { Row } from '../../src/engine/engine.ts';

/** What a statement says besides its ends or its value, as `statements.csv` has it; what isn't named is null. */
export interface Said {
  readonly role?: string;
  readonly kind?: string;
  readonly level?: number;
  readonly status?: string;
  /** Hundredths. */
  readonly amount?: number;
  readonly currency?: string;
  readonly precision?: string;
  readonly share?: number;
  readonly start?: string;
  readonly end?: string;
  readonly periodWording?: string;
  readonly wording?: string;
  readonly isStated?: false;
  readonly reasoning?: string;
  readonly rank?: string;
}

/** The row of a statement for the export: what comes first, then what it says in the order of the columns of `statements.csv`. */
export function exported(first: readonly (string | null)[], said: Said = {}): Row {
  const { role = null, kind = null, level = null, status = null, amount = null, currency = null, precision = null, share = null } = said;
  const { start = null, end = null, periodWording = null, wording = null, isStated = true, reasoning = null, rank = 'NORMAL' } = said;
  const worth = [role, kind, level, status, amount, currency, precision, share];
  return [...first, ...worth, start, end, periodWording, wording, isStated, reasoning, rank];
}
