import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { actorKindOf } from '../src/ingest/vocabulary.ts';
import { fileOf, headerOf, tableNames, type TableName } from '../src/ingest/tables.ts';
import { makeChance, type Chance } from './chance.ts';

type Row = Readonly<Record<string, string>>;

/** The rows of a made-up graph, and the chance that they are drawn with. */
interface Draft {
  readonly chance: Chance;
  readonly rows: Map<TableName, Row[]>;
  /** The ids of actors by the prefix of their ids. */
  readonly actors: Map<string, string[]>;
}

const actorCounts = new Map([
  ...([['municipality', 290] as const, ['region', 21], ['county-board', 21], ['federation', 20], ['cooperation-body', 20]] as const),
  ...([['agency', 60] as const, ['fund', 15], ['university', 40], ['company', 1200], ['association', 800]] as const),
  ...([['network', 200] as const, ['unit', 200], ['group', 113]] as const),
]);
const themesOfDepth = [6, 24, 90, 180];
const programmeCount = 30;
const countyCount = 21;
const sourceCount = 20;
const partnerRoles = ['LEAD', 'APPLICANT', 'PARTNER', 'PARTNER', 'PARTNER', 'IMPLEMENTER', 'PARTICIPANT', 'STEERING'];
const grantKinds = ['GRANT', 'GRANT', 'GRANT', 'CO_FINANCING', 'IN_KIND'];
const syllables = ['kom', 'sam', 'norr', 'sund', 'skel', 'ume', 'orn', 'väst', 'hall', 'gran', 'lång', 'ström', 'öst', 'ek', 'berg', 'vik'];

/**
 * Writes a data package of so many made-up projects with all that stands around them, the same in every run: about 15
 * relations a project. A few actors and themes have many projects, most have few.
 */
export function writeMadeUpGraph(folder: string, projectCount: number): void {
  const draft: Draft = { chance: makeChance(1), rows: new Map(tableNames.map((name) => [name, []])), actors: new Map() };
  addPlaces(draft);
  addSources(draft);
  addActors(draft);
  addThemes(draft);
  addProgrammes(draft);
  for (let number = 0; number < projectCount; number += 1) addProject(draft, number);
  mkdirSync(folder, { recursive: true });
  for (const [name, rows] of draft.rows) {
    const columns = headerOf(name).split(',');
    const lines = rows.map((row) => columns.map((column) => row[column] ?? '').join(','));
    writeFileSync(join(folder, fileOf(name)), `${[columns.join(','), ...lines].join('\n')}\n`);
  }
  writeFileSync(join(folder, 'datapackage.json'), JSON.stringify({ name: 'made-up' }));
}

function add(draft: Draft, table: TableName, row: Row): void {
  draft.rows.get(table)?.push(row);
}

/** Adds a relation or, without an object, a claim; one in twenty is inferred, one in ten cited twice. */
function state(draft: Draft, type: string, subject: string, object: string, more: Row = {}): void {
  const { chance } = draft;
  const id = `statement:s-${String(draft.rows.get('statements')?.length ?? 0)}`;
  const isStated = !chance.isOneIn(20);
  add(draft, 'statements', {
    ...{ id, type, subject, object, stated: String(isStated), reasoning: isStated ? '' : 'made up' },
    ...{ rank: chance.isOneIn(50) ? 'PREFERRED' : 'NORMAL', source: source(chance), section: 'Made up', ...more },
  });
  if (chance.isOneIn(10)) add(draft, 'citations', { statement: id, source: source(chance), section: 'Made up as well' });
}

function source(chance: Chance): string {
  return `source:s-${String(chance.below(sourceCount))}`;
}

/** A name of three words, the last of which says what it is. */
function name({ chance }: Draft, what: string): string {
  const word = (): string => chance.one(syllables) + chance.one(syllables) + chance.one(syllables);
  return `${word()} ${word()} ${what}`;
}

function addPlaces(draft: Draft): void {
  add(draft, 'places', { id: 'place:land-a', kind: 'COUNTRY', name: name(draft, 'land') });
  for (let county = 0; county < countyCount; county += 1) {
    const id = `place:lan-${String(county)}`;
    add(draft, 'places', { id, kind: 'COUNTY', name: name(draft, 'län') });
    state(draft, 'WITHIN', id, 'place:land-a');
  }
  for (let number = 0; number < (actorCounts.get('municipality') ?? 0); number += 1) {
    const id = `place:kommun-${String(number)}`;
    add(draft, 'places', { id, kind: 'MUNICIPALITY', name: name(draft, 'kommun') });
    state(draft, 'WITHIN', id, `place:lan-${String(number % countyCount)}`);
  }
}

function addSources(draft: Draft): void {
  for (let number = 0; number < sourceCount; number += 1) {
    const covers = {
      ...{
        covers_places: `place:lan-${String(number)}`,
        covers_from: '2007',
        covers_to: '2024',
        covers_types: 'CLAIM FUNDS OWNS PARTNERS_IN',
      },
      ...{ covers_extent: number % 2 === 0 ? 'COMPLETE' : 'SELECTION', covers_reason: 'made up' },
    };
    add(draft, 'sources', { id: `source:s-${String(number)}`, title: `S ${String(number)}`, date: String(2005 + number), ...covers });
  }
}

function addActors(draft: Draft): void {
  for (const [prefix, count] of actorCounts) {
    const ids = Array.from({ length: count }, (_, number) => `${prefix}:a-${String(number)}`);
    draft.actors.set(prefix, ids);
    for (const [number, id] of ids.entries()) {
      add(draft, 'actors', { id, kind: actorKindOf(prefix), name: name(draft, prefix) });
      const isCounty = prefix === 'region' || prefix === 'county-board';
      if (prefix === 'municipality' || isCounty) state(draft, 'LOCATED_IN', id, `place:${isCounty ? 'lan' : 'kommun'}-${String(number)}`);
      else if (prefix !== 'group') state(draft, 'LOCATED_IN', id, `place:kommun-${String(draft.chance.below(290))}`);
    }
  }
  for (const prefix of ['federation', 'cooperation-body', 'network', 'group'])
    for (const body of draft.actors.get(prefix) ?? []) addMembers(draft, body);
  for (const unit of draft.actors.get('unit') ?? []) state(draft, 'PART_OF', unit, anActor(draft, ['municipality', 'university']));
}

/** From 5 to 20 members, with a count that is often another than stated. */
function addMembers(draft: Draft, body: string): void {
  const { chance } = draft;
  const members = new Set(
    Array.from({ length: 5 + chance.below(16) }, () => anActor(draft, ['municipality', 'municipality', 'region', 'company'])),
  );
  for (const member of members) state(draft, 'MEMBER_OF', member, body, { role: 'MEMBER', start: String(2000 + chance.below(20)) });
  state(draft, 'CLAIM', body, '', { property: 'memberCount', value: String(members.size + chance.below(2)) });
}

function addThemes(draft: Draft): void {
  let first = 0;
  let above = 0;
  for (const count of themesOfDepth) {
    for (let number = first; number < first + count; number += 1) {
      const id = `theme:t-${String(number)}`;
      add(draft, 'themes', { id, name: name(draft, 'tema') });
      if (first > 0) state(draft, 'BROADER', id, `theme:t-${String(above + draft.chance.below(first - above))}`);
    }
    above = first;
    first += count;
  }
  for (const prefix of ['municipality', 'region'])
    for (const actor of draft.actors.get(prefix) ?? [])
      for (let level = 1; level <= 3; level += 1)
        state(draft, 'PRIORITISES', actor, theme(draft.chance), {
          level: String(level),
          status: 'ADOPTED',
          start: String(2010 + draft.chance.below(8)),
        });
}

function theme(chance: Chance): string {
  return `theme:t-${String(chance.low(themesOfDepth.reduce((sum, count) => sum + count, 0)))}`;
}

function addProgrammes(draft: Draft): void {
  for (let number = 0; number < programmeCount; number += 1) {
    const id = `programme:p-${String(number)}`;
    add(draft, 'programmes', { id, name: name(draft, 'program') });
    state(draft, 'OF_FUND', id, `fund:a-${String(number % 15)}`);
    if (number % 15 === 0) state(draft, 'OF_FUND', id, `fund:a-${String((number + 1) % 15)}`);
  }
}

/** An actor of one of some kinds, the first of a kind much oftener than the last. */
function anActor({ chance, actors }: Draft, prefixes: readonly string[]): string {
  const ids = actors.get(chance.one(prefixes)) ?? [];
  return ids[chance.low(ids.length)] ?? '';
}

const funders = ['fund', 'fund', 'agency', 'region', 'municipality', 'municipality', 'county-board', 'company'];
const partners = [
  'municipality',
  'municipality',
  'municipality',
  'region',
  'university',
  'company',
  'company',
  'association',
  'network',
  'unit',
  'group',
];

/** A project with 3 funders, 6 partners, 2 themes and 1 or 2 places on average, an owner, a programme and mostly a period. */
function addProject(draft: Draft, number: number): void {
  const { chance } = draft;
  const id = `project:p-${String(number)}`;
  const programme = `programme:p-${String(chance.below(programmeCount))}`;
  add(draft, 'projects', { id, kind: chance.isOneIn(8) ? 'PRE_STUDY' : 'PROJECT', name: name(draft, 'projekt') });
  state(draft, 'OWNS', anActor(draft, partners), id, { role: 'OWNER' });
  for (let left = 1 + chance.below(5); left > 0; left -= 1) {
    const funder = chance.isOneIn(6) ? programme : anActor(draft, funders);
    state(draft, 'FUNDS', funder, id, { role: 'FUNDER', ...money(chance) });
    // Some say it again with another amount.
    if (chance.isOneIn(50)) state(draft, 'FUNDS', funder, id, { role: 'FUNDER', ...money(chance) });
  }
  for (let left = 1 + chance.below(11); left > 0; left -= 1)
    state(draft, 'PARTNERS_IN', anActor(draft, partners), id, { role: chance.one(partnerRoles) });
  for (let left = 1 + chance.below(3); left > 0; left -= 1) state(draft, 'HAS_THEME', id, theme(chance));
  for (let left = 1 + chance.below(2); left > 0; left -= 1) state(draft, 'COVERS', id, `place:kommun-${String(chance.below(290))}`);
  state(draft, 'UNDER', id, programme);
  if (number > 0 && (number % 100 === 99 || chance.isOneIn(3)))
    state(draft, 'BUILDS_ON', id, `project:p-${String(chance.below(number))}`, { kind: 'CONTINUES' });
  if (!chance.isOneIn(10)) addPeriod(draft, id);
}

function addPeriod(draft: Draft, id: string): void {
  const { chance } = draft;
  const year = 2007 + chance.below(16);
  const month = chance.isOneIn(2) ? `-0${String(1 + chance.below(9))}` : '';
  const end = chance.isOneIn(6) ? '' : String(year + 1 + chance.below(3));
  state(draft, 'CLAIM', id, '', { property: 'period', value: 'made up', start: `${String(year)}${month}`, end });
}

function money(chance: Chance): Row {
  const kind = chance.one(grantKinds);
  if (chance.isOneIn(4)) return { kind };
  const precision = chance.isOneIn(5) ? chance.one(['ABOUT', 'AT_LEAST', 'AT_MOST']) : 'EXACT';
  return { kind, amount: String(10_000 * (1 + chance.below(500))), currency: chance.isOneIn(4) ? 'EUR' : 'SEK', precision };
}
