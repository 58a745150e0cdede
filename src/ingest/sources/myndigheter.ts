import type { RecordReader } from '../cells/record-reader.ts';
import type { DraftEntity, Facts, Format } from '../draft/format.ts';
import { identified } from '../draft/identified.ts';
import type { Identifier } from '../identity/identifiers.ts';
import { actorOf, factsOf, type Told } from '../draft/told.ts';
import { municipalityPlace } from '../places.ts';
import { keyColumn } from '../raw/record.ts';

type Names = NonNullable<DraftEntity['names']>;

const own = ['scb', 'esv', 'wd', 'stkt'] as const;
const courts = 'Sveriges domstolar samt Domstolsverket';

/**
 * State agencies of Sweden: one object whose keys are the agencies' names. In `merged.json` each holds what the registers of SCB,
 * ESV, Statskontoret, Wikidata and the code of statutes say of it, one object or several each; in `scb.json` what SCB says.
 */
export const myndigheter: Format = {
  name: 'myndigheter',
  summary: 'State agencies of Sweden with their numbers, ministries, other names and predecessors (JSON).',
  tables: [
    {
      name: 'scb',
      columns: [keyColumn, 'org_nr'],
      read: (record) => readAgency(record, (register) => (register === 'scb' ? [record] : [])),
    },
    { name: 'merged', columns: [keyColumn], read: (record) => readAgency(record, (register) => record.within(register)) },
  ],
  source: {
    title: 'Sveriges statliga myndigheter',
    note: 'What SCB, ESV, Statskontoret, Wikidata and the code of statutes (SFS) say of each state agency, living or ended.',
  },
};

/** Gives the entries of an agency in a register. */
type Entries = (register: string) => readonly RecordReader[];

function readAgency(record: RecordReader, entries: Entries): Facts {
  const name = record.needed(keyColumn);
  const known = own.flatMap((register) => entries(register));
  const english = ['esv', 'wd'].flatMap((register) => entries(register)).flatMap((entry) => entry.text('name_en') ?? []);
  const names = namesOf(entries, english);
  const agency = actorOf(record.dataset, {
    ...{ name, kind: kindOfAgency(name), key: name, nameEn: english[0] },
    names: distinct(names, [name, english[0] ?? '']),
    identifiers: identifiersOf(name, known, entries('wd')),
  });
  return factsOf(
    agency,
    ...officeOf(agency, entries('scb')),
    ...ministryOf(agency, known),
    ...beginning(agency, entries),
    ...ending(agency, entries),
    ...employees(agency, entries('esv')),
    ...successions(record, agency, entries, new Set([name, ...names.map(({ value }) => value)].map(lower))),
  );
}

function lower(text: string): string {
  return text.toLowerCase();
}

/** The names that differ from those that stand elsewhere in more than capitals, each once. */
function distinct(names: Names, known: readonly string[]): Names {
  const seen = new Set(known.map(lower));
  return names.filter(({ value }) => !seen.has(lower(value)) && seen.add(lower(value)));
}

/**
 * What it was called before, and what it is called besides: by its initials, in English. What SCB lists as old names of
 * Domstolsverket are courts that had its organisation number.
 */
function namesOf(entries: Entries, english: readonly string[]): Names {
  const of = (register: string, column: string, kind: string): Names =>
    entries(register).flatMap((entry) => entry.texts(column).map((value) => ({ value, kind, lang: 'sv' })));
  const ended = entries('sfs').filter((entry) => entry.text('end') !== null);
  return [
    ...english.slice(1).map((value) => ({ value, kind: 'TRANSLATION', lang: 'en' })),
    ...of('esv', 'old_names', 'FORMER'),
    ...ended.flatMap((entry) => entry.texts('other_names').map((value) => ({ value, kind: 'FORMER', lang: 'sv' }))),
    ...['sfs', 'stkt', 'scb', 'wd', 'handlingar', 'esv'].flatMap((register) => of(register, 'other_names', 'ALIAS')),
    ...['handlingar', 'scb', 'esv'].flatMap((register) => of(register, 'short_name', 'ABBREVIATION')),
  ];
}

/** The courts have the organisation number of Domstolsverket, which therefore is none of theirs. */
function identifiersOf(name: string, known: readonly RecordReader[], wikidata: readonly RecordReader[]): readonly Identifier[] {
  const isCourt = known.some((entry) => entry.text('group') === courts) && name !== 'Domstolsverket';
  const numbers = known.flatMap((entry) => identified(entry, 'org_nr', 'orgnr', entry.text('org_nr')).map((number) => ({ entry, number })));
  const [first, ...others] = isCourt ? [] : numbers;
  for (const { entry, number } of others) {
    if (number.value !== first?.number.value) entry.note('org_nr', `${first?.number.value ?? ''} as in another register`);
  }
  return [
    ...(first === undefined ? [] : [first.number]),
    ...wikidata.flatMap((entry) => identified(entry, 'id', 'wikidata', entry.text('id'))),
  ];
}

function claim(agency: Told, property: string, value: string, start: string, end = ''): Facts {
  return factsOf({ type: 'CLAIM', subject: agency.id, property, value, start, end, key: value });
}

/** The post town of its office is taken for the municipality of that name. */
function officeOf(agency: Told, entries: readonly RecordReader[]): readonly Facts[] {
  const towns = entries.flatMap((entry) => [...entry.within('office_address'), ...entry.within('postal_address')]);
  const place = towns.flatMap((address) => municipalityPlace(address.text('city') ?? '') ?? []).at(0);
  if (place === undefined) return [];
  const reasoning = 'the post town of its office read as the municipality of that name';
  return [factsOf({ type: 'LOCATED_IN', subject: agency.id, object: place, stated: 'false', reasoning })];
}

/** The ministry that it answers to; of several registers the first is taken, and a list of past ones by none. */
function ministryOf(agency: Told, known: readonly RecordReader[]): readonly Facts[] {
  const stated = known.flatMap((entry) => entry.text('department') ?? entry.text('mother_org') ?? []);
  const name = stated.find((each) => /departementet$/i.test(each) && !each.includes(','));
  if (name === undefined) return [];
  const ministry = actorOf(known[0]?.dataset ?? '', { name: name.charAt(0).toUpperCase() + name.slice(1), kind: 'AGENCY', key: name });
  // A register may name a ministry as its own.
  if (ministry.id === agency.id) return [];
  return [factsOf(ministry, { type: 'MANDATES', subject: ministry.id, object: agency.id, wording: 'responsible ministry' })];
}

/** The earliest year that a register names, as precisely as it is named; statutes that have ended were of what it was before. */
function beginning(agency: Told, entries: Entries): readonly Facts[] {
  const living = entries('sfs').filter((entry) => entry.text('end') === null);
  const all = [...living, ...own.flatMap((register) => entries(register))].flatMap((entry) => entry.date('start') ?? []);
  const earliest = all.map((date) => date.slice(0, 4)).sort()[0];
  const dates = all.filter((date) => date.slice(0, 4) === earliest).sort((one, other) => other.length - one.length);
  return dates.slice(0, 1).map((date) => claim(agency, 'founded', date, date));
}

/** It has ended where a register says so and none lists it as living; the statute's date goes first. */
function ending(agency: Told, entries: Entries): readonly Facts[] {
  const isLiving = [...entries('scb'), ...entries('esv')].some((entry) => entry.raw('end') === undefined || entry.raw('end') === null);
  const hasLivingStatute = entries('sfs').some((entry) => entry.text('end') === null);
  const all = ['sfs', 'wd', 'scb', 'esv', 'stkt'].flatMap((register) => entries(register)).flatMap((entry) => entry.date('end') ?? []);
  return isLiving || hasLivingStatute ? [] : all.slice(0, 1).map((date) => claim(agency, 'dissolved', date, date));
}

/** The newest number of employees. */
function employees(agency: Told, entries: readonly RecordReader[]): readonly Facts[] {
  const years = entries
    .flatMap((entry) => entry.within('employees'))
    .flatMap((entry) => Object.keys(entry.record.values).map((year) => ({ entry, year })));
  const newest = years.filter(({ year }) => /^\d{4}$/.test(year)).sort((one, other) => other.year.localeCompare(one.year))[0];
  const count = newest?.entry.whole(newest.year) ?? null;
  return newest === undefined || count === null ? [] : [claim(agency, 'employeeCount', String(count), newest.year, newest.year)];
}

/** What it replaced and what replaced it; what is one of its own former names is no other agency. */
function successions(record: RecordReader, agency: Told, entries: Entries, ownNames: ReadonlySet<string>): readonly Facts[] {
  const named = (registers: readonly string[], column: string): readonly string[] =>
    registers.flatMap((register) => entries(register)).flatMap((entry) => entry.texts(column));
  const other = (name: string): Told => actorOf(record.dataset, { name, kind: kindOfAgency(name), key: name });
  const tell = (name: string, isLater: boolean): readonly Facts[] => {
    const told = other(name);
    if (ownNames.has(lower(name))) return [];
    const [subject, object] = isLater ? [told.id, agency.id] : [agency.id, told.id];
    const entities = told.entities.map((entity) => ({ ...entity, isNamedOnly: true }));
    return [{ entities, statements: [{ type: 'SUCCEEDS', subject, object }] }];
  };
  return [
    ...named(['sfs', 'wd'], 'replaces').flatMap((name) => tell(name, false)),
    ...named(['wd'], 'replaced_by').flatMap((name) => tell(name, true)),
  ];
}

const universities =
  /universitet(et)?$|högskolan?$|^högskolan |^(karolinska institutet|handelshögskolan|konsthögskolan)|(tekniska|konstnärliga|musik|dramatiska) högskola/i;
const boards = /^länsstyrelsen i .+ län$/i;

/** By the name alone, since predecessors are told by nothing else; the agencies about universities aren't one. */
function kindOfAgency(name: string): string {
  if (boards.test(name)) return 'COUNTY_BOARD';
  const isAbout = /rådet|nämnden|myndigheten|verket|ämbetet|styrelserna|sekretariatet|regionala|^stiftelsen/i.test(name);
  return universities.test(name) && !isAbout ? 'UNIVERSITY' : 'AGENCY';
}
