import { setTimeout as sleep } from 'node:timers/promises';
import type { Engine } from '../engine/engine.ts';
import { engineWith } from '../engine/engine-with.ts';
import { RefusedError } from '../engine/neo4j-errors.ts';
import { SamverkanError, messageOf } from '../errors.ts';

/** The wait between two tries, in milliseconds; a password that is refused is not sent too often, or Neo4j locks the user. */
const [pause, pauseWhenRefused] = [500, 10_000];

/** Whether a database is away in a way that heals by itself, and not refusing us until somebody acts. */
export function isAway(error: unknown): error is SamverkanError {
  return error instanceof SamverkanError && error.code.startsWith('DATABASE_') && !(error instanceof RefusedError);
}

/**
 * The engine over a database that is away: prepares it as soon as it can be, and until then says in `ping` why it is not ready.
 * A failure that no waiting mends ends the tries. Each new reason is told to `tell`.
 */
export function prepareLater(engine: Engine, prepare: () => Promise<void>, tell: (line: string) => void): Engine {
  const closing = new AbortController();
  let problem: SamverkanError | null = new SamverkanError('NOT_READY', 'The database is being set up');
  const tryOn = async (): Promise<void> => {
    let said = '';
    for (let wait = pause; !closing.signal.aborted;) {
      await sleep(wait, undefined, { ref: false });
      try {
        await prepare();
        problem = null;
        tell('The database answers and is set up');
        return;
      } catch (error) {
        problem = error instanceof SamverkanError ? error : new SamverkanError('NOT_READY', 'The shipped data cannot be imported', error);
        if (problem.message !== said) tell(`Not ready yet: ${messageOf(error)}`);
        said = problem.message;
        if (!(error instanceof SamverkanError)) return;
        wait = error instanceof RefusedError ? pauseWhenRefused : pause;
      }
    }
  };
  void tryOn();
  return engineWith(engine, {
    ping: async () => {
      await engine.ping();
      if (problem !== null) throw problem.code === 'NOT_READY' ? problem : new SamverkanError('NOT_READY', 'The database is being set up');
    },
    close: () => {
      closing.abort();
      return engine.close();
    },
  });
}
