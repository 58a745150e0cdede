import type { Answer, HostileRequest } from './send.ts';

/** Every code that a client may meet, whatever it sends; a code of a fault on our side is not among them. */
const knownCodes: ReadonlySet<string> = new Set([
  ...['BAD_REQUEST', 'NOT_FOUND', 'METHOD_NOT_ALLOWED', 'NOT_ACCEPTABLE', 'REQUEST_TIMEOUT', 'PAYLOAD_TOO_LARGE', 'UNSUPPORTED_MEDIA_TYPE'],
  ...['HEADERS_TOO_LARGE', 'GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED', 'OPERATION_RESOLUTION_FAILURE', 'BAD_USER_INPUT'],
  ...['PERSISTED_QUERY_NOT_FOUND', 'PERSISTED_QUERY_NOT_SUPPORTED', 'QUESTION_TOO_LARGE', 'QUERY_TOO_COMPLEX', 'QUERY_TIMEOUT'],
  ...['RATE_LIMITED', 'RESPONSE_TOO_LARGE', 'OVERLOADED'],
]);

/** Codes that may come with 503: the server says itself that it has too much to do. */
const unavailable: ReadonlySet<string> = new Set(['OVERLOADED']);

/** Words of the inside: Cypher, stacks, files, hosts, products. */
const inside: readonly RegExp[] = [
  /\bMATCH \(/,
  /\bUNWIND \$/,
  /\bRETURN \w+\.\w+/,
  /\n\s+at .+:\d+:\d+/,
  /node_modules/,
  /\b[\w-]+\.(?:ts|mjs|cypher)\b(?::\d+)?/,
  /(?:^|["\s(])\/(?:work|srv|tmp|home|root|usr|var)\//,
  /file:\/\//,
  /\b(?:localhost|127\.0\.0\.1|bolt:|neo4j:|grafeo|ECONNREFUSED|ENOENT|EPIPE)/i,
  /TypeError|RangeError|ReferenceError|\[object Object\]|undefined/,
];

interface Told {
  readonly message?: unknown;
  readonly extensions?: { readonly code?: unknown };
}

/** What is wrong with an answer, in words; null when nothing is. Says each code that it has. */
export function judge(request: HostileRequest, answer: Answer, onCode: (code: string) => void): string | null {
  const { status, headers, body } = answer;
  if (status === null) return request.isRaw === true ? null : 'No status';
  if (status === 304) return body === '' ? null : 'A 304 with a body';
  const leak = findLeak(request, JSON.stringify(headers));
  if (leak !== null) return `A header shows ${leak}`;
  if (request.isRaw === true && body === '') return null;
  if (isPage(request, answer)) return status === 200 || (status === 404 && isOfEntity(request)) ? null : `A page with status ${status}`;
  if (request.isRaw === true && headers['transfer-encoding'] === 'chunked') return null;
  if (status === 204 || request.method === 'HEAD') return null;
  if (!/^application\/(?:graphql-response\+)?json/.test(String(headers['content-type'])))
    return `Not JSON but ${String(headers['content-type'])}`;
  return judgeJson(request, status, body, onCode);
}

function judgeJson(request: HostileRequest, status: number, body: string, onCode: (code: string) => void): string | null {
  const told = readJson(body);
  if (told === null) return 'A body that is no JSON object';
  const errors = told['errors'];
  if (errors === undefined) {
    if (
      status === 200 &&
      (request.path.startsWith('/reconcile') || 'data' in told || 'isHealthy' in told || 'isReady' in told || 'extensions' in told)
    )
      return null;
    return `Neither data nor errors, status ${status}`;
  }
  if (!Array.isArray(errors) || errors.length === 0) return 'errors is no list with something in it';
  const codes = (errors as readonly Told[]).map(({ extensions }) => String(extensions?.code));
  for (const code of new Set(codes)) onCode(code);
  const unknown = codes.find((code) => !knownCodes.has(code));
  if (unknown !== undefined) return `The code ${unknown}, status ${status}`;
  if (status >= 500 && !(status === 503 && codes.every((code) => unavailable.has(code)))) return `Status ${status} with ${codes.join()}`;
  const leak = findLeak(request, JSON.stringify(errors));
  return leak === null ? null : `An error shows ${leak}`;
}

function readJson(body: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(body);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}

/** A word of the inside that the request itself does not hold; null when there is none. */
function findLeak({ path, headers, body }: HostileRequest, text: string): string | null {
  const sent = `${decode(path)} ${JSON.stringify(headers)} ${String(body)} ${decode(String(body))}`;
  const found = inside.map((pattern) => pattern.exec(text)?.[0] ?? null).find((word) => word !== null && !sent.includes(word.trim()));
  return found ?? null;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Pages about one entity, of which there may be none. */
function isOfEntity({ path }: HostileRequest): boolean {
  return /^\/reconcile\/(?:preview|view)\?/.test(path);
}

function isPage(request: HostileRequest, answer: Answer): boolean {
  const { path, method, headers } = request;
  const type = String(answer.headers['content-type']);
  if (method !== 'GET' && method !== 'HEAD') return false;
  if (type.startsWith('text/html'))
    return /^\/(?:\?|$)/.test(path) || isOfEntity(request) || (headers['accept'] ?? '').includes('text/html');
  return type.startsWith('text/plain') && path.startsWith('/schema.graphql');
}
