import { SamverkanError, messageOf } from '../errors.ts';
import { databaseTooSlow, timeIsOver } from './limit.ts';

/** The database answers, but refuses us until somebody acts: a wrong password, no such database, a version too old. */
export class RefusedError extends SamverkanError {
  override readonly name = 'RefusedError';

  constructor(message: string, cause?: unknown) {
    super('DATABASE_UNAVAILABLE', message, cause);
  }
}

/** The database was asked and says nothing, though the way to it may be open. */
export class SilentError extends SamverkanError {
  override readonly name = 'SilentError';

  constructor() {
    super('DATABASE_UNAVAILABLE', 'The database does not answer', new Error('Nothing came back in time'));
  }
}

/** No Bolt server answered at the address. */
export class NoHandshake extends Error {
  override readonly name = 'NoHandshake';
}

// What the driver says of a server that is too old for it, or for what it is asked to use.
const tooOldForDriver = /protocol version|notification filters/i;
// A statement is terminated from outside when the server shuts down.
const unavailable = /ServiceUnavailable|SessionExpired|DatabaseUnavailable|Terminated|N\/A/;

/**
 * The error of ours for what a statement came to, with its name and the driver's words as the cause, for the log alone;
 * under a limit of the asker's own the time is QUERY_TIMEOUT.
 */
export function translate(error: unknown, name: string, isLimited = false): SamverkanError {
  if (error instanceof SamverkanError) return error;
  const code = codeOf(error);
  const message = messageOf(error);
  const cause = new Error(`${name}: ${code} ${message}`, { cause: error });
  if (code.includes('TransactionTimedOut')) return late(isLimited, cause);
  if (code.startsWith('Neo.ClientError.Security.')) return new RefusedError('The database refuses the user or the password', cause);
  if (code.endsWith('.DatabaseNotFound')) return new RefusedError('The database server has no database of the configured name', cause);
  if (tooOldForDriver.test(message)) return tooOld('an older one', cause);
  if (/acquisition timed out/i.test(message)) return failure('No connection to the database came free in time', cause);
  if (unavailable.test(code) || error instanceof NoHandshake) return failure('The database does not answer', cause);
  return new SamverkanError('DATABASE_ERROR', 'The database could not answer', cause);
}

function late(isLimited: boolean, cause: Error): SamverkanError {
  if (!isLimited) return databaseTooSlow(cause);
  return timeIsOver(cause);
}

function failure(message: string, cause: Error): SamverkanError {
  return new SamverkanError('DATABASE_UNAVAILABLE', message, cause);
}

function codeOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
}

const [neededMajor, neededMinor] = [5, 23];

/** Throws a RefusedError unless the server calls itself a Neo4j of 5.23 or later, such as `Neo4j/5.26.30`. */
export function refuseOldVersion(agent: string | undefined): void {
  const [, version = 'none', major, minor] = /\/(?:v)?((\d+)\.(\d+)[^\s]*)/.exec(agent ?? '') ?? [];
  const isNew = Number(major) > neededMajor || (Number(major) === neededMajor && Number(minor) >= neededMinor);
  if (!isNew) throw tooOld(version);
}

function tooOld(came: string, cause?: unknown): RefusedError {
  return new RefusedError(`The database must be Neo4j ${String(neededMajor)}.${String(neededMinor)} or later, but ${came} came`, cause);
}
