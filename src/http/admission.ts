import type { ReadLimit } from '../engine/engine.ts';
import { watchLimit } from '../engine/limit.ts';
import { SamverkanError } from '../errors.ts';
import type { Limits } from '../limits/limits.ts';

/** Lets so many operations run at once, so many wait for them in the order they came, and no client have more than its part of both. */
export class Admission {
  readonly #limits: Pick<Limits, 'running' | 'waiting' | 'perClient'>;
  readonly #perClient = new Map<string, number>();
  readonly #waiting = new Set<() => void>();
  #running = 0;

  constructor(limits: Pick<Limits, 'running' | 'waiting' | 'perClient'>) {
    this.#limits = limits;
  }

  /** How many run now. */
  get runningCount(): number {
    return this.#running;
  }

  /** How many wait now. */
  get waitingCount(): number {
    return this.#waiting.size;
  }

  /** Counts one more operation of a client until the function that it gives is called; throws RATE_LIMITED when it has too many. */
  enter(client: string): () => void {
    const count = this.#perClient.get(client) ?? 0;
    if (count >= this.#limits.perClient) {
      throw new SamverkanError(
        'RATE_LIMITED',
        `You have ${String(count)} operations under way, and may have ${String(this.#limits.perClient)}; wait for answers before you send more`,
      );
    }
    this.#perClient.set(client, count + 1);
    return once(() => {
      const left = (this.#perClient.get(client) ?? 1) - 1;
      if (left === 0) this.#perClient.delete(client);
      else this.#perClient.set(client, left);
    });
  }

  /**
   * Waits until one more may run, and gives the function to call when it has ended; throws OVERLOADED when too many wait already,
   * QUERY_TIMEOUT or CLIENT_GONE when the limit ends before.
   */
  async begin(limit: ReadLimit): Promise<() => void> {
    if (this.#running < this.#limits.running) {
      this.#running += 1;
      return once(() => {
        this.#end();
      });
    }
    if (this.#waiting.size >= this.#limits.waiting) {
      throw new SamverkanError('OVERLOADED', 'Too many operations are under way; try again in a moment');
    }
    await this.#wait(limit);
    return once(() => {
      this.#end();
    });
  }

  #wait(limit: ReadLimit): Promise<void> {
    return new Promise((resolve, reject) => {
      const begin = (): void => {
        stopWatching();
        resolve();
      };
      this.#waiting.add(begin);
      const stopWatching = watchLimit(limit, (error) => {
        this.#waiting.delete(begin);
        reject(error);
      });
    });
  }

  /** The place of one that has ended goes to the one that has waited longest. */
  #end(): void {
    const [next] = this.#waiting;
    if (next === undefined) {
      this.#running -= 1;
      return;
    }
    this.#waiting.delete(next);
    next();
  }
}

function once(work: () => void): () => void {
  let isDone = false;
  return () => {
    if (!isDone) work();
    isDone = true;
  };
}
