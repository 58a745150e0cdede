import { GraphQLError } from 'graphql';
import { SamverkanError } from '../errors.ts';
import { budgetHeaders, cachedAnswerPoints } from '../limits/budget.ts';
import type { Asked } from './asked.ts';
import type { GraphqlService } from './graphql-service.ts';
import { statusOfRefusal } from './media-types.ts';
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
    await refuseText(service, asked, { code: error.extensions['code'], message: error.message });
  } else {
    answerThrown(error, request, reply, service.logger);
  }
}

/** Refuses an operation for its text, which costs its client a point, since looking at it takes time. */
async function refuseText(service: GraphqlService, asked: Asked, { code, message }: { code: string; message: string }): Promise<void> {
  const { reply, request, client } = asked;
  const spent = service.budget.spend(client, cachedAnswerPoints);
  if (!spent.isAllowed) {
    refuseByCode(service, asked, noPointsLeft());
    return;
  }
  logRefusal(service, asked, code);
  const mediaType = await service.mediaTypeFor(request.headers.accept);
  void reply.headers(budgetHeaders(service.limits, spent));
  refuseOperation(reply, statusOfRefusal(mediaType), { code, message }, mediaType ?? undefined);
}

/** What a client is told that has spent its points. */
export function noPointsLeft(): SamverkanError {
  return new SamverkanError('RATE_LIMITED', 'You have spent your points; ask again after the seconds in Retry-After');
}

function refuseByCode(service: GraphqlService, asked: Asked, { code, message }: SamverkanError): void {
  const { reply, client } = asked;
  logRefusal(service, asked, code);
  if (code === 'CLIENT_GONE') {
    reply.hijack();
    return;
  }
  void reply.headers(budgetHeaders(service.limits, service.budget.look(client)));
  if (code !== 'QUERY_TIMEOUT') void reply.header('retry-after', String(service.budget.secondsUntil(client, cachedAnswerPoints)));
  refuseOperation(reply, statuses[code] ?? 503, { code, message });
}
