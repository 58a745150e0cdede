import type DataLoader from 'dataloader';
import type { Engine, Parameters, Row, Statement } from './engine/engine.ts';
import { makeLookUpLoader } from './graph/look-up.ts';
import type { LookUp } from './graph/plan.ts';
import type { NameIndex } from './search/name-index.ts';

/** What one request carries: its way to the database, its look-ups, and how many statements it has run, but for those that keep the search index. */
export class RequestContext {
  statementCount = 0;
  readonly #engine: Engine;
  readonly #loaders = new Map<string, DataLoader<string, Row | null>>();

  /** The search index of the newest release; throws a SamverkanError when the database fails. */
  readonly searchIndex: () => Promise<NameIndex>;

  constructor(engine: Engine, searchIndex: () => Promise<NameIndex>) {
    this.#engine = engine;
    this.searchIndex = searchIndex;
  }

  /** Runs a statement that only reads. */
  async read(statement: Statement, parameters: Parameters): Promise<Row[]> {
    this.statementCount += 1;
    return this.#engine.read(statement, parameters);
  }

  /** The loader of a look-up: one statement for all ids asked for in a tick, each id once a request. */
  loader(lookUp: LookUp): DataLoader<string, Row | null> {
    const { name } = lookUp.statement;
    let loader = this.#loaders.get(name);
    if (loader === undefined) this.#loaders.set(name, (loader = makeLookUpLoader(lookUp, this)));
    return loader;
  }
}
