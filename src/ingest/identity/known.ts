import { countryPlace } from '../places.ts';
import { comparableIdentifiers, type Identifier } from './identifiers.ts';
import type { Mention, MentionName } from './mention.ts';
import { isOfPublicBody, keyOf, type NameReading } from './name-reading.ts';
import { abbreviationIn, readName } from './read-name.ts';
import { isInBareCapitals, withoutAccents } from './words.ts';

/** A mention made ready for comparing. */
export interface Known {
  readonly mention: Mention;
  readonly entries: readonly Entry[];
  readonly identifiers: readonly Identifier[];
  readonly countries: ReadonlySet<string>;
  /** The counties and municipalities where it is. */
  readonly counties: ReadonlySet<string>;
}

/** One of its names. */
export interface Entry {
  readonly value: string;
  readonly kind: string;
  readonly reading: NameReading;
  readonly key: string;
  /** The key without accents and with its words sorted: what it shares with names that have lost them or turn them round. */
  readonly block: string;
  /** The words of the name without accents, for likeness. */
  readonly bare: string;
  /** In capitals without accents, so that å, ä, ö may have been lost. */
  readonly isBare: boolean;
  /** It is no more than a few capitals: an abbreviation, whether or not it is called one. */
  readonly isAbbreviation: boolean;
}

/** A mention with its names read. Names are read as Swedish where nothing says that it is in another country. */
export function makeKnown(mention: Mention): Known {
  const stated = mention.places.filter((id) => id.startsWith('place:land-'));
  const countries = new Set(mention.places.length === 0 ? countriesNamed(mention) : stated);
  const counties = new Set(mention.places.filter((id) => id.startsWith('place:lan-')));
  const isInSweden = counties.size > 0 || mention.places.some((id) => id.startsWith('place:kommun-'));
  if (isInSweden) countries.add('place:land-sverige');
  const country = countries.has('place:land-sverige') ? 'place:land-sverige' : ([...countries][0] ?? null);
  const entries = spelled(mention).flatMap((name) => entriesOf(name, mention, country, counties));
  return { mention, entries, identifiers: comparableIdentifiers(mention.identifiers), countries, counties };
}

/** The countries that names have in brackets at their end: "Ericsson (Norway)". Short words are abbreviations. */
function countriesNamed({ names }: Mention): readonly string[] {
  const bracketed = names.flatMap(({ value }) => /\((?<in>\p{L}[\p{L} ]{3,})\)$/u.exec(value)?.groups?.['in'] ?? []);
  return bracketed.flatMap((text) => countryPlace(text) ?? []);
}

/** The names and the abbreviations that they have in brackets. */
function spelled({ names }: Mention): readonly MentionName[] {
  const added = names.flatMap(({ value, lang }) => {
    const found = abbreviationIn(value);
    return found === null ? [] : [{ value: found, kind: 'ABBREVIATION', lang }];
  });
  return [...names, ...added];
}

/** Words that make a short name the full one, by the kind of the actor that has it. */
const kindWords: ReadonlyMap<string, (name: string) => string> = new Map([
  ['MUNICIPALITY', (name: string) => `${name} kommun`],
  ['REGION', (name: string) => `Region ${name}`],
  ['COUNTY_BOARD', (name: string) => `Länsstyrelsen ${name}`],
]);

function entriesOf(name: MentionName, mention: Mention, country: string | null, counties: ReadonlySet<string>): readonly Entry[] {
  const entry = entryOf(name, readName(name.value, country));
  const { reading } = entry;
  const [county] = counties;
  const others = isInBareCapitals(name.value) ? withLostRings(name.value, reading, country).map((read) => entryOf(name, read)) : [];
  if (others.length > 0) return [entry, ...others];
  if (reading.sort === 'county-board' && reading.core === '' && county !== undefined && counties.size === 1)
    return [entryOf(name, { ...reading, core: county }), entry];
  const full = reading.sort === null ? kindWords.get(mention.kind)?.(name.value) : undefined;
  const isShort = name.kind !== 'ABBREVIATION' && full !== undefined;
  const read = isShort ? readName(full, country) : reading;
  return read.core.startsWith('place:') && isShort ? [entryOf({ ...name, kind: 'SHORT' }, read), entry] : [entry];
}

/** What a name in bare capitals may also be for, where one of its A was an Å: HABO may be Håbo. */
function withLostRings(value: string, reading: NameReading, country: string | null): readonly NameReading[] {
  if (reading.sort !== 'municipality' || !reading.core.startsWith('place:')) return [];
  const others = [...value].flatMap((letter, at) => (letter === 'A' ? [`${value.slice(0, at)}Å${value.slice(at + 1)}`] : []));
  return others.map((other) => readName(other, country)).filter(({ core }) => core.startsWith('place:') && core !== reading.core);
}

function entryOf({ value, kind }: MentionName, reading: NameReading): Entry {
  const key = keyOf(reading);
  const isPlace = reading.core.startsWith('place:');
  return {
    value,
    kind,
    reading,
    key,
    block: isPlace
      ? key
      : withoutAccents(key)
          .split(/ |(?<=\|)/u)
          .sort()
          .join(' '),
    bare: withoutAccents(isOfPublicBody(reading) || reading.core === '' ? reading.plain : reading.core),
    isBare: isInBareCapitals(value),
    isAbbreviation: (kind === 'ABBREVIATION' && !value.trim().includes(' ')) || /^(?=(?:.*\p{Lu}){2})[\p{L}\d-]{2,6}$/u.test(value),
  };
}
