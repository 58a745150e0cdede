import type { FastifyReply, FastifyRequest } from 'fastify';
import { GraphQLError } from 'graphql';
import { SamverkanError } from '../../errors.ts';
import { budgetHeaders } from '../../limits/budget.ts';
import type { GraphqlService } from '../graphql-service.ts';
import { maskError } from '../public-error.ts';
import { answerThrown, refuseOperation } from '../refusal.ts';

/** The statuses of our codes where they aren't 503. */
const statuses: Readonly<Record<string, number>> = {
  BAD_REQUEST: 400,
  BAD_USER_INPUT: 400,
  PAYLOAD_TOO_LARGE: 413,
  QUERY_TOO_COMPLEX: 400,
  QUESTION_TOO_LARGE: 400,
  RATE_LIMITED: 429,
  RESPONSE_TOO_LARGE: 400,
};

/** Codes whose errors tell nothing that whoever runs the service could mend. */
const quietCodes: ReadonlySet<string> = new Set(['CLIENT_GONE', 'NOT_READY', 'OVERLOADED', 'QUERY_TIMEOUT']);

/** A refusal with one of our codes; the message says what was expected and what came. */
export function refusal(code: string, message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code } });
}

/** The code of whatever was thrown. */
export function codeOf(error: unknown): string {
  if (error instanceof SamverkanError) return error.code;
  if (error instanceof GraphQLError && typeof error.extensions['code'] === 'string') return error.extensions['code'];
  return 'INTERNAL_SERVER_ERROR';
}

/** A request that was refused, and whose it is. */
export interface Refused {
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
  readonly client: string;
  /** What it costs to ask again, in points. */
  readonly points: number;
}

/** Answers what was thrown: mistakes of the client by their code and message, ours masked and logged; a client that has left not at all. */
export function answerRefused(service: GraphqlService, { request, reply, client, points }: Refused, error: unknown): void {
  const code = codeOf(error);
  if (code === 'CLIENT_GONE') {
    reply.hijack();
    return;
  }
  const status = statuses[code] ?? 503;
  const isKnown = error instanceof SamverkanError || error instanceof GraphQLError;
  if (!isKnown || code === 'INTERNAL_SERVER_ERROR') {
    answerThrown(error, request, reply, service.logger);
    return;
  }
  const isOurs = status === 503 && !quietCodes.has(code);
  const { errorId } = isOurs ? maskError(error, service.logger, { route: request.routeOptions.url ?? null }).extensions : {};
  void reply.headers(budgetHeaders(service.limits, service.budget.look(client)));
  if (status === 429 || code === 'OVERLOADED') {
    void reply.header('retry-after', String(service.budget.secondsUntil(client, points)));
  }
  refuseOperation(reply, status, { code, message: error.message }, undefined, errorId === undefined ? {} : { errorId });
}
