import { randomUUID } from 'node:crypto';
import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, Kind } from 'graphql';
import type { GraphQLFormattedError } from 'graphql';
import type { Logger } from 'pino';
import { SamverkanError } from '../errors.ts';

/** What is said of an error that is not for the public; the log tells more under the same id. */
export interface MaskedError {
  readonly message: string;
  readonly extensions: { readonly code: string; readonly errorId: string };
}

/** Codes of errors that the client made and whose messages are about its request alone. */
const clientCodes: ReadonlySet<unknown> = new Set([
  'BAD_REQUEST',
  'BAD_USER_INPUT',
  'QUERY_TOO_COMPLEX',
  'QUESTION_TOO_LARGE',
  'RATE_LIMITED',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_FOUND',
  'PERSISTED_QUERY_NOT_SUPPORTED',
]);

/** Codes of ours that the client can mend by itself, so that nothing is logged of them. */
const quietCodes: ReadonlySet<unknown> = new Set(['BAD_USER_INPUT', 'CLIENT_GONE', 'NOT_READY']);

/** Logs an error under a new id and gives what the public may know: that it happened, and the id. */
export function maskError(error: unknown, logger: Logger, about: Readonly<Record<string, unknown>>): MaskedError {
  const errorId = logError(error, logger, about);
  return { message: 'Something went wrong on our side', extensions: { code: 'INTERNAL_SERVER_ERROR', errorId } };
}

/**
 * Makes Apollo's `formatError`: the client's own mistakes and our named errors keep code and message, everything else
 * is masked and logged. Nothing but message, place in the operation, path, code and error id leaves.
 */
export function makeFormatError(logger: Logger): (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError {
  return (formatted, error) => {
    const cause = unwrapResolverError(error);
    const place = placeOf(formatted);
    if (cause instanceof SamverkanError) return { message: cause.message, ...place, extensions: describe(cause, formatted, logger) };
    const code = clientCode(formatted, cause);
    if (code !== null) return { message: formatted.message, ...place, extensions: { code } };
    const { message, extensions } = maskError(cause, logger, { path: formatted.path });
    return { message, ...place, extensions };
  };
}

function describe(error: SamverkanError, { path }: GraphQLFormattedError, logger: Logger): Record<string, string> {
  if (quietCodes.has(error.code)) return { code: error.code };
  return { code: error.code, errorId: logError(error, logger, { path }) };
}

/** An error that many fields show, such as that of a statement for 100 parents, is one error: logged once, one id. */
const idsOfErrors = new WeakMap<object, string>();

function logError(error: unknown, logger: Logger, about: Readonly<Record<string, unknown>>): string {
  const known = typeof error === 'object' && error !== null ? idsOfErrors.get(error) : undefined;
  if (known !== undefined) return known;
  const errorId = randomUUID();
  if (typeof error === 'object' && error !== null) idsOfErrors.set(error, errorId);
  logger.error({ errorId, ...about, err: error }, 'Error');
  return errorId;
}

function placeOf({ locations, path }: GraphQLFormattedError): Pick<GraphQLFormattedError, 'locations' | 'path'> {
  return { ...(locations === undefined ? {} : { locations }), ...(path === undefined ? {} : { path }) };
}

/** The code of a mistake of the client's; null when it is none. */
function clientCode(formatted: GraphQLFormattedError, cause: unknown): string | null {
  if (!(cause instanceof GraphQLError)) return null;
  const code = formatted.extensions?.['code'];
  if (typeof code === 'string' && clientCodes.has(code)) return code;
  if (isAboutValue(cause) || isEndOfWrongVariables(cause)) return 'BAD_USER_INPUT';
  return isBadRequest(cause) ? 'BAD_REQUEST' : null;
}

/** graphql-js gives no code to a variable that turns out wrong in an argument, but points at the value. */
function isAboutValue({ nodes }: GraphQLError): boolean {
  return nodes !== undefined && nodes.length > 0 && nodes.every((node) => valueKinds.has(node.kind));
}

/** After 50 mistakes in variables graphql-js ends its list with an error that has neither code nor place. */
function isEndOfWrongVariables({ nodes, path, originalError, message }: GraphQLError): boolean {
  return (
    nodes === undefined && path === undefined && originalError === undefined && message.startsWith('Too many errors processing variables')
  );
}

const valueKinds: ReadonlySet<string> = new Set([
  Kind.VARIABLE,
  Kind.INT,
  Kind.FLOAT,
  Kind.STRING,
  Kind.BOOLEAN,
  Kind.NULL,
  Kind.ENUM,
  Kind.LIST,
  Kind.OBJECT,
]);

/** Apollo gives some refusals a status but no code. */
function isBadRequest(error: GraphQLError): boolean {
  const http = error.extensions['http'];
  const hasStatus = typeof http === 'object' && http !== null && 'status' in http;
  return hasStatus && typeof http.status === 'number' && http.status >= 400 && http.status < 500;
}
