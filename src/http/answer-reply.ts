import type { FastifyReply } from 'fastify';
import { budgetHeaders, type Spent } from '../limits/budget.ts';
import { bytesOf, costForAll, type Answer } from './answer.ts';
import type { Asked, Known } from './asked.ts';
import { encodingFor, leastCompressed, pack } from './encoding.ts';
import { etagOf } from './etag.ts';
import type { GraphqlService } from './graphql-service.ts';
import { statusOfRefusal } from './media-types.ts';

/** An answer and for whom it is. */
interface Told {
  readonly answer: Answer;
  readonly known: Known | null;
  readonly spent: Spent;
}

/** Caches may keep it, and ask before each use whether it is still what the newest release says, which runs nothing. */
const kept = 'public, max-age=0, must-revalidate';

/** Sends an answer: by GET the same bytes to all clients of a release, by POST with what the client has left of its budget. */
export async function sendAnswer(service: GraphqlService, asked: Asked, { answer, known, spent }: Told): Promise<void> {
  const { request, reply } = asked;
  const release = known !== null && answer.isComplete ? known.release : null;
  const cost = costForAll(answer.extensions);
  const isGet = request.method === 'GET';
  const own = isGet && known !== null && answer.isComplete ? cost : { ...cost, left: spent.left };
  // What was refused before it was known as an operation has no price.
  const extensions = 'cost' in answer.extensions ? { ...answer.extensions, cost: own, release } : null;
  const encoding = answer.head.length < leastCompressed ? 'identity' : encodingFor(request.headers['accept-encoding']);
  const packed = (): Promise<Buffer> => pack(bytesOf(answer, extensions), encoding);
  void reply.code(answer.status).headers(budgetHeaders(service.limits, spent)).type(answer.mediaType);
  if (answer.allow !== null) void reply.header('allow', answer.allow);
  if (answer.retryAfter !== null) void reply.header('retry-after', answer.retryAfter);
  if (encoding !== 'identity') void reply.header('content-encoding', encoding);
  if (isGet && known !== null && answer.isComplete) {
    const bytes = await service.cache.findOrMake(known.release, `${encoding} ${known.key}`, packed);
    void reply.headers({ 'cache-control': kept, etag: etagOf(known.tag, encoding) }).send(bytes);
  } else {
    void reply.header('cache-control', 'no-store').send(await packed());
  }
}

/** Tells a client that it has the answer already, by its ETag. */
export function sendNotModified(service: GraphqlService, reply: FastifyReply, { etag, spent }: { etag: string; spent: Spent }): void {
  const headers = { ...budgetHeaders(service.limits, spent), 'cache-control': kept, etag };
  void reply.code(304).headers(headers).send();
}

/** What is said instead of an answer that is longer than so many bytes. */
export function tooLargeAnswer(answer: Answer, most: number): Answer {
  const message = `The answer has ${String(answer.head.length)} bytes, and may have ${String(most)}: ask for smaller pages or fewer fields`;
  return {
    ...answer,
    status: statusOfRefusal(answer.mediaType),
    head: Buffer.from(`{"errors":${JSON.stringify([{ message, extensions: { code: 'RESPONSE_TOO_LARGE' } }])}`),
    isComplete: false,
    codes: ['RESPONSE_TOO_LARGE'],
  };
}
