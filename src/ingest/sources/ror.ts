import { padCode } from '../cells/codes.ts';
import type { RecordReader } from '../cells/record-reader.ts';
import type { DraftEntity, Facts, Format } from '../draft/format.ts';
import { actorOf, factsOf, located, type Told } from '../draft/told.ts';
import { identified } from '../draft/identified.ts';
import type { Identifier } from '../identity/identifiers.ts';
import { kindOfName } from '../identity/kind.ts';
import { countryPlace, countyPlace, municipalityPlace } from '../places.ts';
import { actorKindOf } from '../vocabulary.ts';

type Names = NonNullable<DraftEntity['names']>;

/**
 * Research organisations of ROR, one JSON object each, in the form of version 1 or 2. What an organisation is called when others
 * relate to it is its name as ROR shows it, so that its kind is read from that name alone.
 */
export const ror: Format = {
  name: 'ror',
  summary: 'Universities and other research organisations of ROR, version 1 or 2 (JSON, one object a line).',
  tables: [
    {
      name: 'organizations',
      columns: ['id', 'types', 'relationships', 'external_ids'],
      // A list put together from several releases has both.
      read: (record) => readOrganisation(record, record.raw('names') === undefined ? versionOne(record) : versionTwo(record)),
    },
  ],
  source: { title: 'Research Organization Registry', publisher: 'ROR', licence: 'CC0', address: 'https://ror.org' },
};

/** What both versions say, each in its own way. */
interface Organisation {
  /** The name that ROR shows. */
  readonly shown: string;
  readonly names: Names;
  readonly identifiers: readonly (readonly [type: string, value: string])[];
  readonly country: string | null;
  readonly place: string | null;
}

function readOrganisation(record: RecordReader, organisation: Organisation): Facts {
  const actor = describe(record, organisation);
  const founded = record.whole('established');
  const status = record.text('status')?.toLowerCase() ?? 'active';
  return factsOf(
    actor,
    located(actor, organisation.place),
    ...(founded === null ? [] : [claim(actor, 'founded', String(founded), String(founded))]),
    ...(status === 'active' ? [] : [claim(actor, 'status', status)]),
    ...record.within('relationships').map((relationship) => relation(actor, relationship)),
  );
}

function claim(actor: Told, property: string, value: string, start = ''): Facts {
  return factsOf({ type: 'CLAIM', subject: actor.id, property, value, start, key: value });
}

function describe(record: RecordReader, { shown, names, identifiers, country }: Organisation): Told {
  const home = homeLanguage(country);
  const inLanguage = (wanted: string): readonly string[] =>
    names.flatMap(({ value, kind, lang }) => (kind === 'TRANSLATION' && lang === wanted ? [value] : []));
  const own = inLanguage(home);
  const name = own.includes(shown) ? shown : (own[0] ?? shown);
  // Version 1 shows an English name where it has one in the language of the country besides.
  const english = inLanguage('en')[0] ?? (name === shown ? undefined : shown);
  const nameEn = english !== name ? english : undefined;
  const others = [...names, { value: shown, kind: 'ALIAS', lang: english === shown ? 'en' : home }];
  return actorOf(record.dataset, {
    ...{ name, nameEn, country, key: rorOf(record.needed('id')), kind: kindOf(shown) },
    names: distinct(others, [name, nameEn]),
    identifiers: identifiersOf(record, identifiers),
  });
}

/** The language that most of a country speak; names of which no language is told are taken to be in it. */
function homeLanguage(country: string | null): string {
  return country === null ? 'en' : new Intl.Locale(`und-${country}`).maximize().language;
}

/** The names that are not among those that stand elsewhere, each once. */
function distinct(names: Names, known: readonly (string | undefined)[]): Names {
  const seen = new Set(known);
  return names.filter(({ value }) => !seen.has(value) && seen.add(value));
}

function kindOf(shown: string): string {
  if (/\(.+\)$/.test(shown)) return 'COMPANY';
  const isUniversity = /univers|högskola|\bschool of (econ|theol|sport)|institute of technology|karolinska institutet/i.test(shown);
  const told = kindOfName(shown, null);
  if (told !== null) return actorKindOf(told);
  return isUniversity && !/hospital|library|museum|press/i.test(shown) ? 'UNIVERSITY' : 'ORGANISATION';
}

function rorOf(address: string): string {
  return address.replace(/^https?:\/\/ror\.org\//, '');
}

const schemes = ['wikidata', 'grid', 'isni', 'fundref'];

function identifiersOf(record: RecordReader, others: Organisation['identifiers']): readonly Identifier[] {
  const own = identified(record, 'id', 'ror', rorOf(record.needed('id')));
  const known = others.flatMap(([type, value]) => {
    const scheme = type.toLowerCase();
    return schemes.includes(scheme) ? identified(record, 'external_ids', scheme, value) : [];
  });
  return [...own, ...known];
}

/**
 * A child is a member of its parent, since it needn't be a unit of it: an infrastructure has fourteen parents. Both sides may
 * state it, and it is one statement.
 */
function relation(actor: Told, relationship: RecordReader): Facts {
  const type = relationship.needed('type').toLowerCase();
  const shown = relationship.needed('label');
  const key = rorOf(relationship.needed('id'));
  const identifiers = identified(relationship, 'id', 'ror', key);
  const other = actorOf(relationship.dataset, { name: shown, key, kind: kindOf(shown), identifiers });
  const entities = other.entities.map((entity) => ({ ...entity, isNamedOnly: true }));
  return {
    entities,
    statements:
      statementsOf(type, actor.id, other.id) ?? (relationship.note('type', 'parent, child, related, successor or predecessor'), []),
  };
}

function statementsOf(type: string, actor: string, other: string): Facts['statements'] | null {
  const [lesser, greater] = actor < other ? [actor, other] : [other, actor];
  if (type === 'parent') return [{ type: 'MEMBER_OF', subject: actor, object: other, wording: 'child organisation' }];
  if (type === 'child') return [{ type: 'MEMBER_OF', subject: other, object: actor, wording: 'child organisation' }];
  if (type === 'successor') return [{ type: 'SUCCEEDS', subject: other, object: actor }];
  if (type === 'predecessor') return [{ type: 'SUCCEEDS', subject: actor, object: other }];
  return type === 'related' ? [{ type: 'COLLABORATES_WITH', subject: lesser, object: greater, wording: 'related' }] : null;
}

function versionOne(record: RecordReader): Organisation {
  const home = record.within('country')[0]?.raw('country_code');
  const country = typeof home === 'string' ? home : null;
  const lang = homeLanguage(country);
  const labels = record
    .within('labels')
    .map((label) => ({ value: label.needed('label'), kind: 'TRANSLATION', lang: label.text('iso639') ?? lang }));
  const named = (column: string, kind: string): Names => record.texts(column).map((value) => ({ value, kind, lang }));
  const ids = record.within('external_ids')[0];
  const address = record.within('addresses')[0];
  return {
    shown: record.needed('name'),
    names: [...labels, ...named('aliases', 'ALIAS'), ...named('acronyms', 'ABBREVIATION')],
    identifiers: schemes.flatMap((type) => valuesIn(ids, type)),
    country,
    place: placeOf(
      country,
      municipalityCode(address),
      address?.within('geonames_city')[0]?.within('geonames_admin1')[0]?.text('name') ?? null,
    ),
  };
}

/** `all` is a list, but of GRID it is one text. */
function valuesIn(ids: RecordReader | undefined, type: string): readonly (readonly [string, string])[] {
  const names = ids === undefined ? [] : Object.keys(ids.record.values).filter((name) => name.toLowerCase() === type);
  return names.flatMap((name) => (ids?.within(name)[0]?.texts('all') ?? []).map((value) => [type, value] as const));
}

/** `SE.26.0180` is the municipality 0180. */
function municipalityCode(address: RecordReader | undefined): string | null {
  const code = address?.within('geonames_city')[0]?.within('geonames_admin2')[0]?.text('code');
  const last = code?.split('.').at(-1);
  return last === undefined || !code?.startsWith('SE.') ? null : padCode(last, 4);
}

function versionTwo(record: RecordReader): Organisation {
  const details = record.within('locations')[0]?.within('geonames_details')[0];
  const home = details?.raw('country_code');
  const country = typeof home === 'string' ? home : null;
  const lang = homeLanguage(country);
  const names = record
    .within('names')
    .map((name) => ({ value: name.needed('value'), types: name.texts('types'), lang: name.text('lang') ?? lang }));
  const of = (type: string, kind: string): Names =>
    names.filter(({ types }) => types.includes(type)).map((name) => ({ value: name.value, kind, lang: name.lang.slice(0, 2) }));
  return {
    shown: names.find(({ types }) => types.includes('ror_display'))?.value ?? record.setAside('names', 'a name with the type ror_display'),
    names: [...of('label', 'TRANSLATION'), ...of('alias', 'ALIAS'), ...of('acronym', 'ABBREVIATION')],
    identifiers: record.within('external_ids').flatMap((ids) => ids.texts('all').map((value) => [ids.needed('type'), value] as const)),
    country,
    place: placeOf(country, country === 'SE' ? (details?.text('name') ?? null) : null, details?.text('country_subdivision_name') ?? null),
  };
}

/** What GeoNames calls it in English alone. */
const englishCities: ReadonlyMap<string, string> = new Map([['Gothenburg', 'Göteborg']]);

/** The municipality, else the Swedish county, else the country. */
function placeOf(country: string | null, municipality: string | null, county: string | null): string | null {
  const land = country === null ? null : countryPlace(country);
  if (country !== 'SE') return land;
  return (municipality && municipalityPlace(englishCities.get(municipality) ?? municipality)) ?? (county && countyPlace(county)) ?? land;
}
