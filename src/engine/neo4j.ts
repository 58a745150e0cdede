import { setTimeout as sleep } from 'node:timers/promises';
import neo4j, { type Driver, type Session } from 'neo4j-driver';
import type { SamverkanError } from '../errors.ts';
import type { Engine, Parameters, ReadLimit, Row, Statement } from './engine.ts';
import { longestRead, longestWrite, withinLimit } from './limit.ts';
import { refuseOldVersion, translate } from './neo4j-errors.ts';
import { Guard } from './neo4j-guard.ts';
import { awaitHandshake } from './neo4j-handshake.ts';
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

/** How long a statement runs, in milliseconds, before and between looks whether the database is there at all. */
const lookEvery = 2_000;
/** A read that failed sooner is tried once more, in milliseconds: so that both tries end within five seconds. */
const retryWithin = 1_000;
/** The longest that letting go may take, in milliseconds. */
const longestClose = 2_000;

type Prepared = Readonly<Record<string, unknown>>;

/** Connects to a Neo4j 5.23 or later; nothing is sent before the first statement. */
export function connectNeo4j(options: Neo4jOptions, setup: readonly Statement[]): Engine {
  return new Neo4jEngine(options, setup);
}

/** One for the work, and one by which we ask whether the database is there, however many statements run. */
interface Drivers {
  readonly work: Driver;
  readonly checks: Driver;
}

function makeDrivers(options: Neo4jOptions): Drivers {
  return { work: makeDriver(options, 100), checks: makeDriver(options, 2) };
}

function makeDriver({ uri, user, password }: Neo4jOptions, maxConnectionPoolSize: number): Driver {
  return neo4j.driver(uri, password === null ? undefined : neo4j.auth.basic(user, password), {
    disableLosslessIntegers: true,
    telemetryDisabled: true,
    maxConnectionPoolSize,
    maxTransactionRetryTime: 3_000,
    connectionAcquisitionTimeout: 3_000,
    connectionTimeout: 2_000,
    notificationFilter: { minimumSeverityLevel: 'OFF' },
    userAgent: 'samverkan',
  });
}

class Neo4jEngine implements Engine {
  readonly kind = 'neo4j';
  readonly #options: Neo4jOptions;
  readonly #setup: readonly Statement[];
  readonly #guard: Guard;
  readonly #writing = new Set<Promise<unknown>>();
  #drivers: Drivers;
  #wasSilent = false;

  constructor(options: Neo4jOptions, setup: readonly Statement[]) {
    this.#options = options;
    this.#setup = setup;
    this.#drivers = makeDrivers(options);
    this.#guard = new Guard(this.#ask.bind(this), this.#renewDrivers.bind(this));
  }

  async read(statement: Statement, parameters: Parameters, limit?: ReadLimit): Promise<Row[]> {
    refuseWrites(statement);
    const prepared = prepareParameters(statement, parameters, neo4j.int);
    const begun = performance.now();
    try {
      return await this.#readOnce(statement, prepared, limit);
    } catch (error) {
      const failure = this.#note(error, statement, limit);
      if (!isRetryable(error) || performance.now() - begun > retryWithin) throw failure;
    }
    try {
      return await this.#readOnce(statement, prepared, limit);
    } catch (error) {
      throw this.#note(error, statement, limit);
    }
  }

  async #readOnce(statement: Statement, prepared: Prepared, limit: ReadLimit | undefined): Promise<Row[]> {
    await withinLimit(limit, () => this.#guard.pass());
    const session = this.#session(neo4j.session.READ);
    let stopLooking = (): void => undefined;
    const silence = new Promise<never>((_resolve, reject) => {
      stopLooking = this.#lookWhetherThere(reject);
    });
    try {
      return await withinLimit(limit, () => Promise.race([this.#rows(session, statement, prepared, limit), silence]));
    } finally {
      stopLooking();
      // A statement that still runs is ended by this on the server; nobody waits for that.
      session.close().catch(() => undefined);
    }
  }

  async #rows(session: Session, statement: Statement, prepared: Prepared, limit: ReadLimit | undefined): Promise<Row[]> {
    const left = limit === undefined ? Infinity : Math.ceil(limit.deadline - performance.now());
    const timeout = Math.max(1, Math.min(this.#options.timeout ?? longestRead, left));
    const result = await session.run(statement.text, prepared, { timeout, metadata: { statement: statement.name } });
    this.#guard.hear();
    await session.close();
    return result.records.map((record) => [...record.values()]);
  }

  /** Looks again and again until it is told to stop; calls back when the database is not there any more. */
  #lookWhetherThere(onGone: (error: unknown) => void): () => void {
    let isStopped = false;
    const look = (): void => {
      this.#guard.check().then(
        () => {
          if (!isStopped) timer = setTimeout(look, lookEvery);
        },
        (error: unknown) => {
          if (!isStopped) onGone(error);
        },
      );
    };
    let timer = setTimeout(look, lookEvery);
    return () => {
      isStopped = true;
      clearTimeout(timer);
    };
  }

  async write(statement: Statement, parameters: Parameters): Promise<Row[]> {
    const prepared = prepareParameters(statement, parameters, neo4j.int);
    const session = this.#session(neo4j.session.WRITE);
    const config = { timeout: longestWrite, metadata: { statement: statement.name } };
    const writing = session.executeWrite((transaction) => transaction.run(statement.text, prepared), config);
    this.#writing.add(writing);
    try {
      const result = await writing;
      this.#guard.hear();
      return result.records.map((record) => [...record.values()]);
    } catch (error) {
      throw translate(error, statement.name);
    } finally {
      this.#writing.delete(writing);
      await session.close();
    }
  }

  async setUp(): Promise<void> {
    await this.#guard.checkPatiently();
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

  ping(): Promise<void> {
    return this.#guard.recheck();
  }

  async close(): Promise<void> {
    await Promise.race([closeDrivers(this.#drivers), sleep(longestClose, undefined, { ref: false })]);
  }

  /** Whether the database serves us: it answers, lets us in, has our database and is new enough. */
  async #ask(): Promise<void> {
    const { uri } = this.#options;
    try {
      if (this.#wasSilent && uri.startsWith('bolt')) await awaitHandshake(uri);
      // A member of a cluster may have gone; the driver then takes another one.
      await this.#askOnce().catch((error: unknown) => {
        if (!isRetryable(error)) throw error;
        return this.#askOnce();
      });
      this.#wasSilent = false;
    } catch (error) {
      throw translate(error, 'check');
    }
  }

  async #askOnce(): Promise<void> {
    const { checks } = this.#drivers;
    const { database } = this.#options;
    const { agent } = await checks.getServerInfo({ database });
    // It is there; its first statement may take long all the same.
    this.#guard.hear();
    refuseOldVersion(agent);
    const session = checks.session({ database, defaultAccessMode: neo4j.session.READ });
    try {
      await session.run('RETURN 1', {}, { timeout: lookEvery });
    } finally {
      session.close().catch(() => undefined);
    }
  }

  /** Whatever was sent on the connections of a silent database may never be answered; writes are left to their own time. */
  #renewDrivers(): void {
    const old = this.#drivers;
    this.#drivers = makeDrivers(this.#options);
    this.#wasSilent = true;
    void Promise.allSettled([...this.#writing]).then(() => closeDrivers(old));
  }

  /** Gives the error of ours, and lets the next reads know when the database fails. */
  #note(error: unknown, statement: Statement, limit: ReadLimit | undefined): SamverkanError {
    const failure = translate(error, statement.name, limit !== undefined);
    if (failure.code === 'DATABASE_UNAVAILABLE' && failure !== error) this.#guard.report(failure);
    return failure;
  }

  #session(defaultAccessMode: 'READ' | 'WRITE'): Session {
    return this.#drivers.work.session({ database: this.#options.database, defaultAccessMode, fetchSize: -1 });
  }
}

async function closeDrivers({ work, checks }: Drivers): Promise<void> {
  await Promise.allSettled([work.close(), checks.close()]);
}

function isRetryable(error: unknown): boolean {
  return neo4j.isRetryableError(error instanceof Error ? error : null);
}
