import { closeness } from './edit-distance.ts';
import type { Entry } from './known.ts';
import { areFormsAlike } from './legal-forms.ts';
import { isOfPublicBody } from './name-reading.ts';
import { withoutAccents } from './words.ts';

/** How alike two names are, from 0 to 1, and in which way in words. */
export interface Likeness {
  readonly score: number;
  readonly reason: string;
  /** Nothing but an abbreviation is the same. */
  readonly isByAbbreviation: boolean;
  /** The name by itself tells which public body it is for. */
  readonly isPublic: boolean;
  /** The name of the first that is alike. */
  readonly by: Entry;
}

type Found = Omit<Likeness, 'by' | 'isByAbbreviation' | 'isPublic'>;

/** Below this likeness of their letters two names say nothing of each other. */
const leastLikeness = 0.82;

/** How alike two names are by their words; null when they haven't the same. */
export function likenessOf(one: Entry, other: Entry): Likeness | null {
  const isByAbbreviation = one.isAbbreviation || other.isAbbreviation;
  const found = isByAbbreviation ? byAbbreviation(one, other) : byWords(one, other);
  return found === null ? null : { ...found, by: one, isByAbbreviation, isPublic: !isByAbbreviation && isOfPublicBody(one.reading) };
}

/** How alike two names are by their letters; null when they aren't. */
export function likenessOfLetters(one: Entry, other: Entry): Likeness | null {
  if (one.isAbbreviation || other.isAbbreviation) return null;
  const found = byLetters(one, other);
  return found === null ? null : { ...found, by: one, isByAbbreviation: false, isPublic: false };
}

function byAbbreviation(one: Entry, other: Entry): Found | null {
  if (one.reading.plain !== other.reading.plain) return null;
  const isTelling = one.reading.plain.length > 2;
  return { score: isTelling ? 0.92 : 0.8, reason: `the same abbreviation "${one.value}"` };
}

function byWords(one: Entry, other: Entry): Found | null {
  if (one.key === other.key) return byKey(one, other);
  return one.block === other.block ? byBlock(one, other) : null;
}

function byKey(one: Entry, other: Entry): Found {
  const isPublic = isOfPublicBody(one.reading);
  const kinds = [one.kind, other.kind];
  const isShort = kinds.includes('SHORT');
  const isFormer = kinds.includes('FORMER');
  const base = isShort ? (isPublic ? 0.97 : 0.88) : isFormer ? 0.96 : 0.99;
  const what = isShort
    ? 'the same short name'
    : isFormer
      ? 'the same former name'
      : kinds.includes('TRANSLATION')
        ? 'the name in translation'
        : 'the same name';
  const written = one.value === other.value ? '' : `, written "${other.value}"`;
  const { form: ours } = one.reading;
  const { form: theirs } = other.reading;
  if (isPublic || ours === theirs) return { score: base, reason: what + written };
  if (!areFormsAlike(ours, theirs))
    return { score: 0.8, reason: `${what} with another legal form (${ours ?? ''}, ${theirs ?? ''})${written}` };
  const form = ours ?? theirs ?? '';
  return { score: form === 'stiftelse' ? 0.88 : base - 0.03, reason: `${what} but for the legal form (${form})${written}` };
}

/** The same words but for accents or their order. */
function byBlock(one: Entry, other: Entry): Found {
  const isPublic = isOfPublicBody(one.reading);
  if (withoutAccents(one.key) === withoutAccents(other.key)) {
    const [bare] = [one, other].filter(hasNoAccents);
    const reason = `the same name but for lost accents, written "${other.value}"`;
    const isLost = bare !== undefined && (bare.isBare || isPublic);
    return { score: isLost && areFormsAlike(one.reading.form, other.reading.form) ? 0.95 : 0.88, reason };
  }
  const isFree = one.reading.form === null && other.reading.form === null;
  return { score: isFree ? 0.92 : 0.85, reason: `the same words in another order, written "${other.value}"` };
}

function hasNoAccents({ reading: { core } }: Entry): boolean {
  return core.normalize('NFD') === core.normalize('NFC');
}

function byLetters(one: Entry, other: Entry): Found | null {
  if (areOfOtherSorts(one, other) || numbersIn(one.bare) !== numbersIn(other.bare)) return null;
  const score = closeness(one.bare, other.bare);
  if (score >= leastLikeness) return { score: 0.89 * score, reason: `a similar name, "${other.value}"` };
  if (!holds(one.bare, other.bare) && !holds(other.bare, one.bare)) return null;
  return { score: 0.72, reason: `all words of one name are in the other, "${other.value}"` };
}

/** Whether the names are of two public bodies of other sorts or in other known places, or of a public body and a company. */
function areOfOtherSorts(one: Entry, other: Entry): boolean {
  const [ours, theirs] = [one.reading, other.reading];
  if (ours.core.startsWith('place:') && theirs.core.startsWith('place:')) return true;
  if (isOfPublicBody(ours) || isOfPublicBody(theirs)) return ours.sort !== theirs.sort && ours.sort !== null && theirs.sort !== null;
  return (ours.sort === 'unit') !== (theirs.sort === 'unit');
}

/** The digits of a name, which tell those apart that differ in nothing else. */
function numbersIn(text: string): string {
  return text.replace(/\D/gu, '');
}

/** Whether a text of two words or more has all its words in the other. */
function holds(few: string, many: string): boolean {
  const words = few.split(' ');
  if (words.length < 2) return false;
  const all = new Set(many.split(' '));
  return words.every((word) => all.has(word));
}
