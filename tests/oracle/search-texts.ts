import type { Chance } from './chance.ts';
import { namesOf } from './entity-fields.ts';
import type { Graph } from './load.ts';

/** A search as it is asked: its text and what narrows it. */
export interface SearchAsked {
  text: string;
  types?: string[];
  kinds?: string[];
  placeIds?: string[];
  exact?: boolean;
  first: number;
}

const letters = Array.from('abcdefghijklmnopqrstuvwxyzåäö');
const shortForms = ['gbg', 'Sthlm', 'kn', 'Lst', 'univ', 'stad', 'kommun', 'Göteborgs', 'länsstyrelsen'];

/** A search whose text is some words of a name, begun, misspelt, with an s or in another case, and some filters. */
export function drawSearch(graph: Graph, chance: Chance): SearchAsked {
  const name = chance.one(namesOf(chance.one(graph.entities), graph))['value'] ?? '';
  const words = name.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
  const some = words.filter(() => chance.is(0.6)).map((word) => drawWord(word, chance));
  const all = [...(some.length === 0 ? words.slice(0, 1) : some), ...(chance.is(0.15) ? [chance.one(shortForms)] : [])];
  const places = graph.entities.filter(({ __typename }) => __typename === 'Place').map(({ id }) => id);
  return {
    text: (chance.is(0.1) ? all.toReversed() : all).join(chance.one([' ', ' - ', '/'])),
    ...(chance.is(0.2) ? { types: [chance.one(graph.entities).__typename, chance.one(['Actor', 'Project'])] } : {}),
    ...(chance.is(0.15) ? { kinds: [chance.one(['MUNICIPALITY', 'COUNTY_BOARD', 'FEDERATION', 'GROUP', 'UNIVERSITY'])] } : {}),
    ...(chance.is(0.2) ? { placeIds: [chance.one(places), chance.one(places)] } : {}),
    ...(chance.is(0.2) ? { exact: true } : {}),
    first: chance.one([3, 100]),
  };
}

function drawWord(word: string, chance: Chance): string {
  if (chance.is(0.2)) return word.slice(0, chance.within(1, word.length));
  if (chance.is(0.1)) return word.toUpperCase();
  if (chance.is(0.1)) return `${word}s`;
  if (chance.is(0.1)) return word.normalize('NFD').replace(/\p{M}/gu, '');
  return chance.is(0.5) ? misspelt(word, chance, chance.within(1, 3)) : word;
}

function misspelt(word: string, chance: Chance, errors: number): string {
  if (errors === 0) return word;
  const at = chance.below(word.length + 1);
  const letter = chance.one(letters);
  const [before, after] = [word.slice(0, at), word.slice(at)];
  const exchanged = (after[1] ?? '') + (after[0] ?? '') + after.slice(2);
  const rest = chance.one([letter + after, after.slice(1), letter + after.slice(1), exchanged]);
  return misspelt(before + rest, chance, errors - 1);
}
