import type { RecordReader } from '../cells/record-reader.ts';
import { claimsOf } from '../draft/claims.ts';
import type { DraftEntity, DraftStatement, Facts, Format } from '../draft/format.ts';
import { idOfActor, idOfProgramme, idOfProject, idOfTheme } from '../draft/ids.ts';
import { periodOf } from '../draft/period.ts';
import { underShippedThemes } from '../draft/shipped-themes.ts';
import { actorOf, factsOf, located, type Told } from '../draft/told.ts';
import { countryPlace, nutsPlace } from '../places.ts';

/**
 * Projects and participations of the Union's framework programmes for research, in the tables that CORDIS publishes and in
 * cuts of them with fewer columns: organisations, projects, topics and the subjects of the European Science Vocabulary.
 */
export const cordis: Format = {
  name: 'cordis',
  summary: 'Participations in Horizon Europe: organization, project, topics and euroSciVoc of CORDIS (CSV).',
  tables: [
    { name: 'organization', columns: ['projectID', 'name', 'role', 'ecContribution'], read: readOrganisation },
    { name: 'project', columns: ['id', 'acronym', 'title', 'legalBasis'], read: readProject },
    { name: 'topics', columns: ['projectID', 'topic', 'title'], read: readTopic },
    { name: 'euroSciVoc', columns: ['projectID', 'euroSciVocCode', 'euroSciVocPath'], read: readSubject },
  ],
  source: {
    title: 'CORDIS: EU research projects under Horizon Europe (2021–2027)',
    publisher: 'Publications Office of the European Union',
    licence: 'CC BY 4.0',
    address: 'https://cordis.europa.eu/projects',
    note: 'Projects with their participants all over the world, and what the Union contributes to each; objectives are left out.',
    covers_places: 'place:land-sverige',
    covers_from: '2021',
    covers_types: 'HAS_THEME PARTNERS_IN UNDER',
    covers_extent: 'SELECTION',
    covers_reason: 'projects of the framework programme alone; a cut of the tables has fewer of them',
  },
  // Objectives are free text, in which investigators are named.
  personal: ['objective'],
  // Of organisations: the address of the form is where cuts have the code.
  keeps: ['contactForm', 'projectID', 'organisationID', 'ecContribution', 'ecMaxContribution', 'totalCost'],
};

const roles: ReadonlyMap<string, Pick<DraftStatement, 'role' | 'wording'>> = new Map([
  ['coordinator', { role: 'LEAD' }],
  ['participant', { role: 'PARTNER' }],
  ['associatedpartner', { role: 'PARTNER', wording: 'associated partner' }],
  ['internationalpartner', { role: 'PARTNER', wording: 'international partner' }],
  ['thirdparty', { role: 'PARTICIPANT', wording: 'third party' }],
]);

function readOrganisation(record: RecordReader): Facts {
  const project = idOfProject(record.dataset, record.needed('projectID'));
  const actor = organisationOf(record);
  const as = roles.get(record.needed('role').toLowerCase()) ?? record.setAside('role', `one of ${[...roles.keys()].join(', ')}`);
  const amount = record.amount('ecContribution');
  const money = amount === null ? {} : { amount, currency: 'EUR', precision: 'EXACT', kind: 'GRANT' };
  const hasLeft = record.text('endOfParticipation')?.toLowerCase() === 'true';
  const wording = [as.wording, hasLeft ? 'participation ended' : undefined].filter((words) => words !== undefined).join(', ');
  return factsOf(
    actor,
    located(actor, placeOf(record)),
    { type: 'PARTNERS_IN', subject: actor.id, object: project, ...as, ...money, wording, key: record.text('order') ?? '' },
    claimsOf(actor.id, { organisationType: record.text('activityType') }),
  );
}

/** The kinds of organisations that tell the kind of actor; REC, PUB and OTH may be anything. */
const kinds: ReadonlyMap<string | null, string> = new Map([
  ['HES', 'UNIVERSITY'],
  ['PRC', 'COMPANY'],
]);

function organisationOf(record: RecordReader): Told {
  if (isSoleTrader(record)) return soleTraderOf(record);
  const pic = picOf(record);
  const country = record.code('country');
  const kind = kinds.get(record.text('activityType'));
  const names = namesOf(record);
  const identifiers = [...(pic === null ? [] : [{ scheme: 'pic', value: pic }]), ...vatOf(record)];
  return actorOf(record.dataset, { name: unquoted(record.needed('name')), kind, key: pic ?? undefined, country, names, identifiers });
}

/** The participant identification code, which cuts of the table have in the address of the contact form alone. */
function picOf(record: RecordReader): string | null {
  const pic = record.text('organisationID') ?? /\/project\/(\d{9})\//.exec(record.text('contactForm') ?? '')?.[1] ?? null;
  return pic === null || /^\d{9}$/.test(pic) ? pic : record.note('organisationID', 'a participant identification code of nine digits');
}

/** CORDIS leaves city and size empty for persons that trade in their own name. */
function isSoleTrader(record: RecordReader): boolean {
  return record.text('activityType') === 'PRC' && record.text('city') === null && record.text('SME') === null;
}

/** A person's name is not imported, nor a code that it could be found by: one is told by the project and the place in its list. */
function soleTraderOf(record: RecordReader): Told {
  record.note('SME', 'True or False; without it, this is a person that trades, whose name is left out');
  const key = `sole trader ${record.needed('projectID')} ${record.text('order') ?? ''}`.trim();
  return actorOf(record.dataset, { name: key.replace('sole', 'Sole'), kind: 'COMPANY', key });
}

/** A short name without blanks is an abbreviation; one that begins with "c/o" names somebody's address. */
function namesOf(record: RecordReader): NonNullable<DraftEntity['names']> {
  const value = unquoted(record.text('shortName') ?? '');
  if (value === '' || /^c\/o\b/i.test(value) || value === record.text('name')) return [];
  const lang = record.code('country') === 'SE' ? 'sv' : 'en';
  return [{ value, kind: /^\S{1,12}$/.test(value) ? 'ABBREVIATION' : 'ALIAS', lang }];
}

/** The column also has words such as MISSING and NOTAPPLICABLE, which have no digits. */
function vatOf(record: RecordReader): NonNullable<DraftEntity['identifiers']> {
  const value = record
    .text('vatNumber')
    ?.replace(/[\s.-]/g, '')
    .toUpperCase();
  return value !== undefined && /^[A-Z]{2}(?=.*\d)[0-9A-Z+*]{2,13}$/.test(value) ? [{ scheme: 'vat', value }] : [];
}

/** The narrowest shipped place: a Swedish county by its NUTS code, else the country. */
function placeOf(record: RecordReader): string | null {
  const country = record.code('country');
  const nuts = record.text('nutsCode');
  const county = nuts !== null && /^SE\d{3}$/.test(nuts) ? nutsPlace(nuts) : null;
  if (county !== null || country === null) return county;
  return countryPlace(country) ?? record.note('country', 'a country by its code of two letters');
}

function readProject(record: RecordReader): Facts {
  const { dataset } = record;
  const id = idOfProject(dataset, record.needed('id'));
  const acronym = record.text('acronym');
  const names = acronym === null ? [] : [{ value: acronym, kind: 'SHORT', lang: 'en' }];
  const programme = programmeOf(record);
  return factsOf(
    { entities: [{ id, kind: 'PROJECT', name: unquoted(record.needed('title')), names }], statements: [] },
    programme,
    { type: 'UNDER', subject: id, object: programme.id },
    periodOf(record, id, 'startDate', 'endDate'),
    money(record, 'totalCost', { type: 'CLAIM', subject: id, property: 'budget', value: 'totalCost', kind: 'TOTAL_BUDGET' }),
    money(record, 'ecMaxContribution', { type: 'FUNDS', subject: programme.id, object: id, role: 'FUNDER', kind: 'GRANT' }),
    signed(record, id),
    claimsOf(id, { status: record.text('status'), fundingScheme: record.text('fundingScheme') }),
  );
}

function signed(record: RecordReader, subject: string): Facts {
  const start = record.date('ecSignatureDate');
  if (start === null) return factsOf();
  return factsOf({ type: 'CLAIM', subject, property: 'decision', value: 'grant agreement signed', start, key: start });
}

/** CORDIS has a 0 where a project is paid by lump sums or nobody has filled in the cost: it is not stated then. */
function money(record: RecordReader, column: string, statement: DraftStatement): Facts {
  const amount = record.amount(column);
  if (amount === null || Number(amount) === 0) return factsOf();
  return factsOf({ ...statement, amount, currency: 'EUR', precision: 'EXACT' });
}

/** The parts of the programme by their legal basis; one that is not here is called by its code. */
const parts: ReadonlyMap<string, string> = new Map([
  ['HORIZON.1.1', 'European Research Council'],
  ['HORIZON.1.2', 'Marie Skłodowska-Curie Actions'],
  ['HORIZON.1.3', 'Research Infrastructures'],
  ['HORIZON.2.1', 'Health'],
  ['HORIZON.2.2', 'Culture, Creativity and Inclusive Society'],
  ['HORIZON.2.3', 'Civil Security for Society'],
  ['HORIZON.2.4', 'Digital, Industry and Space'],
  ['HORIZON.2.5', 'Climate, Energy and Mobility'],
  ['HORIZON.2.6', 'Food, Bioeconomy, Natural Resources, Agriculture and Environment'],
  ['HORIZON.3.1', 'European Innovation Council'],
  ['HORIZON.3.2', 'European Innovation Ecosystems'],
  ['HORIZON.3.3', 'European Institute of Innovation and Technology'],
  ['HORIZON.4.1', 'Widening Participation and Spreading Excellence'],
  ['HORIZON.4.2', 'Reforming and Enhancing the European R&I System'],
]);
const frameworks: readonly (readonly [beginning: string, name: string])[] = [
  ['HORIZON', 'Horizon Europe'],
  ['H2020', 'Horizon 2020'],
  ['EURATOM', 'Euratom Research and Training Programme'],
];

function programmeOf(record: RecordReader): Told {
  const code = record.needed('legalBasis');
  const id = idOfProgramme(record.dataset, code.replaceAll('.', '-'));
  const framework = frameworks.find(([beginning]) => code.startsWith(beginning))?.[1];
  const whole = /^[A-Z]+\.\d\.\d/.exec(code)?.[0] ?? code;
  const part = parts.get(code) ?? `${parts.get(whole) ?? ''} ${code}`.trim();
  const name = framework === undefined ? part : `${framework}: ${part}`;
  const programme: Told = { id, entities: [{ id, name, nameEn: name }], statements: [] };
  if (framework === undefined) return programme;
  const fund = idOfActor(record.dataset, 'fund', framework);
  const entity = { id: fund, kind: 'FUND', name: framework, nameEn: framework };
  return { ...programme, ...factsOf(programme, { entities: [entity], statements: [{ type: 'OF_FUND', subject: id, object: fund }] }) };
}

/** Where the topics of the cluster "Climate, Energy and Mobility" lead, and shipped themes these plainly belong to. */
const destinations: readonly (readonly [topic: RegExp, theme: string])[] = [
  [/^HORIZON-CL5-\d{4}-D[34]-/, 'energi'],
  [/^HORIZON-CL5-\d{4}-D[56]-/, 'transporter'],
  [/^HORIZON-(JTI|JU)-CLEAN-?H2-/, 'energi'],
];

function readTopic(record: RecordReader): Facts {
  const project = idOfProject(record.dataset, record.needed('projectID'));
  const code = record.needed('topic');
  const id = idOfTheme(record.dataset, code);
  const title = record.text('title');
  const name = title === null ? code : `${unquoted(title)} (${code})`;
  const broader = destinations.filter(([topic]) => topic.test(code)).map(([, theme]) => theme);
  return factsOf(
    { entities: [{ id, name, nameEn: name }], statements: [] },
    { type: 'HAS_THEME', subject: project, object: id },
    underShippedThemes(id, broader, 'the destination of the work programme that is part of the topic’s code'),
  );
}

/** Subjects of the European Science Vocabulary, by the last part of their code, that plainly belong to shipped themes. */
const subjects: ReadonlyMap<string, readonly string[]> = new Map([
  ['425', ['energi']],
  ['1161', ['energi']],
  ['1169', ['fornybar-energi']],
  ['1695', ['fornybar-energi-vindkraft']],
  ['475', ['transporter']],
  ['547', ['transporter']],
  ['1345', ['hallbart-resande']],
  ['67', ['miljo']],
]);

/** Each subject on the path is broader than the next; the project has the last one. */
function readSubject(record: RecordReader): Facts {
  const project = idOfProject(record.dataset, record.needed('projectID'));
  const codes = record.needed('euroSciVocCode').split('/').slice(1);
  const titles = record.needed('euroSciVocPath').split('/').slice(1);
  if (codes.length !== titles.length || codes.length === 0) record.setAside('euroSciVocPath', 'a path of as many steps as the code has');
  const path = codes.map((code, step) => ({ code, name: titles[step] ?? code, id: idOfTheme(record.dataset, `euroscivoc-${code}`) }));
  return factsOf(
    ...path.map(({ id, name }) => factsOf({ entities: [{ id, name, nameEn: name }], statements: [] })),
    ...path.slice(1).map(({ id }, step) => factsOf({ type: 'BROADER', subject: id, object: path[step]?.id ?? id })),
    ...path.map(({ id, code }) => underShippedThemes(id, subjects.get(code) ?? [], 'plainly the same subject')),
    ...path.slice(-1).map(({ id }) => factsOf({ type: 'HAS_THEME', subject: project, object: id })),
  );
}

/** A name that went through a second pair of quotes: `"LLC ""NAME"""` is `LLC "NAME"`, and `""NAME""` is `NAME`. */
function unquoted(text: string): string {
  const inner = /^"((?:[^"]|"")*)"$/.exec(text)?.[1] ?? /^""(.*)""$/.exec(text)?.[1];
  return inner === undefined ? text : inner.replaceAll('""', '"').trim();
}
