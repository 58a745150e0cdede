import type { FastifyReply, FastifyRequest } from 'fastify';
import type { ReadLimit } from '../engine/engine.ts';
import { clientGone, timeIsOver } from '../engine/limit.ts';

/** How long an engine may take to notice that the time is over before the client is answered without it, in milliseconds. */
const grace = 250;

/** The stay of one request: when it came, how long it may take, whether its client is still there. */
export interface Visit {
  /** As `performance.now()` tells it. */
  readonly startedAt: number;
  /** What the operation's statements may take: it ends when the client leaves or the time is over. */
  readonly limit: ReadLimit;
  /** How long the answer is waited for: a little longer, so that an operation out of time can tell so by itself. */
  readonly patience: ReadLimit;
  /** To be called when the answer is ready. */
  end(): void;
}

/** Begins the stay of a request that may take so many milliseconds from now. */
export function beginVisit(request: FastifyRequest, reply: FastifyReply, milliseconds: number): Visit {
  const startedAt = performance.now();
  const controller = new AbortController();
  const client = new AbortController();
  const onTime = (): void => {
    controller.abort(timeIsOver());
  };
  const timer = setTimeout(onTime, milliseconds);
  const onClose = (): void => {
    const reason = clientGone();
    controller.abort(reason);
    client.abort(reason);
  };
  if (request.raw.destroyed && !request.raw.complete) onClose();
  else reply.raw.once('close', onClose);
  const deadline = startedAt + milliseconds;
  return {
    startedAt,
    limit: { signal: controller.signal, deadline },
    patience: { signal: client.signal, deadline: deadline + grace },
    end: () => {
      clearTimeout(timer);
      reply.raw.removeListener('close', onClose);
    },
  };
}
