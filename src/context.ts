import type DataLoader from 'dataloader';
import type { Engine, Parameters, ReadLimit, Row, Statement } from './engine/engine.ts';
import { makeLookUpLoader } from './graph/look-up.ts';
import type { LookUp } from './graph/plan.ts';
import type { CurrentRelease } from './release/current-release.ts';
import type { CurrentIndex } from './search/current-index.ts';
import type { NameIndex } from './search/name-index.ts';

/** What all requests share. */
export interface Shared {
  readonly engine: Pick<Engine, 'read'>;
  readonly release: CurrentRelease;
  readonly index: CurrentIndex;
}

/** What one request carries: its way to the database, its look-ups, and how many statements it has run, but for those about the release. */
export class RequestContext {
  statementCount = 0;
  readonly #shared: Shared;
  readonly #limit: ReadLimit | undefined;
  readonly #loaders = new Map<string, DataLoader<string, Row | null>>();
  #release: Promise<string | null> | null = null;

  constructor(shared: Shared, limit?: ReadLimit) {
    this.#shared = shared;
    this.#limit = limit;
  }

  /** Runs a statement that only reads. */
  async read(statement: Statement, parameters: Parameters): Promise<Row[]> {
    this.statementCount += 1;
    return this.#shared.engine.read(statement, parameters, this.#limit);
  }

  /** The release that the request is answered from, asked once; null when there is none or while an import is going on. */
  release(): Promise<string | null> {
    this.#release ??= this.#shared.release.get();
    return this.#release;
  }

  /** The search index of the release; throws a SamverkanError when the database fails. */
  async searchIndex(): Promise<NameIndex> {
    return this.#shared.index.get(await this.release());
  }

  /** The loader of a look-up: one statement for all ids asked for in a tick, each id once a request. */
  loader(lookUp: LookUp): DataLoader<string, Row | null> {
    const { name } = lookUp.statement;
    let loader = this.#loaders.get(name);
    if (loader === undefined) this.#loaders.set(name, (loader = makeLookUpLoader(lookUp, this)));
    return loader;
  }
}
