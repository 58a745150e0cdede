import type { ReadLimit } from '../engine/engine.ts';
import { withinLimit } from '../engine/limit.ts';
import type { Visit } from './visit.ts';

interface Run<Outcome> {
  readonly outcome: Promise<Outcome>;
  readonly controller: AbortController;
  waiterCount: number;
}

/** Work that many may ask for at once and that is done once for all of them; it ends when nobody waits for it any more. */
export class SharedRuns<Outcome> {
  readonly #runs = new Map<string, Run<Outcome>>();

  /** Whether work of this key is being done. */
  has(key: string): boolean {
    return this.#runs.has(key);
  }

  /**
   * The outcome of the work of this key, begun if nobody has. Throws what the work throws; QUERY_TIMEOUT or CLIENT_GONE when
   * the visit ends before.
   */
  async join(key: string, visit: Visit, work: (limit: ReadLimit) => Promise<Outcome>): Promise<Outcome> {
    // Whoever has left already has nobody to begin anything for.
    visit.limit.signal.throwIfAborted();
    const run = this.#runs.get(key) ?? this.#begin(key, visit, work);
    const leave = (): void => {
      run.waiterCount -= 1;
      if (run.waiterCount > 0) return;
      // Who comes now begins anew.
      if (this.#runs.get(key) === run) this.#runs.delete(key);
      run.controller.abort(visit.limit.signal.reason);
    };
    run.waiterCount += 1;
    const { signal } = visit.limit;
    signal.addEventListener('abort', leave, { once: true });
    try {
      return await withinLimit(visit.patience, () => run.outcome);
    } finally {
      signal.removeEventListener('abort', leave);
    }
  }

  #begin(key: string, visit: Visit, work: (limit: ReadLimit) => Promise<Outcome>): Run<Outcome> {
    const controller = new AbortController();
    const outcome = work({ signal: controller.signal, deadline: visit.limit.deadline });
    const run: Run<Outcome> = { outcome, controller, waiterCount: 0 };
    this.#runs.set(key, run);
    const forget = (): void => {
      if (this.#runs.get(key) === run) this.#runs.delete(key);
    };
    // Nobody may be left to hear of a failure.
    outcome.then(forget, forget);
    return run;
  }
}
