import type { Engine } from '../engine/engine.ts';
import { readNamed, readPages } from '../graph/run.ts';
import type { Statements } from '../graph/statements.ts';
import { PerRelease } from '../release/current-release.ts';
import { NameIndex } from './name-index.ts';

const pageSize = 20_000;

/** Keeps the search index of the newest release. */
export class CurrentIndex {
  readonly #engine: Pick<Engine, 'read'>;
  readonly #statements: Statements;
  readonly #index = new PerRelease<NameIndex>();

  constructor(engine: Pick<Engine, 'read'>, statements: Statements) {
    this.#engine = engine;
    this.#statements = statements;
  }

  /**
   * The index of a release; with null, while an import is going on, that of the last release that was asked for. Throws a
   * SamverkanError when the database fails.
   */
  get(release: string | null): Promise<NameIndex> {
    return this.#index.get(release ?? this.#index.newest ?? '', () => this.#build());
  }

  async #build(): Promise<NameIndex> {
    const rows = await readPages(pageSize, (page) => readNamed(this.#engine, this.#statements, 'search/names', page));
    return new NameIndex(rows.map(([id, names, , degree]) => ({ id, names, degree })));
  }
}
