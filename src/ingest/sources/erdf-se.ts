import type { RecordReader } from '../cells/record-reader.ts';
import type { DraftStatement, Facts, Format } from '../draft/format.ts';
import { idOfProgramme, idOfProject, idOfTheme } from '../draft/ids.ts';
import { periodOf } from '../draft/period.ts';
import { underShippedThemes } from '../draft/shipped-themes.ts';
import { actorOf, factsOf, type Told } from '../draft/told.ts';
import { countyPlace, municipalityPlace } from '../places.ts';

const column = {
  ...{ id: 'ärende-id', owner: 'stödmottagare', kronor: 'beviljat_belopp_sek', euros: 'beviljat_belopp_eur', project: 'projektnamn' },
  ...{ start: 'projekt_starttid', end: 'projekt_sluttid', counties: 'län', municipalities: 'kommuner' },
  ...{ programme: 'område', area: 'insatsområde', objective: 'tematiskt_mål' },
} as const;

/** Projects of the European Regional Development Fund in Sweden, as Tillväxtverket's project bank has them: one item a project. */
export const erdfSe: Format = {
  name: 'erdf-se',
  summary: 'Projects of the Regional Fund in Sweden 2014–2020 with the granted money (JSON).',
  tables: [{ name: 'projects', columns: [column.id, column.owner, column.kronor, column.programme], read: readProject }],
  source: {
    title: 'Projektbanken: Europeiska regionala utvecklingsfonden i Sverige 2014–2020',
    publisher: 'Tillväxtverket',
    address: 'http://projektbank.tillvaxtverket.se/projektbanken2020#page=eruf',
    note: 'One row for each project with its beneficiary and the granted amount; other partners and co-financing are not in it.',
    covers_places: 'place:land-sverige',
    covers_from: '2014',
    covers_to: '2023',
    covers_types: 'COVERS FUNDS HAS_THEME OWNS UNDER',
    covers_extent: 'SELECTION',
    covers_reason: 'projects of the Regional Fund alone, as the bank had them when it was read',
  },
  // The descriptions are free text, in which people may be named; none is imported.
  personal: ['projektledare', 'telnr', 'e-post', 'projektbeskrivning'],
  keeps: [column.id, column.kronor, column.euros],
};

function readProject(record: RecordReader): Facts {
  const { dataset } = record;
  const id = idOfProject(dataset, record.needed(column.id));
  const owner = actorOf(dataset, { name: record.needed(column.owner) });
  const programme = programmeOf(record);
  return factsOf(
    { entities: [{ id, kind: 'PROJECT', name: record.needed(column.project) }], statements: [] },
    owner,
    { type: 'OWNS', subject: owner.id, object: id, role: 'OWNER', wording: 'stödmottagare' },
    programme,
    { type: 'UNDER', subject: id, object: programme.id },
    { type: 'FUNDS', subject: programme.id, object: id, role: 'FUNDER', kind: 'GRANT', ...grantOf(record) },
    periodOf(record, id, column.start, column.end),
    ...themesOf(record).map((theme) => factsOf(theme, { type: 'HAS_THEME', subject: id, object: theme.id })),
    ...placesOf(record).map((place) => factsOf({ type: 'COVERS', subject: id, object: place })),
  );
}

/** The euros are those of the same grant, and 0 in every row that has kronor: an amount of 0 is none that was filled in. */
function grantOf(record: RecordReader): Partial<DraftStatement> {
  const kronor = record.amount(column.kronor);
  if (kronor !== null && Number(kronor) !== 0) return { amount: kronor, currency: 'SEK', precision: 'EXACT' };
  const euros = record.amount(column.euros);
  if (euros !== null && Number(euros) !== 0) return { amount: euros, currency: 'EUR', precision: 'EXACT' };
  record.note(column.kronor, 'the granted amount');
  return {};
}

/** Each area has a programme of its own in the period, and one is for the whole country. */
function programmeOf(record: RecordReader): Told {
  const area = record.needed(column.programme);
  const id = idOfProgramme(record.dataset, area);
  const isNational = area.startsWith('Nationellt');
  const name = isNational ? `${area} 2014–2020` : `Regionalt strukturfondsprogram ${area} 2014–2020`;
  const names = [{ value: area, kind: 'SHORT', lang: 'sv' }];
  const reasoning = 'a programme of the Regional Fund, whose projects the bank lists';
  const fund = { type: 'OF_FUND', subject: id, object: 'fund:erdf', stated: 'false', reasoning };
  return { id, entities: [{ id, name, names }], statements: [fund] };
}

/** The thematic objectives by words that tell them, and the shipped themes they plainly belong to. */
const objectives: readonly { readonly words: RegExp; readonly nameEn: string; readonly broader: readonly string[] }[] = [
  { words: /^Att stärka forskning/, nameEn: 'Research, technological development and innovation', broader: ['forskning-och-utveckling'] },
  { words: /IKT$/, nameEn: 'Access to, and use and quality of, ICT', broader: ['digitalisering', 'infrastruktur'] },
  { words: /^Att öka konkurrenskraften hos SMF/, nameEn: 'Competitiveness of SMEs', broader: ['konkurrenskraft'] },
  // Its investment priorities are renewable energy, energy efficiency, smart grids and heat and power: article 5 (4) of the fund's regulation.
  { words: /koldioxidsnål ekonomi/, nameEn: 'Low-carbon economy', broader: ['energi'] },
  { words: /hållbara transporter/, nameEn: 'Sustainable transport', broader: ['transporter', 'infrastruktur'] },
  { words: /^Tekniskt stöd$/, nameEn: 'Technical assistance', broader: [] },
];

/** The thematic objective, and the programme's own area of support where it is called otherwise. */
function themesOf(record: RecordReader): readonly Told[] {
  const named = new Set([record.text(column.objective), record.text(column.area)].filter((name) => name !== null));
  return [...named].map((name) => themeOf(record.dataset, name));
}

function themeOf(dataset: string, name: string): Told {
  const id = idOfTheme(dataset, name);
  const objective = objectives.find(({ words }) => words.test(name));
  const nameEn = objective?.nameEn;
  const entity = { id, name, ...(nameEn !== undefined && { nameEn }) };
  const broader = underShippedThemes(id, objective?.broader ?? [], 'what the thematic objective is about in the regulation of the fund');
  return { id, entities: [entity], statements: broader.statements };
}

/** Names that the bank misspells; others that lost a blank, such as `LillaEdet`, are read with it. */
const misspelt: ReadonlyMap<string, string> = new Map([['Stenungssund', 'Stenungsund']]);

function placesOf(record: RecordReader): readonly string[] {
  const counties = placesIn(record, column.counties, countyPlace, 'counties of Sweden');
  return [...counties, ...placesIn(record, column.municipalities, municipalityOf, 'municipalities of Sweden')];
}

function municipalityOf(name: string): string | null {
  const known = misspelt.get(name) ?? name;
  return municipalityPlace(known) ?? municipalityPlace(known.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2'));
}

function placesIn(record: RecordReader, cell: string, placeOf: (name: string) => string | null, expected: string): readonly string[] {
  const names = record.texts(cell, ', ');
  const places = names.map(placeOf);
  const unknown = names.filter((_, index) => places[index] === null);
  if (unknown.length > 0) record.note(cell, `${expected}, but not ${unknown.join(', ')}`);
  return [...new Set(places.filter((place) => place !== null))];
}
