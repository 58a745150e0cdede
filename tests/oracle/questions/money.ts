import type { Graph, StatementRow } from '../load.ts';
import { isActor } from '../relations.ts';
import { compareIds, distinct, ends, entityOf, inProject, isCounting, objectOf } from './facts.ts';
import type { Counting, Groups } from './facts.ts';
import { groupDays, isGroup, membersOf } from './participations.ts';
import { byRankAndId, certaintyOf, periodOf } from './time.ts';
import type { Days } from './days.ts';

/** A grant to a project, whatever number of parallel statements it has. */
export interface Grant {
  readonly project: string;
  readonly payer: string;
  /** Whether several actors pay it together. */
  readonly isJoint: boolean;
  /** Whether it is another payer's money. */
  readonly isPassedOn: boolean;
  /** The statement that stands for it. */
  readonly best: StatementRow;
  /** All statements of it, the best first. */
  readonly statements: readonly StatementRow[];
}

/** A sum of grants in one currency, as `MoneyTotal` has it. */
export interface MoneyTotal {
  currency: string | null;
  amount: string | null;
  bound: string | null;
  statementCount: number;
  unknownCount: number;
  jointCount: number;
}

/** Grants as `Funding` has them. */
export interface Funding {
  gross: MoneyTotal[];
  net: MoneyTotal[];
}

/** A grant in a total; `isSharedOut` is false where it is joint and no part of it is known to be the actor's. */
interface Part {
  grant: Grant;
  isSharedOut: boolean;
}

/** The grants of a project. */
export function grantsOf(graph: Graph, project: string, counting: Counting): Grant[] {
  const statements = inProject(graph, 'FUNDS', project, counting).filter(({ kind }) => kind !== 'TOTAL_BUDGET');
  const payers = distinct(statements.map(({ subject }) => payerOf(graph, subject)));
  const days = groupDays(graph, project, counting);
  const passedOn = payers.filter((payer) => isFedBy(graph, payer, payers, counting, days));
  return distinct(statements.flatMap((one) => parallelKey(graph, one, statements) ?? [])).flatMap((key) => {
    const parallel = statements.filter((one) => parallelKey(graph, one, statements) === key).toSorted(byRankAmountAndId);
    const [best] = parallel;
    if (best === undefined) return [];
    const payer = payerOf(graph, best.subject);
    return [{ project, payer, isJoint: isJoint(graph, payer), isPassedOn: passedOn.includes(payer), best, statements: parallel }];
  });
}

/** The money of projects, whoever pays. */
export function fundingOf(graph: Graph, projects: readonly string[], counting: Counting): Funding {
  const grants = projects.flatMap((project) => grantsOf(graph, project, counting));
  return funding(grants.map((grant) => ({ grant, isSharedOut: true })));
}

/** An actor's own money in projects. */
export function ownFunding(graph: Graph, projects: readonly string[], actor: string, counting: Counting, groups: Groups): Funding {
  const grants = projects.flatMap((project) => grantsOf(graph, project, counting));
  return funding(
    grants.flatMap((grant): Part[] => {
      if (grant.payer === actor) return [{ grant, isSharedOut: true }];
      return jointPayers(graph, grant, counting, groups).includes(actor) ? [{ grant, isSharedOut: false }] : [];
    }),
  );
}

/** The actors among whom a joint grant was not shared out. */
function jointPayers(graph: Graph, { project, payer, isJoint: isOfSeveral }: Grant, counting: Counting, groups: Groups): string[] {
  if (!isOfSeveral) return [];
  if (!isActor(entityOf(graph, payer))) return ends(graph, 'OF_FUND', payer);
  return groups === 'EXPANDED' ? membersOf(graph, payer, groupDays(graph, project, counting), counting) : [];
}

/** Who pays what a subject of FUNDS funds. */
function payerOf(graph: Graph, subject: string): string {
  if (isActor(entityOf(graph, subject))) return subject;
  const [fund, second] = ends(graph, 'OF_FUND', subject);
  return fund !== undefined && second === undefined ? fund : subject;
}

function isJoint(graph: Graph, payer: string): boolean {
  return isActor(entityOf(graph, payer)) ? isGroup(graph, payer) : ends(graph, 'OF_FUND', payer).length > 1;
}

/** What statements of one grant have in common; null for one without a period beside grants of several periods. */
export function parallelKey(graph: Graph, statement: StatementRow, among: readonly StatementRow[]): string | null {
  const same = (one: StatementRow): string => [payerOf(graph, one.subject), one.kind ?? 'GRANT'].join(' ');
  const when = ({ start, end }: StatementRow): string | null => (start === null && end === null ? null : `${start ?? ''} ${end ?? ''}`);
  const periods = distinct(among.filter((one) => same(one) === same(statement)).flatMap((one) => when(one) ?? []));
  if (periods.length < 2) return same(statement);
  const own = when(statement);
  return own === null ? null : `${same(statement)} ${own}`;
}

/** PREFERRED before NORMAL, with an amount before without, then the lesser id. */
function byRankAmountAndId(a: StatementRow, b: StatementRow): number {
  if (a.rank !== b.rank) return byRankAndId(a, b);
  const without = ({ amount }: StatementRow): number => (amount === null ? 1 : 0);
  return without(a) - without(b) || compareIds(a.id, b.id);
}

/** Whether another payer's money comes to this one, in steps among the payers, and none of its own goes back there. */
function isFedBy(graph: Graph, payer: string, payers: readonly string[], counting: Counting, days: Days): boolean {
  const isReached = (from: string, to: string): boolean => reachedBy(graph, from, payers, counting, days).has(to);
  return payers.some((other) => other !== payer && isReached(other, payer) && !isReached(payer, other));
}

function reachedBy(graph: Graph, from: string, payers: readonly string[], counting: Counting, days: Days): Set<string> {
  const reached = new Set<string>();
  let last = [from];
  while (last.length > 0) {
    last = distinct(last.flatMap((one) => funded(graph, one, counting, days))).filter((one) => payers.includes(one) && !reached.has(one));
    for (const one of last) reached.add(one);
  }
  return reached;
}

/** The actors that a payer funds in some days. */
function funded(graph: Graph, payer: string, counting: Counting, days: Days): string[] {
  const statements = graph.statements.filter(
    (one) => one.type === 'FUNDS' && isCounting(one, counting) && certaintyOf(periodOf(one), days) !== 'NO',
  );
  const toActors = statements.filter((one) => isActor(entityOf(graph, objectOf(one))));
  return toActors.filter(({ subject }) => payerOf(graph, subject) === payer).map(objectOf);
}

function funding(parts: readonly Part[]): Funding {
  return { gross: totals(parts), net: totals(parts.filter(({ grant }) => !grant.isPassedOn)) };
}

function totals(parts: readonly Part[]): MoneyTotal[] {
  const currencies = distinct(parts.map(({ grant }) => grant.best.currency));
  const named = currencies.filter((currency) => currency !== null).toSorted(compareIds);
  const ordered = currencies.includes(null) ? [...named, null] : named;
  const isAnyBlank = parts.some(({ grant }) => grant.best.amount === null && grant.best.currency === null);
  return ordered.map((currency) => {
    const own = parts.filter(({ grant }) => grant.best.currency === currency);
    return total(currency, own, isAnyBlank);
  });
}

function total(currency: string | null, parts: readonly Part[], isAnyBlank: boolean): MoneyTotal {
  const unknown = parts.filter(({ grant }) => grant.best.amount === null);
  const notSharedOut = parts.filter(({ isSharedOut }) => !isSharedOut);
  const counted = parts.filter(({ grant, isSharedOut }) => isSharedOut && grant.best.amount !== null);
  const precisions = counted.map(({ grant }) => grant.best.precision ?? 'EXACT');
  const isMore = isAnyBlank || unknown.length + notSharedOut.length > 0 || precisions.some((one) => one === 'AT_LEAST' || one === 'ABOUT');
  const isLess = precisions.some((one) => one === 'AT_MOST' || one === 'ABOUT');
  return {
    currency,
    amount: counted.length === 0 ? null : sum(counted.map(({ grant }) => grant.best.amount ?? '0')),
    bound: counted.length === 0 ? null : boundOf(isMore, isLess),
    statementCount: parts.length,
    unknownCount: unknown.length,
    jointCount: parts.filter(({ grant }) => grant.isJoint).length,
  };
}

function boundOf(isMore: boolean, isLess: boolean): string {
  if (isMore) return isLess ? 'ABOUT' : 'AT_LEAST';
  return isLess ? 'AT_MOST' : 'EXACT';
}

/** The exact sum of amounts as the files have them, with two decimals. */
function sum(amounts: readonly string[]): string {
  const hundredths = amounts.map((amount) => BigInt(amount.includes('.') ? amount.replace('.', '') : `${amount}00`));
  const digits = hundredths
    .reduce((all, one) => all + one, 0n)
    .toString()
    .padStart(3, '0');
  return `${digits.slice(0, -2)}.${digits.slice(-2)}`;
}
