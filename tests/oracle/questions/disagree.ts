import { partialDate } from '../dates.ts';
import type { StatementRow } from '../load.ts';

/** Statements that can't all be true, the one that ranks first at the top. */
export interface Conflict {
  kind: string;
  subject: string;
  object: string | null;
  property: string | null;
  statements: StatementRow[];
  statedCount: number | null;
  listedCount: number | null;
}

/** What a number can be, both ends included. */
export interface Bounds {
  least: number;
  most: number;
}

/** The properties of which a thing has one value at a time. */
export const singleValued: readonly string[] = [
  ...['status', 'founded', 'memberCount', 'population', 'budget', 'programmeCount'],
  ...['partnerRegionCount', 'participantsInGeneral'],
];

const numbers: readonly string[] = ['memberCount', 'population', 'programmeCount', 'partnerRegionCount', 'priorityCount'];

/** The number that a claim of a number states, whatever words stand around it: 3 for `minst 3`; null for other claims. */
export function numberIn({ property, value }: StatementRow): number | null {
  if (property === null || !numbers.includes(property)) return null;
  const [, digits] = /^\D*(\d+(?:[.,]\d+)?)\D*$/.exec((value ?? '').replaceAll(/(?<=\d)\s(?=\d)/g, '')) ?? [];
  return digits === undefined ? null : Number(digits.replace(',', '.'));
}

/** What a number stated with this precision can be: exactly it, a tenth either way, it or more, it or less. */
export function boundsOf(value: number, precision: string | null): Bounds {
  if (precision === 'AT_LEAST') return { least: value, most: Infinity };
  if (precision === 'AT_MOST') return { least: -Infinity, most: value };
  // A tenth of whole cents or people is reckoned in whole numbers, so that 9 is a tenth from 10 in spite of floating points.
  if (precision === 'ABOUT') return { least: (value * 9) / 10, most: (value * 11) / 10 };
  return { least: value, most: value };
}

/** Whether no number fits both. */
export function excludeEachOther(a: Bounds, b: Bounds): boolean {
  return a.most < b.least || b.most < a.least;
}

/** VALUE: whether two claims of one subject and one single-valued property can't both be true. */
export function valuesDisagree(a: StatementRow, b: StatementRow): boolean {
  if (a.property === 'status' && datesDisagree(a.start, b.start)) return false;
  return !areSurelyApart(a, b) && (a.property === 'budget' && bothHaveAmount(a, b) ? amountsDisagree(a, b) : statedValuesDisagree(a, b));
}

/** PERIOD: whether two stretches of time have stated starts, or stated ends, that can't be the same day. */
export function periodsDisagree(a: StatementRow, b: StatementRow): boolean {
  return datesDisagree(a.start, b.start) || datesDisagree(a.end, b.end);
}

/** PERIOD of relations: the same, unless they are surely apart in time: then one held and later another one did. */
export function relationPeriodsDisagree(a: StatementRow, b: StatementRow): boolean {
  return !areSurelyApart(a, b) && periodsDisagree(a, b);
}

/** AMOUNT: whether two statements have amounts in one stated currency that exclude each other. */
export function amountsDisagree(a: StatementRow, b: StatementRow): boolean {
  if (a.amount === null || b.amount === null || a.currency === null || a.currency !== b.currency) return false;
  return excludeEachOther(boundsOf(Number(a.amount), a.precision), boundsOf(Number(b.amount), b.precision));
}

/** ROLE: whether two statements that are not surely apart in time have different stated roles. */
export function rolesDisagree(a: StatementRow, b: StatementRow): boolean {
  return a.role !== null && b.role !== null && a.role !== b.role && !areSurelyApart(a, b);
}

function statedValuesDisagree(a: StatementRow, b: StatementRow): boolean {
  const [left, right] = [numberIn(a), numberIn(b)];
  if (left === null || right === null) return a.value !== b.value;
  return excludeEachOther(boundsOf(left, a.precision), boundsOf(right, b.precision));
}

function bothHaveAmount(a: StatementRow, b: StatementRow): boolean {
  return a.amount !== null && b.amount !== null;
}

/** Whether both have a stated start or end and no day can lie in both. */
function areSurelyApart(a: StatementRow, b: StatementRow): boolean {
  return endsBefore(a, b) || endsBefore(b, a);
}

function endsBefore(a: StatementRow, b: StatementRow): boolean {
  return a.end !== null && b.start !== null && partialDate(a.end).latest < partialDate(b.start).earliest;
}

function datesDisagree(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return false;
  const [left, right] = [partialDate(a), partialDate(b)];
  return left.latest < right.earliest || right.latest < left.earliest;
}
