/** What a name says of the sort of body it is for: the prefix of the ids of its kind. */
export type Sort = 'municipality' | 'region' | 'county-board' | 'federation' | 'university' | 'unit' | 'agency' | 'company' | 'association';

/** A name taken apart: what body it speaks of, and what of it tells one from another. */
export interface NameReading {
  /** All of it in plain words. */
  readonly plain: string;
  /** Null where the name doesn't say. */
  readonly sort: Sort | null;
  /** What tells it from others of its sort: telling words in their order, or the id of the place it is named after. */
  readonly core: string;
  /** The legal form; null when none is stated. */
  readonly form: string | null;
  /** The body that it is an office of; null when it is none, or of one that is not named. */
  readonly parent: NameReading | null;
}

/** The sorts of body that a name tells surely, by a word that others don't have. */
const named: ReadonlySet<Sort | null> = new Set<Sort | null>(['municipality', 'region', 'county-board', 'federation', 'university']);

/** Whether a name by itself tells which public body it is for. */
export function isOfPublicBody(reading: NameReading): boolean {
  return named.has(reading.sort) && reading.core !== '';
}

/** What two names must have in common to be names of one body; names of agencies, companies and others share one space. */
export function keyOf(reading: NameReading): string {
  const { sort, core, plain } = reading;
  if (core === '') return `|${plain}`;
  return `${isOfPublicBody(reading) || sort === 'unit' ? (sort ?? '') : ''}|${core}`;
}
