import { GraphQLError } from 'graphql';

/** The stable codes of our errors, as clients see them in `extensions.code`. */
export type ErrorCode =
  | 'BAD_USER_INPUT'
  | 'CLIENT_GONE'
  | 'DATABASE_ERROR'
  | 'DATABASE_TIMEOUT'
  | 'DATABASE_UNAVAILABLE'
  | 'INTERNAL_SERVER_ERROR'
  | 'NOT_READY'
  | 'OVERLOADED'
  | 'QUERY_TIMEOUT'
  | 'QUERY_TOO_COMPLEX'
  | 'RATE_LIMITED'
  | 'RESPONSE_TOO_LARGE';

/** An error of ours: its code is stable, its message is fit for the public, its cause is for the log alone. */
export class SamverkanError extends Error {
  readonly code: ErrorCode;

  constructor(code: ErrorCode, message: string, cause?: unknown) {
    super(message, { cause });
    this.name = 'SamverkanError';
    this.code = code;
  }
}

/** A wrong argument: the message says what was expected and what came. */
export function badInput(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } });
}

/** A question that can be answered only for a part of what it asks: the message says how to narrow it. */
export function tooLarge(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'QUESTION_TOO_LARGE' } });
}

/** Something is wrong with how the program is set up or called; ends the process with exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** The message of anything that was thrown. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
