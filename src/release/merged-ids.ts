import type { Engine } from '../engine/engine.ts';
import type { MergedIds } from '../graph/redirect.ts';
import { readNamed, readPages } from '../graph/run.ts';
import type { Statements } from '../graph/statements.ts';
import { PerRelease, type CurrentRelease } from './current-release.ts';

const pageSize = 20_000;

/** How long the release that was seen last is taken for the newest, in milliseconds. */
const patience = 1_000;

/** The ids of what was merged into something else, kept for the release. */
export class CurrentMergedIds {
  readonly #engine: Pick<Engine, 'read'>;
  readonly #statements: Statements;
  readonly #release: CurrentRelease;
  readonly #kept = new PerRelease<MergedIds>();
  #last: MergedIds | null = null;
  #looked = -Infinity;

  constructor(engine: Pick<Engine, 'read'>, statements: Statements, release: CurrentRelease) {
    this.#engine = engine;
    this.#statements = statements;
    this.#release = release;
  }

  /**
   * Those of the release that was seen last, which costs a look at the database once a second, or of the newest one; while an import
   * is going on those that were read last. Throws a SamverkanError when the database fails.
   */
  async get(isNewest: boolean): Promise<MergedIds> {
    const release = (isNewest ? null : this.#seen()) ?? (await this.#look());
    if (release === null) return (this.#last ??= await this.#read());
    return (this.#last = await this.#kept.get(release, () => this.#read()));
  }

  #seen(): string | null {
    return performance.now() - this.#looked < patience ? this.#release.seen : null;
  }

  #look(): Promise<string | null> {
    this.#looked = performance.now();
    return this.#release.get();
  }

  async #read(): Promise<MergedIds> {
    const rows = await readPages(pageSize, (page) => readNamed(this.#engine, this.#statements, 'ingest/merged', page));
    return new Map(rows.map(([id, into]) => [id, into]));
  }
}
