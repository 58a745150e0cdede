import { isActorId, kebabCase, kindOfActor, typeOfId } from '../graph/ids.ts';
import type { Fit, Matcher, Mention } from '../ingest/identity/mention.ts';
import type { Hit } from '../search/found.ts';
import type { NameIndex } from '../search/name-index.ts';
import type { Candidate, Sought } from './sought.ts';

/** What candidates are found with, of one release. */
export interface Finders {
  readonly matcher: Matcher;
  readonly index: NameIndex;
}

/** A candidate about which it is not yet said whether it is the only one that is the same. */
type Likely = Omit<Candidate, 'isMatch'>;

/** Types are asked for after the matcher has chosen its best, so that more of them are looked at. */
const looksFurther = 5;

/** From this score on an actor fits. */
const fittingScore = 0.75;

/** How much the score of the search by names counts for actors, who have namesakes. */
const byNameAlone = 0.7;

const fullScore = 4;

const reasonsOfFits: Readonly<Record<Hit['matchKind'], string>> = {
  WHOLE_NAME: 'same name',
  WHOLE_WORDS: 'all words of the text are in its name',
  BEGINNINGS: 'words of its name begin as those of the text do',
  WITH_ERRORS: 'words of its name but for typing errors',
};

/**
 * The entities that what is sought may be, the likeliest first: actors by the matcher, where `places` are its places and all
 * that they lie in; everything else by its names, and where no types are given only if no actor fits, for a municipality and its
 * territory have the same name. A text that is an id of ours stands for itself.
 */
export function findCandidates(finders: Finders, sought: Sought, places: readonly string[]): Candidate[] {
  if (sought.name === '' && sought.identifiers.length === 0) return [];
  const acting = [...itself(sought), ...actors(finders, sought, places)];
  const isFound = acting.some(({ score }) => score >= fittingScore);
  const found = isFound && sought.types === null ? acting : [...acting, ...named(finders, sought, isFound)];
  const distinct = [...new Map(found.toReversed().map((each) => [each.id, each])).values()].reverse();
  const ordered = distinct.toSorted((one, other) => other.score - one.score);
  const same = ordered.filter(({ decision }) => decision === 'SAME');
  const only = same.length === 1 ? same[0] : undefined;
  return ordered.slice(0, sought.limit).map((each) => ({ ...each, isMatch: each === only }));
}

function itself({ name, types }: Sought): Likely[] {
  if (!isIdOfEntity(name) || !(types?.has(typeOfId(name) ?? '') ?? true)) return [];
  return [{ id: name, score: 1, decision: 'SAME', reasons: ['its id'] }];
}

/** Whether a text has the form of an id of an entity, whether there is one or not. */
export function isIdOfEntity(text: string): boolean {
  const type = typeOfId(text);
  return type !== null && type !== 'Source' && type !== 'Statement';
}

function actors({ matcher }: Finders, sought: Sought, places: readonly string[]): Likely[] {
  const wanted = sought.types === null ? null : [...sought.types].filter(isActorType);
  if (wanted?.length === 0) return [];
  const fits = matcher.candidates(mentionOf(sought, wanted, places), wanted === null ? sought.limit : sought.limit * looksFurther);
  return fits.filter(({ id, decision }) => decision !== 'DIFFERENT' && (sought.types?.has(typeOfId(id) ?? '') ?? true)).map(likely);
}

function mentionOf({ name, identifiers }: Sought, types: readonly string[] | null, places: readonly string[]): Mention {
  const [type, ...more] = types ?? [];
  // With several kinds to choose from the text doesn't tell its kind.
  const kind = type === undefined || more.length > 0 ? 'ORGANISATION' : kindOfActor(`${kebabCase(type)}:`);
  const names = name === '' ? [] : [{ value: name, kind: 'OFFICIAL', lang: 'sv' }];
  return { id: '', kind, names, identifiers, places, dataset: '' };
}

function likely({ id, score, decision, reasons }: Fit): Likely {
  return { id, score, decision, reasons };
}

/** What the search by names finds: actors only where the matcher found none that fits, and never as the same. */
function named({ index }: Finders, { name, types, limit }: Sought, isFound: boolean): Likely[] {
  if (name === '') return [];
  const isWanted = ({ id, type }: { id: string; type: string }): boolean => !(isFound && isActorId(id)) && (types?.has(type) ?? true);
  const hits = index.search(name, { isExact: false, isWanted }).slice(0, limit);
  const actorsAlone = hits.filter(({ id, matchKind }) => matchKind === 'WHOLE_NAME' && isActorId(id));
  return (types === null && actorsAlone.length > 0 ? actorsAlone : hits).map(likelyByName);
}

/** By name alone what is no actor is the same only if the whole name is, and that of no other. */
function likelyByName({ id, score, matchKind }: Hit): Likely {
  const isActor = isActorId(id);
  const decision = matchKind === 'WHOLE_NAME' && !isActor ? 'SAME' : 'REVIEW';
  return { id, score: (score / fullScore) * (isActor ? byNameAlone : 1), decision, reasons: [reasonsOfFits[matchKind]] };
}

/** Whether a type, as GraphQL names it, is a kind of actor. */
export function isActorType(type: string): boolean {
  return isActorId(`${kebabCase(type)}:`);
}
