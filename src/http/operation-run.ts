import { HeaderMap, type ApolloServer, type ApolloServerPlugin, type GraphQLRequestContext, type HTTPGraphQLRequest } from '@apollo/server';
import type { FastifyRequest } from 'fastify';
import type { GraphQLFormattedError } from 'graphql';
import type { RequestContext } from '../context.ts';
import type { ReadLimit } from '../engine/engine.ts';
import type { Executable } from '../executable.ts';
import type { Answer } from './answer.ts';
import { statusOfRefusal } from './media-types.ts';
import { searchOf } from './question.ts';

/** An operation that Apollo runs for a client. */
interface Run {
  readonly client: string;
  readonly limit: ReadLimit;
  request: GraphQLRequestContext<object> | null;
  context: RequestContext | null;
}

/** Runs what came with an HTTP request. */
export type RunOperation = (request: FastifyRequest, client: string, limit: ReadLimit) => Promise<Answer>;

/** The operations that are being run, by the request as Apollo knows it. */
const runs = new WeakMap<HTTPGraphQLRequest, Run>();

/** The client whose operation this is. */
export function clientOfRun({ request }: GraphQLRequestContext<object>): string {
  return (request.http === undefined ? undefined : runs.get(request.http))?.client ?? '';
}

/** Gives each operation a context that ends with its limit. */
export function contextPlugin(executable: Executable): ApolloServerPlugin {
  return {
    requestDidStart(request) {
      const run = request.request.http === undefined ? undefined : runs.get(request.request.http);
      const context = executable.makeContext(run?.limit);
      // Apollo shallow-copies the context it was given, which a class with private fields does not survive.
      Object.assign(request, { contextValue: context });
      if (run !== undefined) Object.assign(run, { request, context });
      return Promise.resolve();
    },
  };
}

/** Makes the function that runs operations by Apollo. */
export function operationRunner(apollo: ApolloServer): RunOperation {
  return async (request, client, limit) => {
    const httpGraphQLRequest = { method: request.method, headers: headersOf(request), search: searchOf(request), body: request.body };
    const run: Run = { client, limit, request: null, context: null };
    runs.set(httpGraphQLRequest, run);
    const { status, headers, body } = await apollo.executeHTTPGraphQLRequest({ httpGraphQLRequest, context: () => Promise.resolve({}) });
    if (body.kind !== 'complete') throw new Error('Expected an answer in one piece, but it comes in several');
    return answerOf(run, { status: status ?? 200, headers, text: body.string });
  };
}

interface Response {
  readonly status: number;
  readonly headers: ReadonlyMap<string, string>;
  readonly text: string;
}

function answerOf({ request, context }: Run, { status, headers, text }: Response): Answer {
  const body = request?.response.body;
  const result = body?.kind === 'single' ? body.singleResult : {};
  const { errors = [], extensions } = result;
  const tail = extensions === undefined ? '}\n' : `,"extensions":${JSON.stringify(extensions)}}\n`;
  // A refusal that comes before the operation, or instead of its result, has no extensions.
  const end = text.endsWith(tail) ? tail : '}\n';
  const hasResult = end === tail && result.data !== undefined && result.data !== null;
  const codes = end === tail ? [...new Set(errors.map(codeOf))] : ['BAD_REQUEST'];
  const mediaType = headers.get('content-type') ?? 'application/json; charset=utf-8';
  return {
    status: end === tail && isRefused(status, codes) ? statusOfRefusal(mediaType) : status,
    mediaType,
    allow: headers.get('allow') ?? null,
    retryAfter: headers.get('retry-after') ?? null,
    head: Buffer.from(text.slice(0, -end.length)),
    extensions: end === tail ? { ...extensions } : {},
    isComplete: hasResult && errors.length === 0 && status === 200,
    codes,
    operation: (request?.operationName ?? request?.request.operationName ?? null)?.slice(0, 100) ?? null,
    text: request?.source ?? null,
    statementCount: context?.statementCount ?? 0,
  };
}

const refusedOperation: ReadonlySet<string> = new Set([
  'BAD_USER_INPUT',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'QUERY_TOO_COMPLEX',
]);

/** Whether an operation was not run for what it is; Apollo gives a refusal without a status of its own 500. */
function isRefused(status: number, codes: readonly string[]): boolean {
  return (status === 400 || status === 500) && codes.length > 0 && codes.every((code) => refusedOperation.has(code));
}

function codeOf(error: GraphQLFormattedError): string {
  return String(error.extensions?.['code']);
}

function headersOf({ headers }: FastifyRequest): HeaderMap {
  const map = new HeaderMap();
  for (const [name, value] of Object.entries(headers)) {
    if (value !== undefined) map.set(name, Array.isArray(value) ? value.join(', ') : value);
  }
  return map;
}
