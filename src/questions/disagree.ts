import { hasEnd, hasStart, type Span } from './time.ts';

/** A statement as conflicts compare it. */
export interface Compared {
  readonly id: string;
  readonly type: string;
  readonly subject: string;
  readonly object: string | null;
  readonly property: string | null;
  readonly value: string | null;
  readonly role: string | null;
  readonly amount: number | null;
  readonly currency: string | null;
  readonly precision: string | null;
  readonly span: Span;
  readonly isStated: boolean;
  readonly rank: string;
  readonly sources: readonly string[];
}

/** Whether two statements can't both be true. */
export type Disagree = (one: Compared, other: Compared) => boolean;

/** The least and the most that a number can be. */
type Bounds = readonly [least: number, most: number];

const numeric = ['memberCount', 'population', 'programmeCount', 'partnerRegionCount', 'priorityCount'];

/** Properties of which a thing has one value at a time. */
export const singleValued = [...numeric.slice(0, 4), 'status', 'founded', 'budget', 'participantsInGeneral'];

/** VALUE: two claims of one property. */
export const valuesDisagree: Disagree = (one, other) => {
  if (areApart(one.span, other.span) || (one.property === 'status' && haveOtherStart(one.span, other.span))) return false;
  if (one.amount !== null && other.amount !== null) return amountsDisagree(one, other);
  const [left, right] = [numberOf(one), numberOf(other)];
  if (left === null || right === null) return one.value !== other.value;
  return areExclusive(boundsOf(left, one.precision), boundsOf(right, other.precision));
};

/** PERIOD: stated starts that can't be the same day, or stated ends. */
export const periodsDisagree: Disagree = ({ span: one }, { span: other }) =>
  haveOtherStart(one, other) || (hasEnd(one) && hasEnd(other) && (one.endLast < other.endFirst || other.endLast < one.endFirst));

/** PERIOD of relations: the same, unless one was over before the other began. */
export const relationPeriodsDisagree: Disagree = (one, other) => !areApart(one.span, other.span) && periodsDisagree(one, other);

/** AMOUNT: amounts in one stated currency that exclude each other. */
export const amountsDisagree: Disagree = (one, other) =>
  one.amount !== null &&
  other.amount !== null &&
  one.currency !== null &&
  one.currency === other.currency &&
  areExclusive(boundsOf(one.amount, one.precision), boundsOf(other.amount, other.precision));

/** ROLE: different stated roles at a time. */
export const rolesDisagree: Disagree = (one, other) =>
  one.role !== null && other.role !== null && one.role !== other.role && !areApart(one.span, other.span);

/**
 * The number that a claim states, if the length of a list can't be it; null otherwise. A list that is known to be cut off is only
 * wrong when it is too long.
 */
export function differs(claim: Compared, listed: number, isCutOff: boolean): number | null {
  const stated = numberOf(claim);
  return stated !== null && areExclusive(boundsOf(stated, claim.precision), [listed, isCutOff ? Infinity : listed]) ? stated : null;
}

/** The one number that a claim of a number holds, whatever words stand around it. */
function numberOf({ property, value }: Compared): number | null {
  if (property === null || value === null || !numeric.includes(property)) return null;
  const found = value.replace(/(\d)\s(?=\d)/g, '$1').match(/\d+(?:[.,]\d+)?/g) ?? [];
  const [only] = found;
  return only === undefined || found.length > 1 ? null : Number(only.replace(',', '.'));
}

function boundsOf(value: number, precision: string | null): Bounds {
  if (precision === 'AT_LEAST') return [value, Infinity];
  if (precision === 'AT_MOST') return [-Infinity, value];
  return precision === 'ABOUT' ? [(value * 9) / 10, (value * 11) / 10] : [value, value];
}

function areExclusive([least, most]: Bounds, [otherLeast, otherMost]: Bounds): boolean {
  return most < otherLeast || otherMost < least;
}

/** Whether both starts are stated and can't be the same day. */
function haveOtherStart(one: Span, other: Span): boolean {
  return hasStart(one) && hasStart(other) && (one.startLast < other.startFirst || other.startLast < one.startFirst);
}

/** Whether one was surely over before the other began. */
function areApart(one: Span, other: Span): boolean {
  return isBefore(one, other) || isBefore(other, one);
}

function isBefore(one: Span, other: Span): boolean {
  return hasEnd(one) && hasStart(other) && one.endLast < other.startFirst;
}
