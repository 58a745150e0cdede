import MiniSearch from 'minisearch';
import { fold } from './fold.ts';

/** An entity with all its names, as the statement `search/names` gives it: names as `KIND|lang|source|value`. */
export interface NamedEntity {
  readonly id: string;
  readonly names: readonly string[];
  readonly degree: number;
}

/** An entity that was found, and the name by which. */
export interface Found {
  readonly id: string;
  readonly matchedName: string;
}

interface NameRow {
  readonly row: number;
  readonly entity: NamedEntity;
  readonly value: string;
  readonly folded: string;
  readonly isOfficial: boolean;
}

interface Match {
  readonly name: NameRow;
  /** 0 the whole name, 1 whole words, 2 beginnings of words. */
  readonly closeness: number;
}

/** Finds entities by the beginnings of words in their names; made once a release, the same on both engines. */
export class NameIndex {
  readonly #rows: NameRow[] = [];
  readonly #index = new MiniSearch<NameRow>({ idField: 'row', fields: ['folded'], tokenize: words, processTerm: (term) => term });

  constructor(entities: Iterable<NamedEntity>) {
    for (const entity of entities) for (const name of entity.names) this.#add(entity, name);
    this.#index.addAll(this.#rows);
  }

  #add(entity: NamedEntity, name: string): void {
    const [kind = '', , , ...rest] = name.split('|');
    const value = rest.join('|');
    this.#rows.push({ row: this.#rows.length, entity, value, folded: fold(value), isOfficial: kind === 'OFFICIAL' });
  }

  /** All entities that fit, best first: whole names, whole words, beginnings; then degree and id. */
  search(text: string, isWanted: (id: string) => boolean): Found[] {
    const query = fold(text);
    if (query === '') return [];
    const best = new Map<string, Match>();
    for (const { id: row } of this.#index.search(query, { prefix: true, combineWith: 'AND' })) {
      const name = this.#rows[Number(row)];
      if (name === undefined || !isWanted(name.entity.id)) continue;
      const match = { name, closeness: closenessOf(query, name.folded) };
      const known = best.get(name.entity.id);
      if (known === undefined || compareNames(match, known) < 0) best.set(name.entity.id, match);
    }
    return [...best.values()].sort(compareMatches).map(({ name }) => ({ id: name.entity.id, matchedName: name.value }));
  }
}

function words(folded: string): string[] {
  return folded.split(' ');
}

function closenessOf(query: string, folded: string): number {
  if (query === folded) return 0;
  const present = new Set(words(folded));
  return words(query).every((word) => present.has(word)) ? 1 : 2;
}

function compareNames(one: Match, other: Match): number {
  return (
    one.closeness - other.closeness ||
    Number(other.name.isOfficial) - Number(one.name.isOfficial) ||
    compareText(one.name.value, other.name.value)
  );
}

function compareMatches(one: Match, other: Match): number {
  return (
    one.closeness - other.closeness ||
    other.name.entity.degree - one.name.entity.degree ||
    compareText(one.name.entity.id, other.name.entity.id)
  );
}

function compareText(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
