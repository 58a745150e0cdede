import { addTo } from '../../graph/add-to.ts';
import { compareTexts } from '../code-points.ts';
import type { DraftStatement } from '../draft/format.ts';
import { conflictOf } from './compare.ts';
import { nameOfScheme } from './identifiers.ts';
import { makeKnown, type Known } from './known.ts';
import { newMatcher, type FullMatcher } from './matcher.ts';
import type { Fit, Mention } from './mention.ts';

/** A mention and an actor that it may be. */
export interface Pair {
  readonly mention: Mention;
  readonly fit: Fit;
}

/** What came of matching the actors of an import. */
export interface Matched {
  /** SAME_AS for each actor that is another one, PART_OF for each office of a known body. */
  readonly statements: readonly DraftStatement[];
  /** How many were matched by each rule, the most first. */
  readonly matched: ReadonlyMap<string, number>;
  /** The doubtful ones, each with the best fit. */
  readonly toReview: readonly Pair[];
  /** How many are as an earlier import left them, in the graph and no other actor. */
  readonly keptCount: number;
  /** The ids of those that nothing fits. */
  readonly unmatched: readonly string[];
}

const officeRule = 'an office by its name';

interface Work {
  readonly matcher: FullMatcher;
  readonly date: string;
  readonly statements: DraftStatement[];
  readonly counts: Map<string, number>;
  readonly reviews: Map<string, Pair>;
}

/** What earlier imports have decided on actors that are what they were, by their ids; nothing but the id for one that is no other. */
export type Former = ReadonlyMap<string, readonly DraftStatement[]>;

/** Why an office is in its body. */
export const officeReasoning = 'the name of the office names its body';

/**
 * Decides of each actor of an import who it is: an actor in the graph, or one of its own data set that more records name. The
 * answer doesn't depend on the order of the mentions. Those on whom a person has decided are left alone. What was decided by an
 * earlier import stands: each later one has compared its own actors with these. `date` is the day of the decisions.
 */
export function matchActors(matcher: FullMatcher, mentions: readonly Mention[], date: string, former: Former = new Map()): Matched {
  const work: Work = { matcher, date, statements: [], counts: new Map(), reviews: new Map() };
  const ordered = [...mentions].sort((a, b) => (b.count ?? 1) - (a.count ?? 1) || compareTexts(a.id, b.id));
  const kept = ordered.filter(({ id }) => former.has(id));
  for (const { id } of kept) keep(work, former.get(id) ?? []);
  const open = ordered
    .filter(({ id }) => {
      const isDecided = matcher.decidedSame(id) !== null;
      if (isDecided) tally(work, 'decided by a person');
      return !isDecided && !former.has(id);
    })
    .map(makeKnown);
  const pending: Known[] = [];
  const own = newMatcher();
  const bodies = new Map<string, Known[]>();
  if (open.length > 0) for (const mention of kept) addKept(mention, former.get(mention.id) ?? [], own, bodies);
  const placed = new Set(open.filter((known) => placeOffice(work, known)).map(({ mention }) => mention.id));
  for (const known of open) {
    const target = inGraph(work, known, bodies);
    if (target === null) pending.push(known);
    else own.addAs(known.mention, target);
  }
  const unmatched = pending.filter((known) => !amongOwn(work, known, own, bodies)).map(({ mention }) => mention.id);
  const { statements, counts, reviews } = work;
  return {
    statements,
    keptCount: kept.filter(({ id }) => former.get(id)?.length === 0 && matcher.decidedSame(id) === null).length,
    matched: new Map([...counts].sort((a, b) => b[1] - a[1] || compareTexts(a[0], b[0]))),
    toReview: [...reviews.values()],
    unmatched: unmatched.filter((id) => !reviews.has(id) && !placed.has(id)).sort(compareTexts),
  };
}

/** Says again what an earlier import has decided; a person's decision on the same actor counts alone. */
function keep(work: Work, decisions: readonly DraftStatement[]): void {
  work.statements.push(...decisions);
  for (const { type, subject, reasoning = '' } of decisions) {
    if (type === 'PART_OF') tally(work, officeRule);
    else if (work.matcher.decidedSame(subject) === null) tally(work, ruleOf(reasoning));
  }
}

/** Lets others be what an actor is that an earlier import has decided on. */
function addKept(mention: Mention, decisions: readonly DraftStatement[], own: FullMatcher, bodies: Map<string, Known[]>): void {
  const target = decisions.find(({ type }) => type === 'SAME_AS')?.object ?? mention.id;
  own.addAs(mention, target);
  addTo(bodies, target, makeKnown(mention));
}

/** The id of the actor in the graph that it surely is; null when there is none. */
function inGraph(work: Work, known: Known, bodies: Map<string, Known[]>): string | null {
  const [best] = work.matcher.find(known, { limit: 2, without: known.mention.dataset, isQuick: true });
  return best === undefined ? null : take(work, known, best, bodies);
}

/** Whether it is another actor of its own data set; otherwise others may be it. */
function amongOwn(work: Work, known: Known, own: FullMatcher, bodies: Map<string, Known[]>): boolean {
  const { mention } = known;
  const [best] = own.find(known, { limit: 2, isQuick: true });
  const isAllowed = best !== undefined && !work.matcher.isToldApart(mention.id, best.id);
  const target = isAllowed ? take(work, known, best, bodies) : null;
  own.addAs(mention, target ?? mention.id);
  if (target === null) bodies.set(mention.id, [known]);
  else work.reviews.delete(mention.id);
  return target !== null;
}

/** Takes a sure fit, unless an identifier tells it from others that are the same actor; what isn't sure is to be reviewed. */
function take(work: Work, known: Known, fit: Fit, bodies: Map<string, Known[]>): string | null {
  const { mention } = known;
  const others = bodies.get(fit.id) ?? [];
  const conflict = fit.decision === 'SAME' ? others.map((other) => conflictOf(known, other)).find((scheme) => scheme !== null) : null;
  if (fit.decision !== 'SAME' || (conflict !== null && conflict !== undefined)) {
    const reasons = [...fit.reasons, ...(conflict ? [`but another ${nameOfScheme(conflict)} than others that are it`] : [])];
    const before = work.reviews.get(mention.id);
    if (before === undefined || before.fit.score < fit.score)
      work.reviews.set(mention.id, { mention, fit: { ...fit, decision: 'REVIEW', reasons } });
    return null;
  }
  bodies.set(fit.id, [...others, known]);
  tally(work, ruleOf(fit.reasons[0]));
  work.statements.push({
    type: 'SAME_AS',
    subject: mention.id,
    object: fit.id,
    share: String(fit.score),
    stated: 'false',
    reasoning: fit.reasons.join('; '),
    start: work.date,
  });
  return fit.id;
}

/** Whether it is an office whose body is known, which is stated then. */
function placeOffice(work: Work, known: Known): boolean {
  const { mention, entries } = known;
  const parent = entries[0]?.reading.parent ?? null;
  if (parent === null || mention.kind !== 'UNIT') return false;
  const name = { value: parent.plain, kind: 'OFFICIAL', lang: '' };
  const body = makeKnown({ ...mention, id: `${mention.id} of`, kind: 'ORGANISATION', names: [name], identifiers: [] });
  const [best] = work.matcher.find(body, { limit: 2, without: mention.dataset, isQuick: true });
  if (best?.decision !== 'SAME') return false;
  tally(work, officeRule);
  work.statements.push({
    type: 'PART_OF',
    subject: mention.id,
    object: best.id,
    stated: 'false',
    reasoning: officeReasoning,
  });
  return true;
}

/** The rule behind a fit: its weightiest reason without what is quoted. */
function ruleOf(reasoning = ''): string {
  return reasoning.replace(/;.*$/su, '').replace(/(?:, written)? ".*$| \([^)]*\)/gsu, '');
}

function tally({ counts }: Work, rule: string): void {
  counts.set(rule, (counts.get(rule) ?? 0) + 1);
}
