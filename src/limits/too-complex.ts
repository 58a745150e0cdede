import { GraphQLError } from 'graphql';

/** A refusal of an operation that asks for too much: the message says of what, how much came, the limit and what to do. */
export function tooComplex(what: string, came: number, limit: number, advice: string): GraphQLError {
  const text = `Expected ${what} of at most ${String(limit)}, got ${came > limit * 1000 ? 'far more' : String(came)}: ${advice}`;
  return new GraphQLError(text, { extensions: { code: 'QUERY_TOO_COMPLEX', http: { status: 400 } } });
}
