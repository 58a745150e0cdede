import type { RecordReader } from '../cells/record-reader.ts';
import { claimsOf } from '../draft/claims.ts';
import type { DraftStatement, Facts, Format } from '../draft/format.ts';
import { idOfProgramme, idOfProject, idOfTheme } from '../draft/ids.ts';
import { periodOf } from '../draft/period.ts';
import { underShippedThemes } from '../draft/shipped-themes.ts';
import { actorOf, factsOf, located, type Told } from '../draft/told.ts';
import { countryPlace, countyPlace } from '../places.ts';

const column = {
  ...{ id: 'id', programme: 'program', project: 'projektnamn', projectType: 'projekttyp', start: 'startdatum', end: 'slutdatum' },
  ...{ partner: 'organisationsnamn', ownership: 'organisationsagande', sort: 'organisationstyp', role: 'organisationsroll' },
  ...{ county: 'nuts3', country: 'land', budget: 'partnerbudget', policy: 'politisktmal', objective: 'specifiktmal' },
  ...{ isActive: 'aktiv', strandCode: 'strand_kod', strand: 'strand_namn' },
} as const;

/**
 * Swedish partners in Interreg: one item is one partner in one project. The `id` numbers the partners of a programme and begins
 * anew with each call, so that a project is told by its programme and its name, and a row by these and the `id`.
 */
export const interregSe: Format = {
  name: 'interreg-se',
  summary: 'Swedish partners in Interreg 2021–2027 with their budgets (JSON).',
  tables: [{ name: 'partners', columns: [column.id, column.programme, column.project, column.role, column.budget], read: readPartner }],
  source: {
    title: 'Svenska partner i Interreg 2021–2027',
    note: 'One row for each Swedish partner of a project, with its own budget in EUR; partners from other countries are not in it.',
    covers_places: 'place:land-sverige',
    covers_from: '2021',
    covers_to: '2029',
    covers_types: 'HAS_THEME PARTNERS_IN UNDER',
    covers_extent: 'SELECTION',
    covers_reason: 'Swedish partners in projects of Interreg alone',
  },
};

function readPartner(record: RecordReader): Facts {
  const programme = programmeOf(record);
  const project = projectOf(record);
  const partner = partnerOf(record);
  return factsOf(
    programme,
    project,
    { type: 'UNDER', subject: project.id, object: programme.id },
    periodOf(record, project.id, column.start, column.end),
    ...themesOf(record).map((theme) => factsOf(theme, { type: 'HAS_THEME', subject: project.id, object: theme.id })),
    partner,
    located(partner, placeOf(record)),
    participation(record, partner, project),
    claimsOf(partner.id, { legalStatus: record.text(column.ownership)?.toLowerCase(), organisationType: record.text(column.sort) }),
    claimsOf(project.id, { projectType: record.text(column.projectType), status: statusOf(record) }),
  );
}

function projectOf(record: RecordReader): Told {
  const name = record.needed(column.project);
  const id = idOfProject(record.dataset, `${name} ${record.needed(column.programme)}`);
  const kind = record.text(column.projectType) === 'Feasibility study' ? 'PRE_STUDY' : 'PROJECT';
  return { id, entities: [{ id, kind, name }], statements: [] };
}

/** A partner that is not named is one of its own in each row: its budget counts, and nobody is taken for it. */
function partnerOf(record: RecordReader): Told {
  const { dataset } = record;
  const name = record.text(column.partner);
  if (name !== null) return actorOf(dataset, { name, country: record.text(column.country) });
  record.note(column.partner, 'the name of the partner');
  const unnamed = `Ej namngiven partner ${record.needed(column.id)} i ${record.needed(column.project)}`;
  return actorOf(dataset, { name: unnamed, kind: 'ORGANISATION', key: `${unnamed}, ${record.needed(column.programme)}` });
}

function placeOf(record: RecordReader): string | null {
  const county = record.text(column.county);
  const country = record.text(column.country);
  const land = country === null ? null : countryPlace(country);
  if (county === null) return land;
  return countyPlace(county) ?? record.note(column.county, 'a Swedish county') ?? land;
}

const roles: ReadonlyMap<string, Pick<DraftStatement, 'role' | 'wording'>> = new Map([
  ['LP', { role: 'LEAD' }],
  ['PP', { role: 'PARTNER' }],
  ['AP', { role: 'PARTNER', wording: 'associated partner' }],
]);

function participation(record: RecordReader, partner: Told, project: Told): DraftStatement {
  const stated = record.needed(column.role);
  const as = roles.get(stated) ?? record.setAside(column.role, 'LP, PP or AP');
  const key = record.needed(column.id);
  return { type: 'PARTNERS_IN', subject: partner.id, object: project.id, ...as, key, ...budgetOf(record, stated) };
}

/**
 * An associated partner has no budget by rule, so that its 0 is an amount; a project partner has one, so that a 0 there says
 * that nobody has filled it in.
 */
function budgetOf(record: RecordReader, role: string): Partial<DraftStatement> {
  const amount = record.amount(column.budget);
  if (amount === null) return {};
  if (Number(amount) === 0 && role !== 'AP') {
    record.note(column.budget, 'a budget; 0 is taken as not stated, for only associated partners have none');
    return {};
  }
  return { amount, currency: 'EUR', precision: 'EXACT', kind: 'TOTAL_BUDGET' };
}

const statuses: ReadonlyMap<string, string> = new Map([
  ['ja', 'aktiv'],
  ['nej', 'inte aktiv'],
]);

function statusOf(record: RecordReader): string | null {
  const answer = record.text(column.isActive);
  return answer === null ? null : (statuses.get(answer.toLowerCase()) ?? record.note(column.isActive, 'Ja or Nej'));
}

const programmes: ReadonlyMap<string, string> = new Map([
  ['AURORA', 'Interreg Aurora'],
  ['Baltic Sea Region', 'Interreg Baltic Sea Region'],
  ['Central Baltic', 'Interreg Central Baltic'],
  ['Interreg europe', 'Interreg Europe'],
  ['Northern Periphery and Arctic', 'Interreg Northern Periphery and Arctic'],
  ['South Baltic Programme', 'Interreg South Baltic'],
  ['Sverige-Norge', 'Interreg Sverige-Norge'],
  ['Öresund-Kattegat-Skagerrak', 'Interreg Öresund-Kattegat-Skagerrak'],
]);

function programmeOf(record: RecordReader): Told {
  const stated = record.needed(column.programme);
  const id = idOfProgramme(record.dataset, stated);
  const name = programmes.get(stated) ?? stated;
  const names = name === stated ? [] : [{ value: stated, kind: 'VARIANT', lang: 'sv' }];
  const fund = { type: 'OF_FUND', subject: id, object: 'fund:erdf', stated: 'false', reasoning: 'Interreg is paid by the Regional Fund' };
  const strand = [record.text(column.strandCode), record.text(column.strand)].filter((part) => part !== null).join(' ');
  return {
    id,
    ...factsOf({ entities: [{ id, name, names }], statements: [fund] }, claimsOf(id, { strand: strand === '' ? null : strand })),
  };
}

/** The policy objectives and, after them, the specific ones: Swedish name, English name, and the shipped themes they plainly belong to. */
const objectives: ReadonlyMap<string, readonly [string, string, ...string[]]> = new Map([
  ['PO1', ['Ett smartare Europa', 'A smarter Europe']],
  ['PO2', ['Ett grönare Europa', 'A greener Europe']],
  ['PO3', ['Ett mer sammanlänkat Europa', 'A more connected Europe']],
  ['PO4', ['Ett mer socialt Europa', 'A more social Europe']],
  ['PO5', ['Ett Europa närmare medborgarna', 'A Europe closer to citizens']],
  ['ISO', ['Bättre styrning av samarbetet', 'Better cooperation governance']],
  ['RSO1.1', ['Forskning och innovation', 'Research and innovation', 'forskning-och-utveckling']],
  ['RSO1.2', ['Digitaliseringens fördelar', 'Reaping the benefits of digitisation', 'digitalisering']],
  ['RSO1.3', ['Små och medelstora företags konkurrenskraft', 'Growth and competitiveness of SMEs', 'konkurrenskraft']],
  ['RSO1.4', ['Kompetens för smart specialisering', 'Skills for smart specialisation', 'kompetensutveckling']],
  ['RSO1.5', ['Digital uppkoppling', 'Digital connectivity', 'digitalisering', 'infrastruktur']],
  ['RSO2.1', ['Energieffektivitet', 'Energy efficiency', 'energi', 'energihushallning']],
  ['RSO2.2', ['Förnybar energi', 'Renewable energy', 'energi', 'fornybar-energi']],
  ['RSO2.3', ['Smarta energisystem', 'Smart energy systems', 'energi']],
  ['RSO2.4', ['Klimatanpassning', 'Climate change adaptation', 'miljo']],
  ['RSO2.5', ['Hållbar vattenförvaltning', 'Sustainable water management', 'miljo']],
  ['RSO2.6', ['Cirkulär ekonomi', 'Circular economy', 'miljo']],
  ['RSO2.7', ['Naturskydd och biologisk mångfald', 'Nature protection and biodiversity', 'miljo']],
  ['RSO2.8', ['Hållbar rörlighet i städer', 'Sustainable urban mobility', 'transporter', 'hallbart-resande']],
  ['RSO3.1', ['Transeuropeiska transportnät', 'Trans-European transport network', 'transporter', 'infrastruktur']],
  ['RSO3.2', ['Hållbar rörlighet i landet', 'Sustainable mobility outside cities', 'transporter', 'hallbart-resande']],
  ['RSO4.1', ['Arbetsmarknad', 'Labour markets', 'arbetsmarknad']],
  ['RSO4.2', ['Utbildning och livslångt lärande', 'Education and lifelong learning', 'utbildning', 'utbildning-och-livslangt-larande']],
  ['RSO4.3', ['Marginaliserade grupper', 'Inclusion of marginalised communities']],
  ['RSO4.4', ['Integration av tredjelandsmedborgare', 'Integration of third-country nationals', 'integration']],
  ['RSO4.5', ['Hälso- och sjukvård', 'Health care', 'halso-och-sjukvard']],
  ['RSO4.6', ['Kultur och hållbar turism', 'Culture and sustainable tourism', 'kultur', 'besoksnaring']],
  ['RSO5.1', ['Integrerad utveckling i städer', 'Integrated development in urban areas', 'regional-utveckling']],
  ['RSO5.2', ['Integrerad utveckling utanför städer', 'Integrated development outside urban areas', 'regional-utveckling']],
  ['ISO6.1', ['Myndigheters förmåga', 'Institutional capacity of public authorities']],
  ['ISO6.6', ['Andra åtgärder för bättre samarbete', 'Other actions for better cooperation governance']],
]);

/** Codes that the list does not have, such as `RSO6.4`, are themes by their code alone: they are not taken for others. */
function themesOf(record: RecordReader): readonly Told[] {
  const policy = record.text(column.policy);
  const objective = record.text(column.objective);
  const themes = [policy, objective].filter((code) => code !== null).map((code) => themeOf(record.dataset, code));
  const [wide, narrow] = themes;
  const isPart = policy !== null && objective !== null && numberOf(objective) === numberOf(policy);
  if (wide === undefined || narrow === undefined || !isPart) return themes;
  const broader = { type: 'BROADER', subject: narrow.id, object: wide.id };
  return [wide, { ...narrow, statements: [...narrow.statements, broader] }];
}

/** Which policy objective a code belongs to: `PO2` and `RSO2.1` to the second, `ISO` and `ISO6.6` to that of Interreg. */
function numberOf(code: string): string | undefined {
  const [, own, number] = /^(ISO|(?:P|RS)O(\d))/.exec(code) ?? [];
  return number ?? own;
}

function themeOf(dataset: string, code: string): Told {
  const id = idOfTheme(dataset, code.replaceAll('.', '-'));
  const known = objectives.get(code);
  if (known === undefined) return { id, entities: [{ id, name: code }], statements: [] };
  const [name, nameEn, ...shipped] = known;
  const entity = { id, name: `${code} ${name}`, nameEn: `${code} ${nameEn}` };
  const broader = underShippedThemes(id, shipped, 'what the specific objective is called in the Union’s regulation');
  return { id, entities: [entity], statements: broader.statements };
}
