import { execute, GraphQLError, OperationTypeNode } from 'graphql';
import { collectFields } from 'graphql/execution/collectFields.js';
import { buildExecutionContext, type ExecutionContext } from 'graphql/execution/execute.js';
import type { ExecutionArgs, ExecutionResult } from 'graphql';
import { completeField, put } from './complete.ts';
import { selectField, selectionsOf, type SelectedField } from './selection.ts';

/**
 * Runs an operation with the answer that graphql-js gives, in less time: our root fields look ahead, so that everything below
 * them is at hand, and needs no promise, no path and no arguments worked out for each object. What asks for the schema itself
 * goes to graphql-js.
 */
export async function executeAhead(args: ExecutionArgs): Promise<ExecutionResult> {
  const built = buildExecutionContext(args);
  if (!('schema' in built)) return { errors: built };
  const { schema, fragments, variableValues, operation } = built;
  const query = schema.getQueryType();
  if (query === null || query === undefined || operation.operation !== OperationTypeNode.QUERY) return execute(args);
  const collected = collectFields(schema, fragments, variableValues, query, operation.selectionSet);
  const roots = [...collected].flatMap(([key, nodes]) => selectField(built, query, key, nodes) ?? []);
  if (roots.length < collected.size) return execute(args);
  const values = await Promise.all(roots.map((root) => resolveRoot(built, root)));
  return write(built, roots, values);
}

/** The value of a root field; what it fails with is its value. */
async function resolveRoot({ contextValue, rootValue }: ExecutionContext, { field, args, info }: SelectedField): Promise<unknown> {
  if (field === null || info === null) return null;
  if (args instanceof Error) return args;
  try {
    return await field.resolve?.(rootValue, args, contextValue, info);
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

function write(built: ExecutionContext, roots: readonly SelectedField[], values: readonly unknown[]): ExecutionResult {
  const errors: GraphQLError[] = [];
  const writing = { built, select: selectionsOf(built), errors };
  const data: Record<string, unknown> = {};
  try {
    for (const [at, root] of roots.entries()) {
      put(data, root.key, completeField(writing, root, 'Query', values[at], { above: null, key: root.key }));
    }
  } catch (error) {
    errors.push(error instanceof GraphQLError ? error : new GraphQLError(String(error)));
    return { errors, data: null };
  }
  return errors.length === 0 ? { data } : { errors, data };
}
