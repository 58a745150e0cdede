import { createHash } from 'node:crypto';
import type { FastifyRequest } from 'fastify';

/** An operation as a client sends it, told apart from all others by its key; whether it is valid nobody has looked at. */
export interface Question {
  /** Equal for two questions when text, operation name and variables are; the order of the variables' fields doesn't count. */
  readonly key: string;
  /** The SHA-256 of the document's text in hexadecimal digits. */
  readonly documentHash: string;
}

/** The parts that a client sends, by GET in the address and by POST in the body; of any type. */
interface Parts {
  readonly query?: unknown;
  readonly operationName?: unknown;
  readonly variables?: unknown;
  readonly extensions?: unknown;
}

/** Variables nested deeper than this are not told apart, which would take a stack as deep. */
const deepest = 40;

/** The question of a request; null when it isn't plainly one, so that Apollo may say what is wrong with it. */
export function readQuestion(request: FastifyRequest): Question | null {
  const parts = request.method === 'GET' ? partsOfAddress(request) : request.body;
  return isRecord(parts) ? questionOf(parts) : null;
}

/** The document's text in a request, whatever else is wrong with it; null when there is none. */
export function textOf(request: FastifyRequest): string | null {
  if (request.method === 'GET') return new URLSearchParams(searchOf(request)).get('query');
  const query = isRecord(request.body) ? request.body['query'] : null;
  return typeof query === 'string' ? query : null;
}

/** What stands in the address after the question mark, with it; empty when there is none. */
export function searchOf({ url }: FastifyRequest): string {
  const start = url.indexOf('?');
  return start === -1 ? '' : url.slice(start);
}

function questionOf({ query, operationName = null, variables = null, extensions = null }: Parts): Question | null {
  if (query !== undefined && (typeof query !== 'string' || query === '')) return null;
  if (operationName !== null && typeof operationName !== 'string') return null;
  if (variables !== null && !isRecord(variables)) return null;
  const text = query ?? null;
  const documentHash = hashOfDocument(text, extensions);
  const ordered = inOrder(variables ?? {}, deepest);
  if (documentHash === null || ordered === tooDeep) return null;
  return { key: sha256(JSON.stringify([documentHash, operationName, ordered])), documentHash };
}

function hashOfDocument(text: string | null, extensions: unknown): string | null {
  if (extensions !== null && !isRecord(extensions)) return null;
  const persisted = extensions?.['persistedQuery'] ?? null;
  if (persisted === null) return text === null ? null : sha256(text);
  if (!isRecord(persisted) || persisted['version'] !== 1) return null;
  const claimed = persisted['sha256Hash'];
  if (typeof claimed !== 'string' || !/^[0-9a-f]{64}$/.test(claimed)) return null;
  return text === null || sha256(text) === claimed ? claimed : null;
}

function partsOfAddress(request: FastifyRequest): Parts | null {
  // What a client says of a body that it doesn't send makes it no plain question.
  if (request.headers['content-type'] !== undefined) return null;
  const search = new URLSearchParams(searchOf(request));
  const names = ['query', 'operationName', 'variables', 'extensions'];
  if (names.some((name) => search.getAll(name).length > 1)) return null;
  try {
    return {
      query: search.get('query') ?? undefined,
      operationName: search.get('operationName'),
      variables: parsed(search.get('variables')),
      extensions: parsed(search.get('extensions')),
    };
  } catch {
    return null;
  }
}

/** Throws a SyntaxError when it isn't JSON; what is not an object counts as wrong, even null. */
function parsed(text: string | null): unknown {
  if (text === null) return null;
  const value: unknown = JSON.parse(text);
  return value ?? 'null';
}

const tooDeep = Symbol('too deep');

/** The same value with the fields of objects in order of their names, or `tooDeep`. */
function inOrder(value: unknown, depth: number): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (depth === 0) return tooDeep;
  const entries = Object.entries(value).map(([name, each]: [string, unknown]) => [name, inOrder(each, depth - 1)] as const);
  if (entries.some(([, each]) => each === tooDeep)) return tooDeep;
  if (Array.isArray(value)) return entries.map(([, each]) => each);
  return ['object', ...entries.sort(([one], [other]) => (one < other ? -1 : 1))];
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
