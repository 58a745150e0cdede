import { buildASTSchema, getOperationAST, parse } from 'graphql';
import { priceOf } from '../../src/limits/price.ts';
import { loadSchema } from '../../src/schema.ts';

const schema = buildASTSchema(loadSchema());

/** The price of a document with one operation, with these variables. */
export function price(query: string, variables: Readonly<Record<string, unknown>> = {}): number {
  const document = parse(query);
  const operation = getOperationAST(document);
  if (operation === null || operation === undefined) throw new Error('Expected one operation');
  return priceOf(schema, document, operation, variables);
}

/** The code of the GraphQL error that a function throws; null when it throws nothing, and whatever else it throws. */
export function codeOf(run: () => unknown): unknown {
  try {
    run();
    return null;
  } catch (error) {
    return error instanceof Error && 'extensions' in error ? (error.extensions as Record<string, unknown>)['code'] : error;
  }
}
