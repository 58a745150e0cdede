import { degree, namesOf } from './entity-fields.ts';
import type { EntityRow, Graph } from './load.ts';
import { compareKeys, foldedWords } from './order.ts';
import { page } from './paging.ts';
import type { Connection } from './paging.ts';
import { isAbsent, isActor } from './relations.ts';
import type { Args } from './relations.ts';

interface Found {
  name: string;
  /** How well the name fits, then whether it is official: less is better. */
  goodness: [number, number];
}

const wholeName = 0;
const wholeWords = 1;
const beginnings = 2;

/** A page of the entities with a name in which every word of the text is found, best first. */
export function search(graph: Graph, text: string, args: Args): Connection {
  const words = foldedWords(text);
  const asked = graph.entities.filter((entity) => isOfTypes(entity, args.types));
  const items = asked.flatMap((node) => {
    const found = bestName(graph, node, words);
    if (found === null) return [];
    const key = [...found.goodness, -degree(graph, node.id), node.id];
    return [{ key, edge: { node, matchedName: found.name } }];
  });
  return page(items, args);
}

function isOfTypes(entity: EntityRow, types: string[] | null | undefined): boolean {
  return isAbsent(types) || types.includes(entity.__typename) || (types.includes('Actor') && isActor(entity));
}

function bestName(graph: Graph, entity: EntityRow, words: string[]): Found | null {
  const found = namesOf(entity, graph).flatMap(({ value, kind }): Found[] => {
    const name = value ?? '';
    const fit = words.length === 0 ? null : fitOf(foldedWords(name), words);
    return fit === null ? [] : [{ name, goodness: [fit, kind === 'OFFICIAL' ? 0 : 1] }];
  });
  return found.toSorted((a, b) => compareKeys(a.goodness, b.goodness)).at(0) ?? null;
}

function fitOf(nameWords: string[], words: string[]): number | null {
  if (nameWords.join(' ') === words.join(' ')) return wholeName;
  if (words.every((word) => nameWords.includes(word))) return wholeWords;
  const isFound = (word: string): boolean => nameWords.some((nameWord) => nameWord.startsWith(word));
  return words.every(isFound) ? beginnings : null;
}
