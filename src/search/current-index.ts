import type { Engine } from '../engine/engine.ts';
import { readNamed, readPages } from '../graph/run.ts';
import type { Statements } from '../graph/statements.ts';
import { NameIndex } from './name-index.ts';

const checkEvery = 2_000;
const pageSize = 20_000;

/** Keeps the search index of the newest release: looks for a new release every two seconds at most, and only when asked. */
export class CurrentIndex {
  readonly #engine: Engine;
  readonly #statements: Statements;
  #release: string | null = null;
  #checkedAt = 0;
  #checking: Promise<void> | null = null;
  #index: Promise<NameIndex> | null = null;

  constructor(engine: Engine, statements: Statements) {
    this.#engine = engine;
    this.#statements = statements;
  }

  /** The index; throws a SamverkanError when the database fails. */
  async get(): Promise<NameIndex> {
    if (this.#index === null || Date.now() - this.#checkedAt > checkEvery) {
      // All that ask meanwhile wait for the one that looks.
      this.#checking ??= this.#check().finally(() => {
        this.#checking = null;
      });
      await this.#checking;
    }
    this.#index ??= this.#build();
    return this.#index;
  }

  async #check(): Promise<void> {
    const [row] = await readNamed(this.#engine, this.#statements, 'search/release', {});
    const release = row?.[0] ?? null;
    this.#checkedAt = Date.now();
    if (release === this.#release) return;
    this.#release = release;
    this.#index = null;
  }

  async #build(): Promise<NameIndex> {
    try {
      const rows = await readPages(pageSize, (page) => readNamed(this.#engine, this.#statements, 'search/names', page));
      return new NameIndex(rows.map(([id, names, , degree]) => ({ id, names, degree })));
    } catch (error) {
      this.#index = null;
      throw error;
    }
  }
}
