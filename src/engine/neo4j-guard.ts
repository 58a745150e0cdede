import { setTimeout as sleep } from 'node:timers/promises';
import { SamverkanError } from '../errors.ts';
import { RefusedError, SilentError } from './neo4j-errors.ts';

/** How long a check may take, in milliseconds; a server that says nothing for so long is taken to be gone. */
const checkTime = 2_500;
/** How long a silent server is waited for by whom it doesn't matter, in milliseconds. */
const patience = 15_000;
/** How long a read waits for a check while the database is known to fail, in milliseconds. */
const grace = 250;
/** The wait between two checks, in milliseconds. */
const pause = 250;
/** The same when the password is refused: after three wrong ones within five seconds Neo4j locks the user for everybody. */
const pauseWhenRefused = 10_000;

/**
 * Lets nobody wait for a database that is known to fail: from a failure on, reads fail at once, but for a short wait while
 * one check for all of them asks the database again.
 */
export class Guard {
  readonly #ask: () => Promise<void>;
  readonly #onSilence: () => void;
  #failure: SamverkanError | null = null;
  #nextCheckAt = 0;
  #heardAt = 0;
  #running: Promise<void> | null = null;

  /** `ask` asks the database whether it serves us and throws a SamverkanError when it does not; `onSilence` is told when nothing came back. */
  constructor(ask: () => Promise<void>, onSilence: () => void) {
    this.#ask = ask;
    this.#onSilence = onSilence;
  }

  /** The database has answered something, and so is there. */
  hear(): void {
    this.#heardAt = performance.now();
  }

  /** From now on the database fails, until a check succeeds. */
  report(failure: SamverkanError): void {
    this.#failure = failure;
  }

  /** Resolves at once while the database is thought well; throws what is wrong after a short wait for a check at most. */
  async pass(): Promise<void> {
    const failure = this.#failure;
    if (failure === null) return;
    if (this.#running === null && performance.now() < this.#nextCheckAt) throw failure;
    const check = this.check();
    const late = sleep(grace, failure, { ref: false });
    const outcome = await Promise.race([check, late]);
    if (outcome !== undefined) throw outcome;
  }

  /** As `check`, but what a check found a moment ago is not asked again. */
  async recheck(): Promise<void> {
    if (this.#failure !== null && this.#running === null && performance.now() < this.#nextCheckAt) throw this.#failure;
    return this.check();
  }

  /** Asks the database, once for all who ask at the same time; throws a SamverkanError when it does not serve us. */
  check(): Promise<void> {
    if (this.#running !== null) return this.#running;
    const running = this.#checkNow().finally(() => {
      this.#running = null;
    });
    running.catch(() => undefined);
    this.#running = running;
    return running;
  }

  /** As `check`, but a server that has only just been started is given more time to say something. */
  async checkPatiently(): Promise<void> {
    const end = performance.now() + patience;
    for (;;) {
      try {
        await this.check();
        return;
      } catch (error) {
        if (!(error instanceof SilentError) || performance.now() > end) throw error;
      }
      await sleep(pause);
    }
  }

  async #checkNow(): Promise<void> {
    try {
      await this.#askInTime();
      this.#failure = null;
    } catch (error) {
      if (error instanceof SamverkanError) this.#failure = error;
      this.#nextCheckAt = performance.now() + (error instanceof RefusedError ? pauseWhenRefused : pause);
      throw error;
    }
  }

  async #askInTime(): Promise<void> {
    const begun = performance.now();
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<void>((resolve, reject) => {
      timer = setTimeout(() => {
        // One that answers others is busy, not gone.
        if (this.#heardAt > begun) {
          resolve();
          return;
        }
        reject(new SilentError());
        this.#onSilence();
      }, checkTime);
    });
    await Promise.race([this.#ask(), late]).finally(() => {
      clearTimeout(timer);
    });
  }
}
