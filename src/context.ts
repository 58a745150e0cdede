import type DataLoader from 'dataloader';
import type { Engine, Parameters, ReadLimit, Row, Statement } from './engine/engine.ts';
import { withinLimit } from './engine/limit.ts';
import { makeLookUpLoader } from './graph/look-up.ts';
import type { LookUp } from './graph/plan.ts';
import type { MergedIds } from './graph/redirect.ts';
import type { CurrentRelease } from './release/current-release.ts';
import type { CurrentMergedIds } from './release/merged-ids.ts';
import type { CurrentIndex } from './search/current-index.ts';
import type { NameIndex } from './search/name-index.ts';

/** The longest that a statement may take whose rows are for all, in milliseconds. */
const longestForAll = 120_000;

/** What all requests share. */
export interface Shared {
  readonly engine: Pick<Engine, 'read'>;
  readonly release: CurrentRelease;
  readonly index: CurrentIndex;
  readonly merged: CurrentMergedIds;
}

/** What one request carries: its way to the database, its look-ups, and how many statements it has run, but for those about the release. */
export class RequestContext {
  statementCount = 0;
  readonly #shared: Shared;
  readonly #limit: ReadLimit | undefined;
  readonly #loaders = new Map<string, DataLoader<string, Row | null>>();
  #release: Promise<string | null> | null = null;
  #merged: MergedIds = new Map();

  constructor(shared: Shared, limit?: ReadLimit) {
    this.#shared = shared;
    this.#limit = limit;
  }

  /** Runs a statement that only reads. */
  async read(statement: Statement, parameters: Parameters): Promise<Row[]> {
    this.statementCount += 1;
    return this.#shared.engine.read(statement, parameters, this.#limit);
  }

  /** Runs a statement whose rows are kept for others too: it has a limit of its own, and the end of this request does not end it. */
  async readForAll(statement: Statement, parameters: Parameters): Promise<Row[]> {
    this.statementCount += 1;
    const limit = { signal: AbortSignal.timeout(longestForAll), deadline: performance.now() + longestForAll };
    return this.#shared.engine.read(statement, parameters, limit);
  }

  /** The result of work that others may wait for too; throws a SamverkanError when this request's limit ends before. */
  waitFor<Result>(work: () => Promise<Result>): Promise<Result> {
    return withinLimit(this.#limit, work);
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

  /** The ids that mean another one, since what had them was merged; none before they are loaded. */
  get merged(): MergedIds {
    return this.#merged;
  }

  /** Loads these ids, after a look at the newest release where that is asked for; throws a SamverkanError when the database fails. */
  async loadMerged(isNewest: boolean): Promise<void> {
    this.#merged = await this.waitFor(() => this.#shared.merged.get(isNewest));
  }

  /** The loader of a look-up: one statement for all ids asked for in a tick, each id once a request. */
  loader(lookUp: LookUp): DataLoader<string, Row | null> {
    const { name } = lookUp.statement;
    let loader = this.#loaders.get(name);
    if (loader === undefined) this.#loaders.set(name, (loader = makeLookUpLoader(lookUp, this)));
    return loader;
  }
}
