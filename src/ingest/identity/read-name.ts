import { LRUCache } from 'lru-cache';
import { countryPlace, countyPlace, municipalityPlace } from '../places.ts';
import { isLegalForm, withoutLegalForm } from './legal-forms.ts';
import { isOfPublicBody, type NameReading, type Sort } from './name-reading.ts';
import { readPublic } from './read-public.ts';
import { plainText, tellingWords, withoutAccents } from './words.ts';

const sweden = 'place:land-sverige';

/** Names that were read lately: files name a body again and again. */
const lately = new LRUCache<string, NameReading>({ max: 10_000 });

/** Takes a name apart; `country` is the id of the place where the body is, by which Swedish names are read as such, or null when it isn't known. */
export function readName(name: string, country: string | null): NameReading {
  const isSwedish = country === null || country === sweden;
  const key = `${isSwedish ? 'sv' : ''} ${name}`;
  const known = lately.get(key);
  if (known !== undefined) return known;
  const reading = readAnew(name, isSwedish);
  lately.set(key, reading);
  return reading;
}

function readAnew(name: string, isSwedish: boolean): NameReading {
  const parts = partsOf(name);
  const readings = parts.map((part) => readPart(plainOf(part), isSwedish));
  const whole = readPart(parts.map(plainOf).join(' '), isSwedish);
  if (parts.length < 2) return whole;
  const body = readings.find(isOfPublicBody);
  if (body === undefined) return whole;
  const others = readings.filter((reading, at) => reading.core !== body.core && !isAcronym(parts[at] ?? ''));
  if (others.length === 0) return body;
  if (others.some(({ form, sort }) => form !== null || sort === 'company' || sort === 'association')) return { ...whole, sort: 'company' };
  return { ...whole, sort: 'unit', core: tellingWords(whole.plain).join(' '), parent: body };
}

/** The abbreviation that a name has in brackets, such as SLU or HaV; null when it has none. */
export function abbreviationIn(name: string): string | null {
  const found = /\(([\p{L}\d]{2,8})\)/u.exec(name)?.[1] ?? null;
  return found !== null && isAcronym(found) ? found : null;
}

function partsOf(name: string): readonly string[] {
  const bare = name.replace(/\([^)]*\)/gu, (bracket) => (isNote(bracket.slice(1, -1)) ? ' ' : bracket));
  const parts = bare.split(/,|;|\(|\)|\/(?=\s|\p{L}{4})| [-–—] /u).map((part) => part.trim());
  const said = parts.filter((part) => part !== '' && (parts.length === 1 || countryPlace(part) === null));
  const spelledOut = said.filter((part) => !isAcronym(part));
  const isNamed = spelledOut.length === 1 && !spelledOut.some(isAside);
  return isNamed ? spelledOut.map(withoutInitials) : said.length === 0 ? [name] : said;
}

/** Whether a part is no name by itself beside an abbreviation: the legal form of "SENSOR, AB", the place of "RISE, Göteborg". */
function isAside(part: string): boolean {
  return isLegalForm(plainText(part)) || municipalityPlace(part) !== null || countyPlace(part) !== null;
}

/** A name without an abbreviation before it that its words begin with: "KTH Kungliga Tekniska högskolan". */
function withoutInitials(name: string): string {
  const [first = '', ...words] = name.split(/\s+/u);
  const initials = words.map((word) => word.slice(0, 1)).join('');
  return words.length > 1 && first.toUpperCase() === initials.toUpperCase() && isAcronym(first) ? words.join(' ') : name;
}

/** Whether a bracket holds an abbreviation, a legal note or something with a date, which is no part of the name. */
function isNote(text: string): boolean {
  return /^(?:svb|publ)$/iu.test(text) || /\d/u.test(text) || isAcronym(text);
}

/** Whether a word is an abbreviation: short, and of capitals (SLU, LiU, HaV), or very short (Ei). */
function isAcronym(part: string): boolean {
  if (!/^[\p{L}\d]{2,8}$/u.test(part)) return false;
  const capitals = part.replace(/\P{Lu}/gu, '').length;
  return (
    (capitals >= 2 && capitals * 3 > part.length) || (part.length <= 4 && countyPlace(part) === null && municipalityPlace(part) === null)
  );
}

/** Words of bodies by what is left of them without accents. */
const restored: ReadonlyMap<string, string> = new Map(
  [
    ...['länsstyrelsen', 'högskola', 'högskolan', 'kommunalförbund', 'kommunalförbundet', 'kommunförbund', 'kommunförbundet'],
    ...['samordningsförbund', 'samordningsförbundet', 'regionförbund', 'regionförbundet', 'förening', 'föreningen', 'läns'],
  ]
    .map((word): [string, string] => [withoutAccents(word), word])
    .concat([['kungl', 'kungliga']]),
);

function plainOf(text: string): string {
  return plainText(text)
    .split(' ')
    .map(
      (word) =>
        restored.get(withoutAccents(word)) ??
        word.replace(/hoe?gskola(n?)$/u, 'högskola$1').replace(/foe?rvaltning(en)?$/u, 'förvaltning$1'),
    )
    .join(' ');
}

function readPart(plain: string, isSwedish: boolean): NameReading {
  const { rest, form } = withoutLegalForm(plain);
  const body = readPublic(plain, isSwedish);
  const isKnown = body !== null && (body.sort !== 'municipality' || body.core.startsWith('place:'));
  if (form === null) return (isKnown ? null : readOffice(plain, isSwedish)) ?? body ?? readOther(plain);
  // Some universities are companies: "Chalmers tekniska högskola AB", but not "Uppsala universitets utveckling AB".
  const school = form === 'ab' ? readPublic(rest, isSwedish) : null;
  if (school?.sort === 'university' && isEndedByUniversity(rest)) return { ...school, plain };
  const sort: Sort = /förening|stiftelse|^ev$|^ry$|^mtü$|^zs$/u.test(form) ? 'association' : 'company';
  return { plain, sort, core: tellingWords(rest).join(' '), form, parent: null };
}

function isEndedByUniversity(rest: string): boolean {
  return /(?:universitet|universitetet|university|högskola|högskolan|högskolan i \p{L}+)$/u.test(rest);
}

const office =
  /(?:förvaltning|förvaltningen|förvaltningens|nämnd|nämnden|kontor|kontoret|avdelning|avdelningen|enhet|enheten|institution|institutionen|fakultet|fakulteten|styrelse|styrelsen|ledningskontoret|sektor|sektorn|department|faculty|office)$/u;

/** An office that names its body without a sign between: "Miljönämnden i Umeå kommun", "Umeå kommuns kulturförvaltning". */
function readOffice(plain: string, isSwedish: boolean): NameReading | null {
  const words = plain.split(' ');
  if (words.length > 12 || !words.some((word) => office.test(word.normalize('NFC')))) return null;
  for (let at = 1; at < words.length; at += 1) {
    const [left, right] = [words.slice(0, at), words.slice(at)];
    const parent = bodyBeside(right, left, isSwedish) ?? bodyBeside(left, right, isSwedish);
    if (parent !== null) return { plain, sort: 'unit', core: tellingWords(plain).join(' '), form: null, parent };
  }
  const isAlone = words.length === 1 && /(?:förvaltningen|förvaltning|^kommunstyrelsen|^regionstyrelsen|^socialnämnden)$/u.test(plain);
  return isAlone ? { plain, sort: 'unit', core: plain, form: null, parent: null } : null;
}

function bodyBeside(body: readonly string[], beside: readonly string[], isSwedish: boolean): NameReading | null {
  if (!beside.some((word) => office.test(word))) return null;
  const text = body.join(' ').replace(/^(?:i|vid|för|of|at|in) /u, '');
  const owner = text.replace(/(kommun|stad|universitet|landsting)s$/u, '$1');
  const reading = readPublic(owner, isSwedish);
  return reading !== null && isOfPublicBody(reading) && reading.sort !== 'federation' ? reading : null;
}

const agencyWord = /(?:myndigheten|verket|inspektionen|ombudsmannen)$/u;
const english = /^(?:the )?(?:swedish|national) .*(?:agency|administration|board|inspectorate|authority|council|service)\b/u;

function readOther(plain: string): NameReading {
  const words = plain.split(' ');
  const isAgency =
    words[0] === 'statens' ||
    english.test(plain) ||
    (words.length < 3 && words.some((word) => agencyWord.test(word) && !word.endsWith('kraftverket')));
  return { plain, sort: isAgency ? 'agency' : null, core: tellingWords(plain).join(' '), form: null, parent: null };
}
