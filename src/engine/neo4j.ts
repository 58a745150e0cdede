import neo4j, { type Driver, type Session } from 'neo4j-driver';
import { SamverkanError, messageOf } from '../errors.ts';
import type { Engine, Parameters, Row, Statement } from './engine.ts';
import { prepareParameters, refuseWrites } from './values.ts';

/** Where a Neo4j is and how to log in. */
export interface Neo4jOptions {
  readonly uri: string;
  readonly user: string;
  readonly password: string | null;
  readonly database: string;
  /** The longest a statement may take, in milliseconds; 30,000 if not given. */
  readonly timeout?: number;
}

/** Connects to a Neo4j 5.23 or later; nothing is sent before the first statement. */
export function connectNeo4j(options: Neo4jOptions, setup: readonly Statement[]): Engine {
  const driver = neo4j.driver(options.uri, authentication(options), {
    disableLosslessIntegers: true,
    telemetryDisabled: true,
    maxTransactionRetryTime: 3_000,
    connectionAcquisitionTimeout: 4_000,
    connectionTimeout: 3_000,
    notificationFilter: { minimumSeverityLevel: 'OFF' },
    userAgent: 'samverkan',
  });
  return new Neo4jEngine(driver, options, setup);
}

function authentication(options: Neo4jOptions) {
  return options.password === null ? undefined : neo4j.auth.basic(options.user, options.password);
}

class Neo4jEngine implements Engine {
  readonly kind = 'neo4j';
  readonly #driver: Driver;
  readonly #database: string;
  readonly #timeout: number;
  readonly #setup: readonly Statement[];

  constructor(driver: Driver, options: Neo4jOptions, setup: readonly Statement[]) {
    this.#driver = driver;
    this.#database = options.database;
    this.#timeout = options.timeout ?? 30_000;
    this.#setup = setup;
  }

  async read(statement: Statement, parameters: Parameters): Promise<Row[]> {
    refuseWrites(statement);
    const prepared = prepareParameters(statement, parameters, neo4j.int);
    try {
      return await this.#readOnce(statement, prepared);
    } catch (error) {
      if (!isRetryable(error)) throw translate(error, statement.name);
    }
    try {
      return await this.#readOnce(statement, prepared);
    } catch (error) {
      throw translate(error, statement.name);
    }
  }

  async #readOnce(statement: Statement, prepared: Record<string, unknown>): Promise<Row[]> {
    const session = this.#session(neo4j.session.READ);
    try {
      const result = await session.run(statement.text, prepared, this.#config(statement));
      return result.records.map((record) => [...record.values()]);
    } finally {
      await session.close();
    }
  }

  async write(statement: Statement, parameters: Parameters): Promise<Row[]> {
    const prepared = prepareParameters(statement, parameters, neo4j.int);
    const session = this.#session(neo4j.session.WRITE);
    try {
      const config = { ...this.#config(statement), timeout: 600_000 };
      const result = await session.executeWrite((transaction) => transaction.run(statement.text, prepared), config);
      return result.records.map((record) => [...record.values()]);
    } catch (error) {
      throw translate(error, statement.name);
    } finally {
      await session.close();
    }
  }

  async setUp(): Promise<void> {
    const session = this.#session(neo4j.session.WRITE);
    try {
      for (const statement of this.#setup) await session.run(statement.text);
      await session.run('CALL db.awaitIndexes(60)');
    } catch (error) {
      throw translate(error, 'setup');
    } finally {
      await session.close();
    }
  }

  async ping(): Promise<void> {
    try {
      await this.#driver.verifyConnectivity({ database: this.#database });
    } catch (error) {
      throw translate(error, 'ping');
    }
  }

  async close(): Promise<void> {
    await this.#driver.close();
  }

  #session(defaultAccessMode: 'READ' | 'WRITE'): Session {
    return this.#driver.session({ database: this.#database, defaultAccessMode, fetchSize: -1 });
  }

  #config(statement: Statement): { timeout: number; metadata: Record<string, string> } {
    return { timeout: this.#timeout, metadata: { statement: statement.name } };
  }
}

function codeOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
}

function isRetryable(error: unknown): boolean {
  return neo4j.isRetryableError(error instanceof Error ? error : null);
}

const unavailable = /ServiceUnavailable|SessionExpired|Security|DatabaseUnavailable|DatabaseNotFound|ConnectionAcquisition|N\/A/;

function translate(error: unknown, name: string): SamverkanError {
  if (error instanceof SamverkanError) return error;
  const code = codeOf(error);
  const cause = new Error(`${name}: ${code} ${messageOf(error)}`, { cause: error });
  if (/TransactionTimedOut|Terminated/.test(code)) return new SamverkanError('DATABASE_TIMEOUT', 'The database took too long', cause);
  if (unavailable.test(code)) return new SamverkanError('DATABASE_UNAVAILABLE', 'The database does not answer', cause);
  return new SamverkanError('DATABASE_ERROR', 'The database could not answer', cause);
}
