import { setMaxListeners } from 'node:events';
import { SamverkanError } from '../errors.ts';
import type { ReadLimit } from './engine.ts';

/** How long a read and a write may take where whoever asks sets no limit, in milliseconds. */
export const [longestRead, longestWrite] = [30_000, 600_000];

/** The time that an answer may take is over. */
export function timeIsOver(cause?: unknown): SamverkanError {
  return new SamverkanError('QUERY_TIMEOUT', 'The answer took longer than it may; ask for less at once', cause);
}

/** Whoever asked has left. */
export function clientGone(): SamverkanError {
  return new SamverkanError('CLIENT_GONE', 'Nobody waits for the answer any more');
}

/** The database took longer than we let it. */
export function databaseTooSlow(cause?: unknown): SamverkanError {
  return new SamverkanError('DATABASE_TIMEOUT', 'The database took too long', cause);
}

/** The longest wait that a timer of Node can have, in milliseconds. */
const longestWait = 2 ** 31 - 1;

/**
 * Calls `onEnd` once, when a limit ends: with QUERY_TIMEOUT when its time is over, with CLIENT_GONE when its signal is
 * aborted before; at once where it has ended already. Gives the function that stops looking.
 */
export function watchLimit({ signal, deadline }: ReadLimit, onEnd: (error: SamverkanError) => void): () => void {
  const onTime = (): void => {
    end(timeIsOver());
  };
  const onAbort = (): void => {
    if (signal.reason instanceof SamverkanError) end(signal.reason);
    else if (performance.now() >= deadline || isTimeout(signal.reason)) onTime();
    else end(clientGone());
  };
  const timer = setTimeout(onTime, Math.min(longestWait, Math.max(0, deadline - performance.now())));
  const stop = (): void => {
    clearTimeout(timer);
    signal.removeEventListener('abort', onAbort);
  };
  const end = (error: SamverkanError): void => {
    stop();
    onEnd(error);
  };
  // A request may have any number of statements under way.
  setMaxListeners(0, signal);
  if (signal.aborted) onAbort();
  else if (performance.now() >= deadline) onTime();
  else signal.addEventListener('abort', onAbort, { once: true });
  return stop;
}

/** Does work that can't be ended: gives its result, or throws when the limit ends first; then nobody hears of the work any more. */
export function withinLimit<Result>(limit: ReadLimit | undefined, work: () => Promise<Result>): Promise<Result> {
  if (limit === undefined) return work();
  return new Promise((resolve, reject) => {
    const stop = watchLimit(limit, reject);
    if (!hasEnded(limit)) void work().then(resolve, reject).finally(stop);
  });
}

/** As `AbortSignal.timeout` aborts, which may be a little before the deadline. */
function isTimeout(reason: unknown): boolean {
  return reason instanceof Error && reason.name === 'TimeoutError';
}

function hasEnded({ signal, deadline }: ReadLimit): boolean {
  return signal.aborted || performance.now() >= deadline;
}
