import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { ReadLimit } from '../engine/engine.ts';
import { cachedAnswerPoints, clientOf, type Spent } from '../limits/budget.ts';
import { checkText } from '../limits/structure.ts';
import type { Answer } from './answer.ts';
import { noPointsLeft, refuseAsked } from './asked-refusal.ts';
import { sendAnswer, sendNotModified, tooLargeAnswer } from './answer-reply.ts';
import type { Asked, Known } from './asked.ts';
import { heldEtag, tagOf } from './etag.ts';
import { sendGraphiql, wantsPage } from './graphiql.ts';
import type { GraphqlService } from './graphql-service.ts';
import { logOperation } from './operation-log.ts';
import { isDryRun } from './price-plugin.ts';
import { readQuestion, textOf, type Question } from './question.ts';
import { beginVisit } from './visit.ts';

/** Answers operations at `/graphql`, and shows GraphiQL there to people. */
export function addGraphql(app: FastifyInstance, service: GraphqlService): void {
  app.route({
    method: ['GET', 'POST'],
    url: '/graphql',
    exposeHeadRoute: false,
    // Answers are packed here, once for all who want them so.
    compress: false,
    onRequest: async (request, reply) => {
      void reply.header('vary', 'accept, accept-encoding');
      return wantsPage(request) ? sendGraphiql(reply) : undefined;
    },
    handler: async (request, reply) => {
      await answerOperation(service, request, reply);
      return reply;
    },
  });
}

/** The life of an operation: what the client has already, what is kept, what others are asking, and only then the database. */
async function answerOperation(service: GraphqlService, request: FastifyRequest, reply: FastifyReply): Promise<void> {
  const visit = beginVisit(request, reply, service.limits.milliseconds);
  const asked: Asked = { request, reply, visit, client: clientOf(request.ip), text: textOf(request), question: readQuestion(request) };
  try {
    const known = await findKnown(service, asked);
    if (!(await answerKnown(service, asked, known))) await answerNew(service, asked, known);
  } catch (error) {
    await refuseAsked(service, asked, error);
  } finally {
    visit.end();
  }
}

/** What an answer may be found by; null where it must not be kept: dry runs, what is no question, data that change. */
async function findKnown(service: GraphqlService, { request, question }: Asked): Promise<Known | null> {
  if (question === null || isDryRun(request.headers['samverkan-dry-run'])) return null;
  const mediaType = await service.mediaTypeFor(request.headers.accept);
  const release = await releaseFor(service, request, question);
  if (mediaType === null || release === null) return null;
  return { release, mediaType, key: question.key, tag: tagOf({ edition: service.edition, release, key: question.key, mediaType }) };
}

/**
 * The release to answer from. Only where something is kept for the client must it be the newest: what runs is compared with the
 * release that there is after it, and kept if that is still the one that was seen before.
 */
async function releaseFor(service: GraphqlService, { headers }: FastifyRequest, { key }: Question): Promise<string | null> {
  const seen = service.releaseSeen();
  const isKept = seen === null || headers['if-none-match'] !== undefined || service.cache.find(seen, key) !== null;
  return isKept ? service.releaseNow() : seen;
}

/** Whether it could be answered without running anything. */
async function answerKnown(service: GraphqlService, asked: Asked, known: Known | null): Promise<boolean> {
  if (known === null) return false;
  const { request } = asked;
  const etag = request.method === 'GET' ? heldEtag(known.tag, request.headers['if-none-match']) : null;
  if (etag !== null) {
    const spent = spend(service, asked);
    service.metrics?.cached('not_modified');
    logOperation(service, asked, null, 'not modified');
    sendNotModified(service, asked.reply, { etag, spent });
    return true;
  }
  const answer = service.cache.find(known.release, known.key);
  if (answer === null) return false;
  const spent = spend(service, asked);
  service.metrics?.cached('hit');
  logOperation(service, asked, answer, 'kept');
  await sendAnswer(service, asked, { answer: { ...answer, mediaType: known.mediaType }, known, spent });
  return true;
}

async function answerNew(service: GraphqlService, asked: Asked, known: Known | null): Promise<void> {
  const { admission, budget, limits } = service;
  const leave = admission.enter(asked.client);
  try {
    if (asked.text !== null) checkText(asked.text, limits);
    const { answer, isShared } = known === null ? await runAlone(service, asked) : await runWithOthers(service, asked, known);
    if (known !== null) service.metrics?.cached(isShared ? 'shared' : 'miss');
    const spent = isShared ? spend(service, asked) : budget.look(asked.client);
    logOperation(service, asked, answer, isShared ? 'shared' : 'run');
    await sendAnswer(service, asked, { answer, known, spent });
  } finally {
    leave();
  }
}

interface Ran {
  readonly answer: Answer;
  /** Another client's operation was waited for. */
  readonly isShared: boolean;
}

async function runAlone(service: GraphqlService, asked: Asked): Promise<Ran> {
  const key = `alone ${crypto.randomUUID()}`;
  const answer = await service.runs.join(key, asked.visit, (limit) => run(service, asked, limit));
  return { answer, isShared: false };
}

/** What concerns one client alone, such as that its points are spent, is no answer for the others: the next of them asks anew. */
async function runWithOthers(service: GraphqlService, asked: Asked, known: Known): Promise<Ran> {
  const key = `${asked.request.method} ${known.mediaType} ${known.release} ${known.key}`;
  for (;;) {
    const isShared = service.runs.has(key);
    const answer = await service.runs.join(key, asked.visit, (limit) => runAndKeep(service, asked, known, limit));
    if (!isShared || !answer.codes.includes('RATE_LIMITED')) return { answer, isShared };
  }
}

async function runAndKeep(service: GraphqlService, asked: Asked, known: Known, limit: ReadLimit): Promise<Answer> {
  const answer = await run(service, asked, limit);
  if (!answer.isComplete) return answer;
  // A new release that came meanwhile may have been read in a part of the answer.
  if ((await service.releaseNow()) !== known.release) return { ...answer, isComplete: false };
  service.cache.keep(known.release, known.key, answer);
  return answer;
}

async function run(service: GraphqlService, asked: Asked, limit: ReadLimit): Promise<Answer> {
  const end = await service.admission.begin(limit);
  try {
    const answer = await service.run(asked.request, asked.client, limit);
    return answer.head.length > service.limits.responseBytes ? tooLargeAnswer(answer, service.limits.responseBytes) : answer;
  } finally {
    end();
  }
}

/** Takes what an answer costs that was not run for this client; throws RATE_LIMITED when it has no points left. */
function spend({ budget }: GraphqlService, { client }: Asked): Spent {
  const spent = budget.spend(client, cachedAnswerPoints);
  if (!spent.isAllowed) throw noPointsLeft();
  return spent;
}
