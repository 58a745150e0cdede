import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import grafeo from '@grafeo-db/js';
import { SamverkanError, messageOf } from '../errors.ts';
import type { Engine, Parameters, Row, Statement } from './engine.ts';
import { prepareParameters, refuseWrites } from './values.ts';

type Database = InstanceType<typeof grafeo.GrafeoDB>;

/**
 * Opens the embedded engine on a file, which is created where it is missing; `null` keeps all in memory, and then
 * `shuffleUnordered` gives rows without an order in random order, so that tests find who relies on one.
 * Throws a SamverkanError with DATABASE_UNAVAILABLE when the file can't be opened.
 */
export function openEmbedded(file: string | null, setup: readonly Statement[], shuffleUnordered = false): Engine {
  try {
    if (file !== null) mkdirSync(dirname(file), { recursive: true });
    const database = file === null ? grafeo.GrafeoDB.create(null, { shuffleUnordered }) : grafeo.GrafeoDB.open(file);
    // Otherwise the log of an import grows until the end, and the memory with it.
    if (file !== null) database.setCheckpointTriggers({ walBytes: 32 * 1024 * 1024 });
    return new EmbeddedEngine(database, setup);
  } catch (error) {
    throw new SamverkanError(
      'DATABASE_UNAVAILABLE',
      'The embedded database file cannot be opened; another process may have it open, or it may be damaged',
      error,
    );
  }
}

class EmbeddedEngine implements Engine {
  readonly kind = 'embedded';
  readonly #database: Database;
  readonly #setup: readonly Statement[];
  #lastWrite: Promise<unknown> = Promise.resolve();
  #isClosed = false;

  constructor(database: Database, setup: readonly Statement[]) {
    this.#database = database;
    this.#setup = setup;
  }

  async read(statement: Statement, parameters: Parameters): Promise<Row[]> {
    refuseWrites(statement);
    return this.#run(statement, parameters);
  }

  /** Writes one after the other, since of two at once the second would fail. */
  async write(statement: Statement, parameters: Parameters): Promise<Row[]> {
    const mine = this.#lastWrite.then(() => this.#run(statement, parameters));
    this.#lastWrite = mine.catch(() => undefined);
    return mine;
  }

  async #run(statement: Statement, parameters: Parameters): Promise<Row[]> {
    if (this.#isClosed) throw new SamverkanError('DATABASE_UNAVAILABLE', 'The embedded database is closed');
    const prepared = prepareParameters(statement, parameters, (value) => value);
    try {
      const result = await this.#database.executeCypher(statement.text, prepared);
      return result.rows();
    } catch (error) {
      throw new SamverkanError(
        'DATABASE_ERROR',
        'The database could not answer',
        new Error(`${statement.name}: ${messageOf(error)}`, { cause: error }),
      );
    }
  }

  async setUp(): Promise<void> {
    for (const statement of this.#setup) await this.write(statement, {});
  }

  async ping(): Promise<void> {
    if (this.#isClosed) throw new SamverkanError('DATABASE_UNAVAILABLE', 'The embedded database is closed');
    await Promise.resolve();
  }

  async close(): Promise<void> {
    await this.#lastWrite;
    if (this.#isClosed) return;
    this.#isClosed = true;
    this.#database.close();
  }
}
