import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Question } from './question.ts';
import type { Visit } from './visit.ts';

/** A request to `/graphql` on its way. */
export interface Asked {
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
  readonly visit: Visit;
  /** Who pays for it. */
  readonly client: string;
  /** The document's text as it was sent, also where the request isn't plainly one operation; null without one. */
  readonly text: string | null;
  /** Null when the request isn't plainly one operation. */
  readonly question: Question | null;
}

/** What the answer to a question may be found by. */
export interface Known {
  readonly release: string;
  readonly key: string;
  readonly mediaType: string;
  /** The name of the answer's bytes, for its ETag. */
  readonly tag: string;
}
