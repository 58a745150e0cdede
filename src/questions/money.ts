import { addTo } from '../graph/add-to.ts';
import type { Fact, GrantTerms } from './facts.ts';
import { isGroup } from './groups.ts';
import type { Links } from './nets.ts';
import { isProgramme, membersOf, type Project, type View } from './project.ts';
import { isBetter } from './scope.ts';
import { isDated, likelihoodOf, type Days, type Span } from './time.ts';

/** One grant to a project: the best of the statements that speak of it. */
export interface Grant {
  readonly statement: string;
  /** The actor that pays; a programme when it isn't of exactly one fund. */
  readonly payer: string;
  readonly terms: GrantTerms;
  /** Whether several pay it together, each an unknown share. */
  readonly isJoint: boolean;
  /** The actors that pay a part of it nobody knows: the funds of a programme, the members of a group that was expanded. */
  readonly sharers: ReadonlySet<string>;
  /** Whether it is another payer's money passed on. */
  readonly isPassedOn: boolean;
}

/** Who funds an actor, and when. */
export interface Source {
  readonly payer: string;
  readonly span: Span;
}

/** From who is funded to who funds it, among actors. */
export type Payers = ReadonlyMap<string, readonly Source[]>;

type Terms = Fact & { readonly terms: GrantTerms };

/** The grants to a project; `payers` says which actors fund which. */
export function grantsOf(project: Project, view: View, payers: Payers): Grant[] {
  const competing = new Map<string, Terms[]>();
  for (const fact of project.facts.facts) {
    if (!hasTerms(fact) || !isGrant(fact)) continue;
    addTo(competing, `${payerOf(fact.other, view.funds)} ${fact.terms.kind ?? 'GRANT'}`, fact);
  }
  const chosen = [...competing.values()].flatMap(divide).map(bestOf);
  const passedOn = findPassedOn(new Set(chosen.map((fact) => payerOf(fact.other, view.funds))), payers, project.span);
  return chosen.map((fact) => grantOf(fact, project, view, passedOn));
}

/** Who pays, when a source says that an actor or a programme funds: a programme of one fund is that fund. */
export function payerOf(funder: string, funds: Links): string {
  const own = isProgramme(funder) ? [...(funds.get(funder) ?? [])] : [];
  return own.length === 1 ? (own[0] ?? funder) : funder;
}

/** Whether a fact of a project is a grant, or speaks of one. */
export function isGrant(fact: Fact): boolean {
  return fact.terms !== null && fact.terms.kind !== 'TOTAL_BUDGET';
}

function hasTerms(fact: Fact): fact is Terms {
  return fact.terms !== null;
}

/**
 * Statements of one payer and kind, divided into grants: by their periods. One without a period speaks of the only grant there is
 * or, beside several, of none in particular.
 */
function divide(facts: readonly Terms[]): Terms[][] {
  const byPeriod = new Map<string, Terms[]>();
  for (const fact of facts.filter(({ span }) => isDated(span))) addTo(byPeriod, periodKey(fact.span), fact);
  return byPeriod.size > 1 ? [...byPeriod.values()] : [[...facts]];
}

/** The days that a date can mean tell how it was written. */
function periodKey({ startFirst, startLast, endFirst, endLast }: Span): string {
  return [startFirst, startLast, endFirst, endLast].join(' ');
}

function bestOf(facts: readonly Terms[]): Terms {
  return facts.reduce((found, one) => {
    if (one.rank !== found.rank) return isBetter(one, found) ? one : found;
    const isKnown = one.terms.amount !== null;
    if (isKnown !== (found.terms.amount !== null)) return isKnown ? one : found;
    return one.id < found.id ? one : found;
  });
}

function grantOf(fact: Terms, project: Project, view: View, passedOn: ReadonlySet<string>): Grant {
  const payer = payerOf(fact.other, view.funds);
  const funds = isProgramme(payer) ? [...(view.funds.get(payer) ?? [])] : [];
  return {
    statement: fact.id,
    payer,
    terms: fact.terms,
    isJoint: isGroup(payer) || funds.length > 1,
    sharers: new Set([...(funds.length > 1 ? funds : []), ...(membersOf(payer, project.span, view) ?? [])]),
    isPassedOn: passedOn.has(payer),
  };
}

/** The payers whose money comes from another payer of the same project, unless it goes round in a circle. */
function findPassedOn(all: ReadonlySet<string>, payers: Payers, { startFirst, endLast }: Span): Set<string> {
  const days = { from: startFirst, to: endLast };
  const sources = new Map([...all].map((payer) => [payer, reach(payer, all, payers, days)]));
  const isPassed = (payer: string): boolean =>
    [...(sources.get(payer) ?? [])].some((source) => source !== payer && !(sources.get(source)?.has(payer) ?? false));
  return new Set([...all].filter(isPassed));
}

/** The payers that fund another one in some days, step by step. */
function reach(payer: string, all: ReadonlySet<string>, payers: Payers, days: Days): Set<string> {
  const found = new Set<string>();
  const next = [payer];
  for (let one = next.pop(); one !== undefined; one = next.pop()) {
    for (const { payer: source, span } of payers.get(one) ?? []) {
      if (!all.has(source) || found.has(source) || likelihoodOf(span, days) === 'NO') continue;
      found.add(source);
      next.push(source);
    }
  }
  return found;
}
