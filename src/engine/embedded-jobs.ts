import { SamverkanError } from '../errors.ts';
import { cannotAnswer } from './embedded-engine.ts';
import type { Job } from './embedded-job.ts';

/** A read may run in so many processes that end by themselves. */
const mostCrashes = 3;

/** The jobs that wait, in their order, and those that run. */
export class Jobs {
  readonly #most: number;
  readonly #waiting = new Set<Job>();
  readonly #running = new Map<number, Job>();

  /** At most so many run at the same time. */
  constructor(most: number) {
    this.#most = most;
  }

  /** Those that run. */
  get running(): Iterable<Job> {
    return this.#running.values();
  }

  get runningCount(): number {
    return this.#running.size;
  }

  add(job: Job): void {
    this.#waiting.add(job);
  }

  /** Takes one away that waits; one that runs goes on. */
  remove(job: Job): void {
    this.#waiting.delete(job);
  }

  /** Lets the next one run; null when there is none or it has to wait. */
  next(): Job | null {
    for (const job of this.#waiting) {
      if (!this.#mayRun(job)) return null;
      this.#waiting.delete(job);
      this.#running.set(job.id, job);
      return job;
    }
    return null;
  }

  /** One that has run to its end; undefined when it is known no more. */
  end(id: number): Job | undefined {
    const job = this.#running.get(id);
    this.#running.delete(id);
    job?.stop();
    return job;
  }

  /**
   * What they run in has ended: reads are read again, before all others; writes and reads that saw too many ends fail. The
   * reads are suspected, unless the end was wanted: each is read again alone, so that the one that causes it is found.
   */
  cut(wasWanted: boolean, why: string): void {
    const cut = [...this.#running.keys()].map((id) => this.end(id)).filter((job) => job?.isAwaited === true);
    const waiting = [...this.#waiting];
    this.#waiting.clear();
    for (const job of cut) {
      if (job === undefined) continue;
      if (!wasWanted) job.crashCount += 1;
      if (job.task.isWrite) job.fail(endedWriting(why));
      else if (job.crashCount >= mostCrashes) job.fail(cannotAnswer(job.task.statement, new Error(why)));
      else this.#waiting.add(job);
    }
    for (const job of waiting) this.#waiting.add(job);
  }

  failWaiting(error: SamverkanError): void {
    for (const job of [...this.#waiting]) job.fail(error);
    this.#waiting.clear();
  }

  #mayRun(job: Job): boolean {
    if (this.#running.size === 0) return true;
    const isSuspected = [job, ...this.#running.values()].some(({ crashCount }) => crashCount > 0);
    return !isSuspected && this.#running.size < this.#most;
  }
}

function endedWriting(why: string): SamverkanError {
  return new SamverkanError(
    'DATABASE_UNAVAILABLE',
    'The process of the embedded database ended while something was written; it was written whole or not at all',
    new Error(why),
  );
}
