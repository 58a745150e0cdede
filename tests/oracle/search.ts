import { degree, namesOf } from './entity-fields.ts';
import type { EntityRow, Graph } from './load.ts';
import { compareKeys, foldedWords } from './order.ts';
import { badInput, page } from './paging.ts';
import type { Connection } from './paging.ts';
import { isAbsent, isActor, lets, outgoing } from './relations.ts';
import type { Args } from './relations.ts';
import { isSameWord, leastErrors, namesWordAs } from './search-words.ts';

/** What a search may be asked for beside its text. */
export interface SearchArgs extends Args {
  placeIds?: string[] | null;
  exact?: boolean;
}

/** A page of what was found, and how many of each type there are in all. */
export interface SearchConnection extends Connection {
  facets: { type: string; count: number }[];
}

interface Found {
  name: string;
  score: number;
  isOfficial: boolean;
}

const longestText = 200;
const mostPlaces = 100;
const kinds = new Map([
  [4, 'WHOLE_NAME'],
  [3, 'WHOLE_WORDS'],
  [2, 'BEGINNINGS'],
]);

/** A page of the entities with a name in which every word of the text is found, best first. */
export function search(graph: Graph, text: string, args: SearchArgs): SearchConnection {
  if (text.length > longestText) throw badInput(`Expected at most ${String(longestText)} characters.`);
  if ((args.placeIds ?? []).length > mostPlaces) throw badInput(`Expected at most ${String(mostPlaces)} places.`);
  checkTypes(graph, args.types);
  const asked = graph.entities.filter((entity) => isAsked(graph, entity, args));
  const items = asked.flatMap((node) => {
    const found = bestName(graph, node, text, args.exact === true);
    if (found === null) return [];
    const { score } = found;
    const edge = { node, matchedName: found.name, score, matchKind: kinds.get(score) ?? 'WITH_ERRORS' };
    return [{ key: [-score, -degree(graph, node.id), node.id], edge, type: node.__typename }];
  });
  return { ...page(items, args), facets: facetsOf(items.map(({ type }) => type)) };
}

function facetsOf(types: string[]): { type: string; count: number }[] {
  const counts = [...new Set(types)].map((type) => ({ type, count: types.filter((one) => one === type).length }));
  return counts.toSorted((a, b) => compareKeys([-a.count, a.type], [-b.count, b.type]));
}

function checkTypes(graph: Graph, types: string[] | null | undefined): void {
  // A type may be known without an entity of it; the tests ask for none such but for one that is wrong.
  const known = ['Actor', ...graph.entities.map(({ __typename }) => __typename)];
  const wrong = (types ?? []).find((type) => !known.includes(type));
  if (wrong !== undefined) throw badInput(`Expected a type, got ${wrong}.`);
}

function isAsked(graph: Graph, entity: EntityRow, { types, kinds: actorKinds, placeIds }: SearchArgs): boolean {
  const isOfType = isAbsent(types) || types.includes(entity.__typename) || (types.includes('Actor') && isActor(entity));
  const isOfKind = isAbsent(actorKinds) || (isActor(entity) && lets(actorKinds, entity.kind));
  return isOfType && isOfKind && (isAbsent(placeIds) || isAt(graph, entity, placeIds));
}

function isAt(graph: Graph, entity: EntityRow, placeIds: string[]): boolean {
  if (entity.__typename === 'Place') return isWithin(graph, entity, placeIds);
  const isLocatedThere = (actor: EntityRow): boolean =>
    outgoing(graph, actor.id, 'LOCATED_IN').some(({ node }) => isWithin(graph, node, placeIds));
  const covered = outgoing(graph, entity.id, 'COVERS').map(({ node }) => node);
  return isLocatedThere(entity) || covered.some((node) => isWithin(graph, node, placeIds) || isLocatedThere(node));
}

function isWithin(graph: Graph, { id }: EntityRow, placeIds: string[]): boolean {
  return placeIds.includes(id) || outgoing(graph, id, 'WITHIN').some(({ node }) => isWithin(graph, node, placeIds));
}

function bestName(graph: Graph, entity: EntityRow, text: string, isExact: boolean): Found | null {
  const found = namesOf(entity, graph).flatMap(({ value, kind }): Found[] => {
    const name = value ?? '';
    const score = isExact ? exactScore(name, text) : scoreOf(foldedWords(name), foldedWords(text), entity.__typename);
    return score === null ? [] : [{ name, score, isOfficial: kind === 'OFFICIAL' }];
  });
  const key = ({ name, score, isOfficial }: Found): (string | number)[] => [-score, isOfficial ? 0 : 1, name];
  return found.toSorted((a, b) => compareKeys(key(a), key(b))).at(0) ?? null;
}

function exactScore(name: string, text: string): number | null {
  const nameWords = wordsAsWritten(name);
  const words = wordsAsWritten(text);
  if (words.length === 0 || !words.every((word) => nameWords.includes(word))) return null;
  return nameWords.join(' ') === words.join(' ') ? 4 : 3;
}

function wordsAsWritten(text: string): string[] {
  const words = text
    .normalize('NFC')
    .toLowerCase()
    .split(/[^\p{L}\p{N}\p{M}]+/u);
  return words.filter((word) => word !== '');
}

function scoreOf(nameWords: string[], words: string[], type: string): number | null {
  if (words.length === 0) return null;
  const isSame = (word: string, nameWord: string | undefined): boolean => nameWord !== undefined && isSameWord(word, nameWord, type);
  if (words.length === nameWords.length && words.every((word, place) => isSame(word, nameWords[place]))) return 4;
  if (words.every((word) => nameWords.some((nameWord) => isSame(word, nameWord)))) return 3;
  // The same word twice is one error or two, not twice as many.
  const errors = [...new Set(words)].map((word) => {
    const isFound = nameWords.some((nameWord) => isSame(word, nameWord) || namesWordAs(nameWord, type).some((one) => one.startsWith(word)));
    return isFound ? 0 : Math.min(...nameWords.map((nameWord) => leastErrors(word, nameWord, type)));
  });
  const sum = errors.reduce((one, other) => one + other, 0);
  return sum === 0 ? 2 : Number.isFinite(sum) ? (10 - sum) / 10 : null;
}
