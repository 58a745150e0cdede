import { nearWords } from './near-words.ts';

/** Words in order of their letters, each with the numbers of the names it stands in. */
export class WordList {
  readonly #words: readonly string[];
  readonly #rows: readonly Uint32Array[];

  constructor(rowsByWord: ReadonlyMap<string, readonly number[]>) {
    const entries = [...rowsByWord].sort(([one], [other]) => (one < other ? -1 : one > other ? 1 : 0));
    this.#words = entries.map(([word]) => word);
    this.#rows = entries.map(([, rows]) => Uint32Array.from(rows));
  }

  /** The names with this word. */
  same(word: string): readonly Uint32Array[] {
    const place = this.#placeOf(word);
    return this.#words[place] === word ? this.#rows.slice(place, place + 1) : [];
  }

  /** The names with a word that begins so. */
  beginning(letters: string): readonly Uint32Array[] {
    const from = this.#placeOf(letters);
    let to = from;
    while (this.#words[to]?.startsWith(letters) === true) to += 1;
    return this.#rows.slice(from, to);
  }

  /** The names with a word that differs by so many errors at most, 1 to 2, and by how many. */
  near(word: string, mostErrors: number): readonly { readonly rows: Uint32Array; readonly errors: number }[] {
    return nearWords(this.#words, word, mostErrors).flatMap(({ place, errors }) => {
      const rows = this.#rows[place];
      return rows === undefined ? [] : [{ rows, errors }];
    });
  }

  /** The place of the first word that isn't before these letters. */
  #placeOf(letters: string): number {
    let [low, high] = [0, this.#words.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#words[middle] ?? '') < letters) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
