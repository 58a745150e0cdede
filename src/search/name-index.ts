import { wholeName, wholeWords, type Fit } from './fit.ts';
import { joinWays, noFit, way } from './fits.ts';
import { exactWords, foldedWords } from './fold.ts';
import { orderFound, type Found } from './found.ts';
import { makeTable, type NamedEntity, type NameTable, type TableEntity } from './name-table.ts';
import { nameForms, queryForms } from './short-forms.ts';
import { WordList } from './word-list.ts';

/** Which entities a search wants, and whether whole words as they are written alone count. */
export interface Wanted {
  readonly isExact: boolean;
  readonly isWanted: (entity: TableEntity) => boolean;
}

/** Finds entities by the words of their names; made once a release, the same on both engines. */
export class NameIndex {
  readonly #table: NameTable;
  readonly #wordCounts: Uint16Array;
  readonly #folded: WordList;
  readonly #exact: WordList;

  constructor(entities: Iterable<NamedEntity>) {
    this.#table = makeTable(entities);
    const { names } = this.#table;
    const words = names.map(({ value }) => foldedWords(value));
    this.#wordCounts = Uint16Array.from(words, ({ length }) => length);
    this.#folded = listWords(words.map((all, row) => all.flatMap((word) => nameForms(word, this.#isOfMunicipality(row)))));
    this.#exact = listWords(names.map(({ value }) => exactWords(value)));
  }

  /** All entities with a name in which every word of the text is found; by how well it fits, number of statements and id. */
  search(text: string, { isExact, isWanted }: Wanted): Found {
    const { entities, names } = this.#table;
    const words = isExact ? exactWords(text) : foldedWords(text);
    const fits = joinWays([...new Set(words)].map((word) => (isExact ? this.#exactWays(word) : this.#foldedWays(word))));
    const best = { fits: new Uint8Array(entities.length).fill(noFit), rows: new Uint32Array(entities.length) };
    for (let row = 0; row < fits.length; row += 1) {
      const found = fits[row] ?? noFit;
      if (found === noFit) continue;
      const fit = found === wholeWords && this.#isWhole(row, words, isExact) ? wholeName : found;
      const entity = names[row]?.entity ?? 0;
      if (fit >= (best.fits[entity] ?? noFit)) continue;
      best.fits[entity] = fit;
      best.rows[entity] = row;
    }
    const rowsByFit: number[][] = [];
    for (let number = 0; number < entities.length; number += 1) {
      const fit: Fit = best.fits[number] ?? noFit;
      const entity = fit === noFit ? undefined : entities[number];
      if (entity !== undefined && isWanted(entity)) (rowsByFit[fit] ??= []).push(best.rows[number] ?? 0);
    }
    return orderFound(this.#table, rowsByFit);
  }

  #exactWays(word: string): Uint8Array {
    const ways = new Uint8Array(this.#table.names.length).fill(way.notFound);
    for (const rows of this.#exact.same(word)) mark(ways, rows, way.same);
    return ways;
  }

  #foldedWays(word: string): Uint8Array {
    const ways = new Uint8Array(this.#table.names.length).fill(way.notFound);
    const errors = errorsAllowed(word);
    if (errors > 0) for (const near of this.#folded.near(word, errors)) mark(ways, near.rows, way.begun + near.errors);
    for (const rows of this.#folded.beginning(word)) mark(ways, rows, way.begun);
    for (const form of queryForms(word)) for (const rows of this.#folded.same(form)) mark(ways, rows, way.same);
    return ways;
  }

  #isOfMunicipality(row: number): boolean {
    return this.#table.entities[this.#table.names[row]?.entity ?? -1]?.type === 'Municipality';
  }

  /** Whether the words of the text are those of the name, in their order. */
  #isWhole(row: number, words: readonly string[], isExact: boolean): boolean {
    if (this.#wordCounts[row] !== words.length) return false;
    const value = this.#table.names[row]?.value ?? '';
    if (isExact) return exactWords(value).join(' ') === words.join(' ');
    return foldedWords(value).every((word, place) => {
      const forms = nameForms(word, this.#isOfMunicipality(row));
      return queryForms(words[place] ?? '').some((form) => forms.includes(form));
    });
  }
}

function listWords(wordsByRow: readonly (readonly string[])[]): WordList {
  const rowsByWord = new Map<string, number[]>();
  for (const [row, words] of wordsByRow.entries()) {
    for (const word of words) {
      const rows = rowsByWord.get(word);
      if (rows === undefined) rowsByWord.set(word, [row]);
      else if (rows.at(-1) !== row) rows.push(row);
    }
  }
  return new WordList(rowsByWord);
}

/** None in a word of four letters or fewer and where there are digits, one from five letters on, two from ten on. */
function errorsAllowed(word: string): number {
  if (word.length < 5 || !/^\p{L}+$/u.test(word)) return 0;
  return word.length < 10 ? 1 : 2;
}

/** Two ways to find a word in a name: the better one counts. */
function mark(ways: Uint8Array, rows: Uint32Array, found: number): void {
  for (const row of rows) if ((ways[row] ?? way.notFound) > found) ways[row] = found;
}
