import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'csv-parse/sync';
import { sample } from '../support/samples.ts';

/** One line of the answer to "which Swedish municipalities and regions work on energy, through what, with how much, since when". */
export interface Line {
  /** The id of the municipality or region. */
  readonly actor: string;
  /** The project's name with single blanks and without quotes. */
  readonly project: string;
  /** What the file calls the programme. */
  readonly programme: string;
  /** The amount with two decimals and its currency; null where none is stated. */
  readonly money: string | null;
  readonly start: string;
}

/** The lines by the raw files alone, and by rules that have nothing to do with those of the import. */
export function energyLines(): readonly Line[] {
  return [...interreg(), ...erdf(), ...cordis()].flatMap(({ name, ...line }) => {
    const actor = publicBody(name);
    return actor === undefined ? [] : [{ ...line, actor, project: plain(line.project) }];
  });
}

/** The participations of Luleå University of Technology in all three, under its full names and under its short one. */
export function luleaCounts(): { readonly full: number; readonly short: number } {
  const names = [
    ...json('interreg-se/rawdata.json').map((row) => row['organisationsnamn']),
    ...json('erdf-se/Sweden_all_funds_2014-2020.json').map((row) => row['stödmottagare']),
    ...csv('orgs.csv', '|').map((row) => row['name']),
  ].map(String);
  const full = names.filter((name) => /^lule[aå] (tekniska universitet|university of technology)$/iu.test(name)).length;
  return { full, short: names.filter((name) => name === 'LTU').length };
}

/** A name without what files differ in: blanks and quotes. */
export function plain(name: string): string {
  return name.replaceAll('"', '').replace(/\s+/g, ' ').trim();
}

type Named = Omit<Line, 'actor'> & { readonly name: string };

function interreg(): Named[] {
  const rows = json('interreg-se/rawdata.json').filter((row) => /^RSO2\.[123]$/.test(String(row['specifiktmal'])));
  return rows.map((row) => ({
    name: String(row['organisationsnamn']),
    project: String(row['projektnamn']),
    programme: String(row['program']),
    money: row['partnerbudget'] === 0 && row['organisationsroll'] !== 'AP' ? null : `${Number(row['partnerbudget']).toFixed(2)} EUR`,
    start: String(row['startdatum']),
  }));
}

function erdf(): Named[] {
  const rows = json('erdf-se/Sweden_all_funds_2014-2020.json');
  const isLowCarbon = (row: Raw): boolean =>
    `${String(row['insatsområde'])} ${String(row['tematiskt_mål'])}`.includes('koldioxidsnål ekonomi');
  return rows.filter(isLowCarbon).map((row) => ({
    name: String(row['stödmottagare']),
    project: String(row['projektnamn']),
    programme: String(row['område']),
    money: `${Number(row['beviljat_belopp_sek']).toFixed(2)} SEK`,
    start: String(row['projekt_starttid']),
  }));
}

function cordis(): Named[] {
  const subjects = csv('euroSciVoc.csv', ',').filter((row) => /\/(425|1161)(\/|$)/.test(String(row['euroSciVocCode'])));
  const topics = csv('topics.csv', ';').filter((row) => /^HORIZON-(CL5-\d{4}-D[34]-|J(TI|U)-CLEAN-?H2-)/.test(String(row['topic'])));
  const energy = new Set([...subjects, ...topics].map((row) => row['projectID']));
  const projects = new Map(csv('projects.csv', '|').map((row) => [row['id'], row]));
  return csv('orgs.csv', '|').flatMap((row) => {
    const project = projects.get(row['projectID']);
    if (project === undefined || row['country'] !== 'SE' || !energy.has(row['projectID'])) return [];
    const money = row['ecContribution'] === '' ? null : `${Number(row['ecContribution']).toFixed(2)} EUR`;
    const programme = `programme:cordis-${String(project['legalBasis']).toLowerCase().replaceAll('.', '-')}`;
    return [{ name: String(row['name']), project: String(project['title']), programme, money, start: String(project['startDate']) }];
  });
}

type Raw = Readonly<Record<string, unknown>>;

function json(path: string): Raw[] {
  return JSON.parse(readFileSync(sample(path), 'utf8')) as Raw[];
}

function csv(file: string, delimiter: string): Raw[] {
  const text = readFileSync(sample(`cordis-horizon-europe/${file}`), 'utf8');
  return parse(text, { columns: true, delimiter, relax_quotes: true, bom: true });
}

const shipped = new Map(
  readFileSync(fileURLToPath(new URL('../../data/actors.csv', import.meta.url)), 'utf8')
    .split('\n')
    .map((line) => line.split(','))
    .filter(([, kind]) => kind === 'MUNICIPALITY' || kind === 'REGION')
    .map(([id = '', , name = '']) => [keyOf(name), id]),
);

function publicBody(name: string): string | undefined {
  const key = keyOf(name);
  return key === '' ? undefined : shipped.get(key);
}

/** `Örebro Läns Landsting` and `Region Örebro län` are `region orebro`, `MALMO STAD` is `kommun malmo`; others are nothing. */
function keyOf(name: string): string {
  const folded = name.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
  const municipality = /^(.+?)s? (?:kommun|stad)$/.exec(folded)?.[1];
  if (municipality !== undefined) return `kommun ${municipality}`;
  const region = /^region (.+?)s?(?: lan)?$/.exec(folded)?.[1] ?? /^(.+?)s? lans landsting$/.exec(folded)?.[1];
  return region === undefined ? '' : `region ${region}`;
}
