import { nameOfScheme } from './identifiers.ts';
import type { Known } from './known.ts';
import { likenessOf, likenessOfLetters, type Likeness } from './likeness.ts';
import type { Fit } from './mention.ts';

/** From this score on two are the same; below, somebody has to look. */
const leastForSame = 0.9;
/** Below this score nothing is said. */
const leastForReview = 0.7;

/** Schemes under which a body has one identifier alone, so that another is another body. */
const unique: ReadonlySet<string> = new Set(['orgnr', 'pic', 'ror', 'wikidata', 'scb-kommun', 'cvr', 'brreg', 'ytunnus', 'lei']);
/** Kinds that are not confused with others. */
const plainKinds: ReadonlySet<string> = new Set(['MUNICIPALITY', 'REGION', 'COUNTY_BOARD', 'UNIT', 'GROUP', 'NETWORK', 'FUND', 'COMPANY']);
/** Kinds of which there are several with one name in several counties. */
const localKinds: ReadonlySet<string> = new Set([
  'COMPANY',
  'ASSOCIATION',
  'ORGANISATION',
  'COOPERATION_BODY',
  'NETWORK',
  'UNIT',
  'GROUP',
  'FEDERATION',
]);

/** How well an actor fits a mention; null when it is another one, or nothing speaks for it. */
export function fitOf(mention: Known, actor: Known): Fit | null {
  if (areApart(mention.countries, actor.countries) || isUnit(mention) !== isUnit(actor)) return null;
  const shared = mention.identifiers.find((one) =>
    actor.identifiers.some((other) => other.scheme === one.scheme && other.value === one.value),
  );
  const conflict = conflictOf(mention, actor);
  const { id } = actor.mention;
  if (shared !== undefined && conflict === null)
    return { id, score: 1, decision: 'SAME', reasons: [`the same ${nameOfScheme(shared.scheme)}`] };
  if (shared !== undefined)
    return {
      id,
      score: 0.8,
      decision: 'REVIEW',
      reasons: [`the same ${nameOfScheme(shared.scheme)}`, `but another ${nameOfScheme(conflict ?? '')}`],
    };
  if (conflict !== null) return null;
  const best = bestLikeness(mention, actor);
  return best === null ? null : weighed(mention, actor, best);
}

/** The first scheme under which both have an identifier and not the same; null when there is none. */
export function conflictOf(one: Known, other: Known): string | null {
  for (const { scheme } of one.identifiers) {
    if (!unique.has(scheme)) continue;
    const theirs = other.identifiers.filter((each) => each.scheme === scheme).map(({ value }) => value);
    const ours = one.identifiers.filter((each) => each.scheme === scheme).map(({ value }) => value);
    if (theirs.length > 0 && !theirs.some((value) => ours.includes(value))) return scheme;
  }
  return null;
}

/** Whether it is an office of another body, by its kind or by its name. */
function isUnit({ mention, entries }: Known): boolean {
  return mention.kind === 'UNIT' || entries[0]?.reading.sort === 'unit';
}

function areApart(ours: ReadonlySet<string>, theirs: ReadonlySet<string>): boolean {
  return ours.size > 0 && theirs.size > 0 && ![...ours].some((place) => theirs.has(place));
}

function bestLikeness(mention: Known, actor: Known): Likeness | null {
  const best = bestOf(mention, actor, likenessOf) ?? bestOf(mention, actor, likenessOfLetters);
  if (best?.isByAbbreviation !== true) return best;
  const { plain } = best.by.reading;
  // Whether or not the other is spelled out: "Institutet för berg (CSIC)" is no CSIC, though somebody has called that CSIC alone.
  const isSpelledOut = mention.entries.some(({ isAbbreviation, reading }) => !isAbbreviation && reading.plain !== plain);
  return isSpelledOut ? { ...best, score: 0.72, reason: `${best.reason} alone` } : best;
}

function bestOf(mention: Known, actor: Known, likeness: typeof likenessOf): Likeness | null {
  let best: Likeness | null = null;
  for (const one of mention.entries) {
    for (const other of actor.entries) {
      const found = likeness(one, other);
      if (found !== null && (best === null || found.score > best.score)) best = found;
    }
  }
  return best;
}

function weighed(mention: Known, actor: Known, best: Likeness): Fit | null {
  const doubts = [...(best.isPublic ? [] : doubtsOf(mention, actor, best)), ...doubtsAbroad(mention, actor)];
  const isNear = mention.counties.size > 0 && actor.counties.size > 0 && !areApart(mention.counties, actor.counties);
  const lowered = doubts.reduce((score, doubt) => Math.min(score - doubt.less, doubt.most), best.score);
  const score = Math.round((isNear ? Math.min(lowered + 0.01, 0.995) : lowered) * 1_000) / 1_000;
  if (score < leastForReview) return null;
  const reasons = [best.reason, ...doubts.map(({ reason }) => reason), ...(isNear ? ['in the same county'] : [])];
  return { id: actor.mention.id, score, decision: score >= leastForSame ? 'SAME' : 'REVIEW', reasons };
}

interface Doubt {
  readonly less: number;
  readonly most: number;
  readonly reason: string;
}

/** What speaks against two being the same that have a name in common. */
function doubtsOf(mention: Known, actor: Known, best: Likeness): readonly Doubt[] {
  const [ours, theirs] = [mention.mention.kind, actor.mention.kind];
  const doubts: Doubt[] = [];
  if (areKindsApart(ours, theirs)) doubts.push({ less: 0.15, most: 1, reason: `but another kind of body (${theirs})` });
  if (areApart(mention.counties, actor.counties) && localKinds.has(ours) && localKinds.has(theirs))
    doubts.push({ less: 0.12, most: 1, reason: 'but in another county' });
  if (isCountryOpen(mention, actor) && isWeak(mention, best))
    doubts.push({ less: 0, most: 0.85, reason: 'but the name says little and the country is not known' });
  return doubts;
}

/** Of a public body, too: there is a Technical University in many countries. */
function doubtsAbroad(mention: Known, actor: Known): readonly Doubt[] {
  const [known] = [mention, actor].flatMap(({ countries }) => [...countries]);
  if (!isCountryOpen(mention, actor) || known === undefined || known === 'place:land-sverige') return [];
  return [{ less: 0, most: 0.85, reason: 'but one is abroad and the country of the other is not known' }];
}

function isCountryOpen(mention: Known, actor: Known): boolean {
  return mention.countries.size === 0 || actor.countries.size === 0;
}

function areKindsApart(ours: string, theirs: string): boolean {
  const isOpen = [ours, theirs].includes('ORGANISATION');
  return ours !== theirs && !isOpen && (plainKinds.has(ours) || plainKinds.has(theirs));
}

function isWeak({ entries }: Known, best: Likeness): boolean {
  return best.isByAbbreviation || entries.every(({ reading }) => reading.core.length < 5);
}
