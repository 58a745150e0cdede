import { actorKindOf } from '../../src/ingest/vocabulary.ts';
import { makeChance, type Chance } from '../chance.ts';
import { newRows, type Row, type Rows } from './package-files.ts';
import { zipf, type Draw } from './zipf.ts';

/** What a graph was drawn with. */
interface Draft {
  readonly rows: Rows;
  /** Actors that take part all over the country, the greatest first. */
  readonly hubs: readonly string[];
  readonly drawHub: Draw;
  readonly factor: number;
}

/** One of the groups of projects whose actors mostly work with each other. */
interface Community {
  readonly chance: Chance;
  readonly actors: readonly string[];
  readonly drawActor: Draw;
}

interface NewProject {
  readonly id: string;
  /** The number of partners. */
  readonly size: number;
  readonly people: Chance;
}

/** Changes whenever the same seed draws another graph, so that no old one is used. */
export const graphVersion = 1;

/** The part of the ids of the community that is the same, but for who takes part, in graphs of all sizes. */
export const firstCommunity = ':k0-';

const projectsEach = 310;
const actorsEach = 324;
const hubsEach = 36;
const themeCount = 40;
const countyCount = 21;
const municipalityCount = 290;
const sourceCount = 20;
const localKinds = ['company', 'company', 'company', 'association', 'municipality', 'network', 'agency'];
const hubKinds = ['university', 'agency', 'region', 'company'];
const syllables = ['kom', 'sam', 'norr', 'sund', 'skel', 'ume', 'orn', 'väst', 'hall', 'gran', 'lång', 'ström', 'öst', 'ek', 'berg', 'vik'];

/**
 * Draws a funding graph: communities of 310 projects each, of which 35 in 100 participations go to actors that are active
 * everywhere, few of them very. With factor 100 there are 31,000 projects, 36,000 actors, some 145,000 participations,
 * hubs of 1,400 and a consortium of 600. The first community is the same with every factor, but for who takes part.
 *
 * An actor has one role but for funding, grants are single, exact and in one currency, no group or programme pays: so
 * hand-written Cypher, which knows no such rules, counts the same as we do.
 */
export function writeFundingGraph(folder: string, factor: number): void {
  const rows = newRows();
  const hubs = Array.from({ length: hubsEach * factor }, (_, at) => `${hubKinds[at % hubKinds.length] ?? ''}:g-${String(at)}`);
  const draft: Draft = { rows, hubs, drawHub: zipf(hubs.length, 0.7), factor };
  const chance = makeChance(1);
  addPlaces(rows);
  for (let at = 0; at < sourceCount; at += 1) rows.add('sources', { id: `source:s-${String(at)}`, title: `S ${String(at)}` });
  for (let at = 0; at < themeCount; at += 1) rows.add('themes', { id: `theme:t-${String(at)}`, name: `${name(chance)} tema` });
  for (const id of hubs) addActor(rows, chance, id);
  for (let number = 0; number < factor; number += 1) addCommunity(draft, number);
  rows.write(folder, 'funding-graph');
}

/** Adds a statement; one in twenty is cited twice. */
function state(rows: Rows, type: string, subject: string, object: string, more: Row = {}): void {
  const number = rows.count('statements');
  const id = `statement:s-${String(number)}`;
  const section = 'Drawn by chance';
  const cited = { source: `source:s-${String(number % sourceCount)}`, section };
  rows.add('statements', { id, type, subject, object, stated: 'true', rank: 'NORMAL', ...cited, ...more });
  if (number % 20 === 0) rows.add('citations', { statement: id, source: `source:s-${String((number / 20) % sourceCount)}`, section: 'Again' });
}

function name(chance: Chance): string {
  const word = (): string => chance.one(syllables) + chance.one(syllables) + chance.one(syllables);
  return `${word()} ${word()}`;
}

function addPlaces(rows: Rows): void {
  const chance = makeChance(2);
  rows.add('places', { id: 'place:land-a', kind: 'COUNTRY', name: 'Landet' });
  for (let at = 0; at < countyCount; at += 1) {
    rows.add('places', { id: `place:lan-${String(at)}`, kind: 'COUNTY', name: `${name(chance)} län` });
    state(rows, 'WITHIN', `place:lan-${String(at)}`, 'place:land-a');
  }
  for (let at = 0; at < municipalityCount; at += 1) {
    rows.add('places', { id: `place:kommun-${String(at)}`, kind: 'MUNICIPALITY', name: `${name(chance)} kommun` });
    state(rows, 'WITHIN', `place:kommun-${String(at)}`, `place:lan-${String(at % countyCount)}`);
  }
}

function addActor(rows: Rows, chance: Chance, id: string): void {
  const prefix = id.slice(0, id.indexOf(':'));
  rows.add('actors', { id, kind: actorKindOf(prefix), name: `${name(chance)} ${prefix}` });
  state(rows, 'LOCATED_IN', id, `place:kommun-${String(chance.below(municipalityCount))}`);
}

function addCommunity(draft: Draft, number: number): void {
  const { rows, factor } = draft;
  const chance = makeChance(1_000 + number);
  const part = `k${String(number)}-`;
  const actors = Array.from({ length: actorsEach }, (_, at) => `${localKinds[at % localKinds.length] ?? ''}:${part}${String(at)}`);
  for (const id of actors) addActor(rows, chance, id);
  const community: Community = { chance, actors, drawActor: zipf(actorsEach, 0.6) };
  for (let at = 0; at < projectsEach; at += 1) {
    const isLargest = at === 0 && number > 0 && number === factor - 1;
    const size = isLargest ? 6 * factor : partnerCount(chance);
    // Who takes part depends on the number of hubs; a chance of its own keeps all else the same with every factor.
    addProject(draft, community, { id: `project:${part}${String(at)}`, size, people: makeChance(1_000_000 + number * 1_000 + at) });
  }
}

/** Half of the projects have none, some have many: 2.8 on average. */
function partnerCount(chance: Chance): number {
  const part = chance.below(100);
  if (part < 50) return 0;
  if (part < 66) return 1;
  if (part < 84) return 2 + chance.below(3);
  return part < 97 ? 5 + chance.below(9) : 15 + chance.below(35);
}

function addProject(draft: Draft, community: Community, { id, size, people }: NewProject): void {
  const { rows } = draft;
  const { chance } = community;
  const draw = (taken: Set<string>): string => another(draft, community, people, taken);
  // One in twelve begins with a syllable of its own, which the search is for.
  const first = chance.isOneIn(12) ? 'vatt' : '';
  rows.add('projects', { id, kind: chance.isOneIn(8) ? 'PRE_STUDY' : 'PROJECT', name: `${first}${name(chance)} projekt` });
  const taken = new Set<string>();
  state(rows, 'OWNS', draw(taken), id, { role: 'OWNER' });
  for (let left = size; left > 0; left -= 1)
    state(rows, 'PARTNERS_IN', draw(taken), id, { role: left === size ? 'LEAD' : 'PARTNER' });
  const part = chance.below(100);
  const funders = new Set<string>();
  for (let left = part < 33 ? 0 : part < 83 ? 1 : 2; left > 0; left -= 1)
    state(rows, 'FUNDS', draw(funders), id, { role: 'FUNDER', ...grant(chance) });
  const theme = chance.low(themeCount);
  state(rows, 'HAS_THEME', id, `theme:t-${String(theme)}`);
  if (chance.isOneIn(2)) state(rows, 'HAS_THEME', id, `theme:t-${String((theme + 1 + chance.below(themeCount - 1)) % themeCount)}`);
  const year = 2007 + chance.below(16);
  const period = { start: String(year), end: String(year + 1 + chance.below(3)) };
  state(rows, 'CLAIM', id, '', { property: 'period', value: `${period.start}–${period.end}`, ...period });
}

function grant(chance: Chance): Row {
  return { kind: 'GRANT', amount: String(10_000 * (1 + chance.below(500))), currency: 'SEK', precision: 'EXACT' };
}

/** An actor that is not among those taken; it is then. A consortium greater than the community takes from everywhere. */
function another(draft: Draft, { actors, drawActor }: Community, chance: Chance, taken: Set<string>): string {
  for (;;) {
    const isHub = taken.size > actorsEach / 4 || chance.below(100) < 35;
    const id = isHub ? draft.hubs[draft.drawHub(chance)] : actors[drawActor(chance)];
    if (id === undefined || taken.has(id)) continue;
    taken.add(id);
    return id;
  }
}
