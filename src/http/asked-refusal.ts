import { GraphQLError } from 'graphql';
import { SamverkanError } from '../errors.ts';
import { budgetHeaders, cachedAnswerPoints } from '../limits/budget.ts';
import type { Asked } from './asked.ts';
import type { GraphqlService } from './graphql-service.ts';
import { isNewMediaType } from './media-types.ts';
import { logRefusal } from './operation-log.ts';
import { answerThrown, refuseOperation } from './refusal.ts';

/** Statuses of operations that were refused before, or instead of, an answer of GraphQL. */
const statuses: Readonly<Record<string, number>> = { RATE_LIMITED: 429, OVERLOADED: 503, QUERY_TIMEOUT: 503 };

/** Answers an operation that GraphQL gave no answer to; a client that has left is not answered. */
export async function refuseAsked(service: GraphqlService, asked: Asked, error: unknown): Promise<void> {
  const { reply, request } = asked;
  if (error instanceof SamverkanError) {
    refuseByCode(service, asked, error);
  } else if (error instanceof GraphQLError && typeof error.extensions['code'] === 'string') {
    logRefusal(service, asked, error.extensions['code']);
    const status = isNewMediaType(await service.mediaTypeFor(request.headers.accept)) ? 400 : 200;
    refuseOperation(reply, status, { code: error.extensions['code'], message: error.message });
  } else {
    answerThrown(error, request, reply, service.logger);
  }
}

function refuseByCode(service: GraphqlService, asked: Asked, { code, message }: SamverkanError): void {
  const { reply, client } = asked;
  logRefusal(service, asked, code);
  if (code === 'CLIENT_GONE') {
    reply.hijack();
    return;
  }
  void reply.headers(budgetHeaders(service.limits, service.budget.look(client)));
  if (code !== 'QUERY_TIMEOUT') void reply.header('retry-after', String(secondsToWait(service, asked)));
  refuseOperation(reply, statuses[code] ?? 503, { code, message });
}

/** At least one second; longer when there are no points left. */
function secondsToWait({ budget, limits }: GraphqlService, { client }: Asked): number {
  const missing = cachedAnswerPoints - budget.look(client).left;
  return Math.max(1, Math.ceil(missing / limits.refill));
}
