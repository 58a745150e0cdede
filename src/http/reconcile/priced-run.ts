import type { FastifyReply, FastifyRequest } from 'fastify';
import type { RequestContext } from '../../context.ts';
import type { ReadLimit } from '../../engine/engine.ts';
import { withinLimit } from '../../engine/limit.ts';
import type { Executable } from '../../executable.ts';
import { budgetHeaders, cachedAnswerPoints, clientOf, type Spent } from '../../limits/budget.ts';
import { tooComplex } from '../../limits/too-complex.ts';
import { noPointsLeft } from '../asked-refusal.ts';
import type { GraphqlService } from '../graphql-service.ts';
import { beginVisit } from '../visit.ts';
import { answerRefused, codeOf } from './refusals.ts';

/** What answers need: the limits that all share, and the data. */
export interface Serving {
  readonly service: GraphqlService;
  readonly executable: Executable;
}

/** Something that a client asks for, read and checked, before anything is run. */
export interface Work<Outcome> {
  /** In points. */
  readonly price: number;
  run(context: RequestContext): Promise<Outcome>;
  send(reply: FastifyReply, outcome: Outcome): void;
}

/**
 * The life of a request beside GraphQL, by the same rules: a client's part of what is under way, the price, its points, a place among
 * those that run, the time. `read` says what is wanted, and what it throws is the client's mistake and costs a point.
 */
export async function answerPriced<Outcome>(
  { service, executable }: Serving,
  request: FastifyRequest,
  reply: FastifyReply,
  read: () => Work<Outcome>,
): Promise<FastifyReply> {
  const visit = beginVisit(request, reply, service.limits.milliseconds);
  const client = clientOf(request.ip);
  const context = executable.makeContext(visit.limit);
  let [price, code, leave]: [number | null, string, () => void] = [null, 'OK', () => undefined];
  try {
    leave = service.admission.enter(client);
    const work = readOrPay(service, client, read);
    price = work.price;
    const spent = spend(service, client, price);
    const outcome = await withinLimit(visit.patience, () => runInTurn(service, visit.limit, () => work.run(context)));
    work.send(reply.headers(budgetHeaders(service.limits, spent)), outcome);
  } catch (error) {
    code = codeOf(error);
    answerRefused(service, { request, reply, client, points: price ?? cachedAnswerPoints }, error);
  } finally {
    leave();
    visit.end();
    record(service, request, { price, code, startedAt: visit.startedAt, statementCount: context.statementCount });
  }
  return reply;
}

/** Looking at what is wrong takes time, too. */
function readOrPay<Outcome>(service: GraphqlService, client: string, read: () => Work<Outcome>): Work<Outcome> {
  try {
    const work = read();
    checkPrice(work.price, service.limits);
    return work;
  } catch (error) {
    spend(service, client, cachedAnswerPoints);
    throw error;
  }
}

/** What costs more than anybody can have would be refused for ever, however long the client waits. */
function checkPrice(price: number, limits: GraphqlService['limits']): void {
  const most = Math.min(limits.price, limits.budget);
  if (price > most) throw tooComplex('a price', price, most, 'ask for less at once');
}

function spend(service: GraphqlService, client: string, points: number): Spent {
  const spent = service.budget.spend(client, points);
  if (!spent.isAllowed) throw noPointsLeft();
  return spent;
}

/** What has been begun holds its place until it has ended, also when nobody waits for it any more. */
async function runInTurn<Outcome>({ admission }: GraphqlService, limit: ReadLimit, run: () => Promise<Outcome>): Promise<Outcome> {
  const end = await admission.begin(limit);
  try {
    return await run();
  } finally {
    end();
  }
}

interface Told {
  readonly price: number | null;
  readonly code: string;
  readonly startedAt: number;
  readonly statementCount: number;
}

/** One line in the log and one operation among the metrics; what was asked for is in neither. */
function record({ logger, metrics }: GraphqlService, request: FastifyRequest, { price, code, startedAt, statementCount }: Told): void {
  const ms = performance.now() - startedAt;
  metrics?.operation({ code, seconds: ms / 1_000, price, statementCount });
  const line = {
    route: request.routeOptions.url ?? null,
    ms: Math.round(ms * 10) / 10,
    statements: statementCount,
    ...(code === 'OK' ? {} : { errors: [code] }),
  };
  logger.info(line, 'Reconciliation');
}
