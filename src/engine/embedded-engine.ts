import { SamverkanError, messageOf } from '../errors.ts';
import type { Engine, Parameters, ReadLimit, Row, Statement } from './engine.ts';
import { prepareParameters, refuseWrites } from './values.ts';

/** A statement that is to be run, with parameters that were prepared. */
export interface Task {
  readonly statement: Statement;
  readonly parameters: Readonly<Record<string, unknown>>;
  readonly isWrite: boolean;
  readonly limit: ReadLimit | undefined;
}

/** The embedded graph, wherever it is open: in this process or in one of its own. */
export interface EmbeddedGraph {
  /** Runs a task; throws a SamverkanError with a stable code. */
  run(task: Task): Promise<Row[]>;
  /** Resolves when the graph answers. */
  ping(): Promise<void>;
  /** Lets go of the file. */
  close(): Promise<void>;
}

/** The engine over an embedded graph. */
export class EmbeddedEngine implements Engine {
  readonly kind = 'embedded';
  readonly #graph: EmbeddedGraph;
  readonly #setup: readonly Statement[];
  #lastWrite: Promise<unknown> = Promise.resolve();

  constructor(graph: EmbeddedGraph, setup: readonly Statement[]) {
    this.#graph = graph;
    this.#setup = setup;
  }

  async read(statement: Statement, parameters: Parameters, limit?: ReadLimit): Promise<Row[]> {
    refuseWrites(statement);
    return this.#graph.run({ statement, parameters: prepare(statement, parameters), isWrite: false, limit });
  }

  /** Writes one after the other, since of two at once the second would fail. */
  async write(statement: Statement, parameters: Parameters): Promise<Row[]> {
    const mine = this.#lastWrite.then(() =>
      this.#graph.run({ statement, parameters: prepare(statement, parameters), isWrite: true, limit: undefined }),
    );
    this.#lastWrite = mine.catch(() => undefined);
    return mine;
  }

  async setUp(): Promise<void> {
    for (const statement of this.#setup) await this.write(statement, {});
  }

  ping(): Promise<void> {
    return this.#graph.ping();
  }

  async close(): Promise<void> {
    await this.#lastWrite;
    await this.#graph.close();
  }
}

function prepare(statement: Statement, parameters: Parameters): Record<string, unknown> {
  return prepareParameters(statement, parameters, (value) => value);
}

/** The error of a file that can't be opened. */
export function cannotOpen(cause: unknown): SamverkanError {
  return new SamverkanError(
    'DATABASE_UNAVAILABLE',
    'The embedded database file cannot be opened; another process may have it open, or it may be damaged',
    cause,
  );
}

/** The error of whatever is asked of a graph that was closed. */
export function closedAlready(): SamverkanError {
  return new SamverkanError('DATABASE_UNAVAILABLE', 'The embedded database is closed');
}

/** The error of a statement that the database refused; the log gets its name and why. */
export function cannotAnswer(statement: Statement, cause: unknown): SamverkanError {
  return new SamverkanError(
    'DATABASE_ERROR',
    'The database could not answer',
    new Error(`${statement.name}: ${messageOf(cause)}`, { cause }),
  );
}
