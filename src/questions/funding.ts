import { decimal } from '../graph/values.ts';
import { mostSmall } from './facts.ts';
import type { Grant } from './money.ts';

/** In one currency, as the schema has it. */
export interface MoneyTotal {
  readonly currency: string | null;
  readonly amount: string | null;
  readonly bound: string | null;
  readonly statementCount: number;
  readonly unknownCount: number;
  readonly jointCount: number;
}

/** Totals of some grants, with and without what is passed on. */
export interface Funding {
  readonly gross: readonly MoneyTotal[];
  readonly net: readonly MoneyTotal[];
}

/** What was added up in one currency. */
interface Line {
  readonly currency: string | null;
  /** The sum is both together: numbers are added much faster, as long as they are exact; null until they are not. */
  large: bigint | null;
  small: number;
  countedCount: number;
  statementCount: number;
  unknownCount: number;
  jointCount: number;
  isMore: boolean;
  isLess: boolean;
}

/** The grants to one project, and what they add up to. */
export interface Account {
  readonly grants: readonly Grant[];
  readonly gross: readonly Line[];
  /** Without what is passed on; the same list where nothing is. */
  readonly net: readonly Line[];
}

/** Adds up the grants to one project. */
export function accountOf(grants: readonly Grant[]): Account {
  const gross = linesOf(grants, null);
  const isAnyPassedOn = grants.some(({ isPassedOn }) => isPassedOn);
  return { grants, gross, net: isAnyPassedOn ? linesOf(grants.filter(isKept), null) : gross };
}

/** The totals of some projects. */
export function fundingOf(accounts: readonly Account[]): Funding {
  const gross = totalsOf(merge(accounts.map((account) => account.gross)));
  const isAnyPassedOn = accounts.some((account) => account.net !== account.gross);
  return { gross, net: isAnyPassedOn ? totalsOf(merge(accounts.map(({ net }) => net))) : gross };
}

/** The totals of an actor's own grants to some projects: what it shares with others adds no amount. */
export function ownFundingOf(accounts: readonly Account[], actor: string): Funding {
  const own: Grant[] = [];
  for (const { grants } of accounts) for (const one of grants) if (one.payer === actor || one.sharers.has(actor)) own.push(one);
  const gross = totalsOf(linesOf(own, actor));
  return { gross, net: own.every(isKept) ? gross : totalsOf(linesOf(own.filter(isKept), actor)) };
}

function isKept({ isPassedOn }: Grant): boolean {
  return !isPassedOn;
}

function linesOf(grants: readonly Grant[], actor: string | null): Line[] {
  const lines: Line[] = [];
  for (const { terms, payer, isJoint } of grants) {
    const { currency, amount, precision } = terms;
    const line = lineIn(lines, currency);
    line.statementCount += 1;
    if (isJoint) line.jointCount += 1;
    if (amount === null) line.unknownCount += 1;
    else if (actor === null || payer === actor) {
      line.countedCount += 1;
      if (precision === 'AT_LEAST' || precision === 'ABOUT') line.isMore = true;
      if (precision === 'AT_MOST' || precision === 'ABOUT') line.isLess = true;
      addAmount(line, amount);
    }
  }
  return lines;
}

function merge(lists: readonly (readonly Line[])[]): Line[] {
  const lines: Line[] = [];
  for (const list of lists)
    for (const one of list) {
      const line = lineIn(lines, one.currency);
      line.countedCount += one.countedCount;
      line.statementCount += one.statementCount;
      line.unknownCount += one.unknownCount;
      line.jointCount += one.jointCount;
      if (one.isMore) line.isMore = true;
      if (one.isLess) line.isLess = true;
      addAmount(line, one.small);
      if (one.large !== null) line.large = one.large + (line.large ?? 0n);
    }
  return lines;
}

/** The line of a currency; there are few, most often one. */
function lineIn(lines: Line[], currency: string | null): Line {
  for (const line of lines) if (line.currency === currency) return line;
  const counts = { countedCount: 0, statementCount: 0, unknownCount: 0, jointCount: 0 };
  const line: Line = { currency, large: null, small: 0, ...counts, isMore: false, isLess: false };
  lines.push(line);
  return line;
}

function addAmount(line: Line, amount: number | bigint): void {
  if (typeof amount === 'bigint') {
    line.large = amount + (line.large ?? 0n);
    return;
  }
  line.small += amount;
  if (Math.abs(line.small) <= mostSmall) return;
  line.large = BigInt(line.small) + (line.large ?? 0n);
  line.small = 0;
}

/** A grant of which neither amount nor currency is known may add to any currency. */
function totalsOf(lines: readonly Line[]): MoneyTotal[] {
  const isAnyBlank = lines.some(({ currency, unknownCount }) => currency === null && unknownCount > 0);
  return lines.toSorted((one, other) => byCurrency(one.currency, other.currency)).map((line) => totalOf(line, isAnyBlank));
}

function byCurrency(one: string | null, other: string | null): number {
  if (one === null || other === null) return one === other ? 0 : one === null ? 1 : -1;
  return one < other ? -1 : one > other ? 1 : 0;
}

function totalOf(line: Line, isAnyBlank: boolean): MoneyTotal {
  const { currency, countedCount, statementCount, unknownCount, jointCount, isLess } = line;
  const isMore = line.isMore || countedCount < statementCount || isAnyBlank;
  const isNone = countedCount === 0;
  return {
    currency,
    amount: isNone ? null : decimal(line.large === null ? line.small : line.large + BigInt(line.small)),
    bound: isNone ? null : isMore && isLess ? 'ABOUT' : isMore ? 'AT_LEAST' : isLess ? 'AT_MOST' : 'EXACT',
    ...{ statementCount, unknownCount, jointCount },
  };
}
