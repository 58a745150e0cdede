import type { RecordReader } from '../cells/record-reader.ts';
import { identified } from '../draft/identified.ts';
import type { DraftStatement, Facts, Format } from '../draft/format.ts';
import { idOfPlace, idOfProgramme, idOfProject, idOfTheme } from '../draft/ids.ts';
import { datesOf } from '../draft/period.ts';
import { actorOf, factsOf, located, type Told } from '../draft/told.ts';
import { countryPlace } from '../places.ts';

/** Grants in the 360Giving standard: a JSON package, or its table with a column for each part. One record is one grant to one project. */
export const threeSixtyGiving: Format = {
  name: '360giving',
  summary: 'Grants in the 360Giving standard (JSON package, CSV).',
  tables: [
    { name: 'grants', columns: ['id', 'title', 'amountAwarded', 'fundingOrganization'], read: (record) => readGrant(record, asPackage) },
    {
      name: 'grants as a table',
      columns: ['Identifier', 'Title', 'Amount Awarded', 'Funding Org:0:Name'],
      read: (record) => readGrant(record, asTable),
    },
  ],
  source: { title: 'Grants in the 360Giving standard', address: 'https://www.360giving.org' },
  // Grants to individuals name them.
  personal: ['Recipient Ind:0:Name', 'recipientIndividualDetails'],
};

/** Where the two forms of the standard have the same things. */
interface Form {
  readonly columns: Readonly<Record<'id' | 'title' | 'amount' | 'currency' | 'awarded', string>>;
  /** The cells of each organisation, programme … of a sort, such as `Recipient Org`. */
  readonly each: (record: RecordReader, sort: keyof typeof sorts) => readonly Part[];
}

/** Gives the cell of a part, such as the `Name` of a recipient, and where it stands. */
type Part = (cell: keyof typeof cells) => { readonly record: RecordReader; readonly column: string };

const sorts = {
  funder: ['fundingOrganization', 'Funding Org'],
  recipient: ['recipientOrganization', 'Recipient Org'],
  programme: ['grantProgramme', 'Grant Programme'],
  dates: ['plannedDates', 'Planned Dates'],
  location: ['beneficiaryLocation', 'Beneficiary Location'],
  classification: ['classifications', 'Classifications'],
} as const;

const cells = {
  id: ['id', 'Identifier'],
  name: ['name', 'Name'],
  title: ['title', 'Title'],
  country: ['addressCountry', 'Country'],
  start: ['startDate', 'Start Date'],
  end: ['endDate', 'End Date'],
  code: ['geoCode', 'Geographic Code'],
  countryCode: ['countryCode', 'Country Code'],
} as const;

const asPackage: Form = {
  columns: { id: 'id', title: 'title', amount: 'amountAwarded', currency: 'currency', awarded: 'awardDate' },
  each: (record, sort) => record.within(sorts[sort][0]).map((part) => (cell) => ({ record: part, column: cells[cell][0] })),
};

const asTable: Form = {
  columns: { id: 'Identifier', title: 'Title', amount: 'Amount Awarded', currency: 'Currency', awarded: 'Award Date' },
  each: (record, sort) => {
    const head = `${sorts[sort][1]}:`;
    const numbers = Object.entries(record.record.values).flatMap(([column, value]) =>
      column.startsWith(head) && value !== '' ? [column.slice(head.length).split(':')[0] ?? ''] : [],
    );
    return [...new Set(numbers)].map((number) => (cell) => ({ record, column: `${head}${number}:${cells[cell][1]}` }));
  },
};

function readGrant(record: RecordReader, form: Form): Facts {
  refuseIndividual(record, form);
  const { dataset } = record;
  const key = record.needed(form.columns.id);
  const id = idOfProject(dataset, key);
  const project: Told = { id, entities: [{ id, kind: 'PROJECT', name: record.needed(form.columns.title) }], statements: [] };
  const each = (sort: keyof typeof sorts, tell: (part: Part, at: number) => Facts): readonly Facts[] =>
    form.each(record, sort).map((part, at) => tell(part, at));
  const money = moneyOf(record, form);
  const { length } = form.each(record, 'funder');
  if (length === 0) record.setAside(form.columns.amount, 'a grant that names who gives it');
  // A grant of several funders is an amount of none of them: how they share it isn't told.
  const isJoint = length > 1;
  return factsOf(
    project,
    ...each('funder', (part) => funding(part, project, { key, ...(isJoint ? {} : money) })),
    ...(isJoint
      ? [{ type: 'CLAIM', subject: id, property: 'budget', value: 'grant of several funders', kind: 'TOTAL_BUDGET', ...money }]
      : []),
    ...each('recipient', (part, at) => receiving(part, project, at)),
    ...each('dates', (part) => planned(part, project)),
    ...each('programme', (part) => linked(part, 'title', project, 'UNDER', (title) => idOfProgramme(dataset, title))),
    ...each('classification', (part) => linked(part, 'title', project, 'HAS_THEME', (title) => idOfTheme(dataset, title))),
    ...each('location', (part) => covered(part, project)),
    decided(record, form, project),
  );
}

/** Nothing of a grant to a person is imported: its title and its text may name who got it. */
function refuseIndividual(record: RecordReader, { columns }: Form): void {
  const column = Object.keys(record.record.values).find((name) => /^recipientIndividual$|^Recipient Ind:\d+:Identifier$/.test(name));
  const value = column === undefined ? undefined : record.record.values[column];
  if (column === undefined || value === '' || value === null || (Array.isArray(value) && value.length === 0)) return;
  record.setAside(columns.id, 'a grant to an organisation, and none to a person');
}

function moneyOf(record: RecordReader, form: Form): Partial<DraftStatement> {
  const amount = record.amount(form.columns.amount, { decimal: '.' });
  const currency = record.text(form.columns.currency)?.toUpperCase() ?? '';
  return amount === null ? {} : { amount, currency, precision: 'EXACT' };
}

function text(part: Part, cell: keyof typeof cells): string | null {
  const { record, column } = part(cell);
  return record.text(column);
}

/** An organisation by its identifier; the register in front of it tells the country. The publisher's own ids begin with 360G. */
function organisationOf(part: Part): Told {
  const { record, column } = part('id');
  const key = record.text(column)?.replace(/\s/g, '') ?? null;
  const { record: named, column: nameColumn } = part('name');
  const name = named.needed(nameColumn);
  const isOfRegister = key !== null && !key.toUpperCase().startsWith('360G');
  const register = isOfRegister ? key.slice(0, 2) : null;
  const stated = text(part, 'country');
  const land = (stated === null ? null : countryPlace(stated)) ?? (register === null ? null : countryPlace(register));
  const identifiers = isOfRegister ? identified(record, column, 'org-id', key) : [];
  const actor = actorOf(record.dataset, { name, country: stated ?? register, key: key ?? undefined, identifiers });
  return { ...actor, ...factsOf(actor, located(actor, land)) };
}

function funding(part: Part, project: Told, money: Partial<DraftStatement>): Facts {
  const funder = organisationOf(part);
  return factsOf(funder, { type: 'FUNDS', subject: funder.id, object: project.id, role: 'FUNDER', kind: 'GRANT', ...money });
}

/** The first recipient has the project, others take part in it. */
function receiving(part: Part, project: Told, at: number): Facts {
  const recipient = organisationOf(part);
  const asOwner = { type: 'OWNS', subject: recipient.id, object: project.id, role: 'OWNER' };
  return factsOf(recipient, at === 0 ? asOwner : { type: 'PARTNERS_IN', subject: recipient.id, object: project.id, role: 'PARTNER' });
}

function planned(part: Part, project: Told): Facts {
  const { record, column } = part('start');
  const { start, end } = datesOf(record, column, part('end').column);
  if (start === '' && end === '') return factsOf();
  const value = `${start} – ${end}`.trim();
  return factsOf({ type: 'CLAIM', subject: project.id, property: 'period', value, start, end, key: value });
}

function decided(record: RecordReader, form: Form, project: Told): Facts {
  const start = record.date(form.columns.awarded);
  return start === null
    ? factsOf()
    : factsOf({ type: 'CLAIM', subject: project.id, property: 'decision', value: 'grant awarded', start, key: start });
}

function linked(part: Part, cell: 'title', project: Told, type: string, idOf: (title: string) => string): Facts {
  const name = text(part, cell);
  if (name === null) return factsOf();
  return { entities: [{ id: idOf(name), name }], statements: [{ type, subject: project.id, object: idOf(name) }] };
}

function covered(part: Part, project: Told): Facts {
  const name = text(part, 'name');
  const code = text(part, 'countryCode');
  const land = code === null ? null : countryPlace(code);
  const shipped = name === null ? land : countryPlace(name);
  if (shipped !== null) return factsOf({ type: 'COVERS', subject: project.id, object: shipped });
  if (name === null) return factsOf();
  const { record } = part('name');
  const id = idOfPlace(record.dataset, 'omrade', text(part, 'code') ?? name);
  const within = land === null ? [] : [{ type: 'WITHIN', subject: id, object: land }];
  return { entities: [{ id, kind: 'AREA', name }], statements: [{ type: 'COVERS', subject: project.id, object: id }, ...within] };
}
