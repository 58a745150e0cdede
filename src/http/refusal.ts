import { STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import type { ConnectionError, FastifyReply, FastifyRequest } from 'fastify';
import type { Logger } from 'pino';
import { maskError } from './public-error.ts';

/** A refusal of ours before GraphQL is reached: status, stable code and a message for the public. */
export interface Refusal {
  readonly status: number;
  readonly code: string;
  readonly message: string;
}

const json = 'application/json; charset=utf-8';

const refusals: readonly Refusal[] = [
  { status: 400, code: 'BAD_REQUEST', message: 'The request cannot be read: expected an address and a JSON body that are well formed' },
  { status: 404, code: 'NOT_FOUND', message: 'There is nothing at this address; GraphQL is at /graphql' },
  { status: 405, code: 'METHOD_NOT_ALLOWED', message: 'This address does not take this method; the Allow header says which it takes' },
  { status: 408, code: 'REQUEST_TIMEOUT', message: 'The request did not come whole in time' },
  { status: 413, code: 'PAYLOAD_TOO_LARGE', message: 'The body is larger than is read here; docs/limits.md says how large it may be' },
  { status: 415, code: 'UNSUPPORTED_MEDIA_TYPE', message: 'The body must be JSON, with content-type: application/json' },
  { status: 431, code: 'HEADERS_TOO_LARGE', message: 'The address and headers are too large; send a long operation by POST' },
];

/** The JSON of a refusal, in the form of a GraphQL answer. */
function refusalBody(code: string, message: string, more: Readonly<Record<string, string>> = {}): string {
  return `${JSON.stringify({ errors: [{ message, extensions: { code, ...more } }] })}\n`;
}

/** Answers with the refusal of this status. */
export function refuse(reply: FastifyReply, status: number): FastifyReply {
  const { code, message } = findRefusal(status);
  return sendJson(reply.code(status), refusalBody(code, message));
}

/** Answers an operation with this status that was refused before GraphQL had an answer; `more` is told beside its code. */
export function refuseOperation(
  reply: FastifyReply,
  status: number,
  { code, message }: Omit<Refusal, 'status'>,
  mediaType: string = json,
  more: Readonly<Record<string, string>> = {},
): FastifyReply {
  return sendJson(reply.code(status), refusalBody(code, message, more), mediaType);
}

/** Answers whatever was thrown outside GraphQL: refusals of the HTTP layer by their status, the rest masked and logged. */
export function answerThrown(error: unknown, request: FastifyRequest, reply: FastifyReply, logger: Logger): FastifyReply {
  const status = statusOf(error);
  if (status >= 400 && status < 500) return refuse(reply, status);
  const { message, extensions } = maskError(error, logger, { method: request.method, route: request.routeOptions.url ?? null });
  return sendJson(reply.code(500), refusalBody(extensions.code, message, { errorId: extensions.errorId }));
}

/** Answers what is no HTTP request at all, or one that never came whole, and ends the connection. */
export function answerBrokenRequest(error: ConnectionError, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable) return;
  const status = error.code === 'HPE_HEADER_OVERFLOW' ? 431 : error.code === 'ERR_HTTP_REQUEST_TIMEOUT' ? 408 : 400;
  const { code, message } = findRefusal(status);
  const body = refusalBody(code, message);
  const head = `HTTP/1.1 ${String(status)} ${STATUS_CODES[status] ?? ''}\r\ncontent-type: application/json; charset=utf-8\r\nconnection: close`;
  socket.end(`${head}\r\ncontent-length: ${String(Buffer.byteLength(body))}\r\n\r\n${body}`);
}

function sendJson(reply: FastifyReply, body: string, mediaType: string = json): FastifyReply {
  return reply.header('cache-control', 'no-store').type(mediaType).send(body);
}

function findRefusal(status: number): Refusal {
  const refusal = refusals.find((each) => each.status === status);
  return refusal ?? { status, code: 'BAD_REQUEST', message: 'The request was refused' };
}

function statusOf(error: unknown): number {
  const hasStatus = typeof error === 'object' && error !== null && 'statusCode' in error;
  return hasStatus && typeof error.statusCode === 'number' ? error.statusCode : 500;
}
