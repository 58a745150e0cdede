import type { Engine } from '../engine/engine.ts';
import { readNamed } from '../graph/run.ts';
import type { Statements } from '../graph/statements.ts';

/** Tells which release of the data there is now: what was found in one is true until the next. */
export class CurrentRelease {
  readonly #engine: Pick<Engine, 'read'>;
  readonly #statements: Statements;
  #running: Promise<string | null> | null = null;
  #seen: string | null = null;
  #next: Promise<string | null> | null = null;

  constructor(engine: Pick<Engine, 'read'>, statements: Statements) {
    this.#engine = engine;
    this.#statements = statements;
  }

  /**
   * The name of the newest release, the same text only for the same data; null when there is none or while an import is going on.
   * It is read after the call, so that a new release is seen at once; all that ask while one reads share the next reading. Throws a
   * SamverkanError when the database fails.
   */
  get(): Promise<string | null> {
    if (this.#running === null) return this.#begin();
    this.#next ??= this.#running.catch(() => null).then(() => this.#begin());
    return this.#next;
  }

  /** The name that was read last, which may be that of a release before; null when there was none. */
  get seen(): string | null {
    return this.#seen;
  }

  #begin(): Promise<string | null> {
    this.#next = null;
    const mine = this.#read().finally(() => {
      if (this.#running === mine) this.#running = null;
    });
    this.#running = mine;
    return mine;
  }

  async #read(): Promise<string | null> {
    const [row] = await readNamed(this.#engine, this.#statements, 'ingest/newest-release', {});
    const [number, isComplete, publishedAt] = row ?? [0, false, null];
    this.#seen = isComplete ? `${String(number)}@${publishedAt ?? ''}` : null;
    return this.#seen;
  }
}

/** A value that is made once a release, of which only that of the newest release asked for is kept. */
export class PerRelease<Value> {
  #release: string | null = null;
  #value: Promise<Value> | null = null;

  /** The release whose value is kept; null before any was asked for. */
  get newest(): string | null {
    return this.#release;
  }

  /** The value of a release, made if there is none; a failure is thrown to all that wait for it and not kept. */
  get(release: string, make: () => Promise<Value>): Promise<Value> {
    if (this.#value !== null && this.#release === release) return this.#value;
    const value = make().catch((error: unknown) => {
      if (this.#value === value) this.#value = null;
      throw error;
    });
    this.#release = release;
    this.#value = value;
    return value;
  }
}
