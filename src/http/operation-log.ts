import type { ApolloServerPlugin, GraphQLRequestContext } from '@apollo/server';
import type { GraphQLFormattedError } from 'graphql';
import type { Logger } from 'pino';
import type { RequestContext } from '../context.ts';
import type { Executable } from '../executable.ts';

/**
 * Gives each operation its context and logs one line of it when it is answered: its name, the hash of its text, the
 * time, the errors' codes and the number of statements run. Variables are never logged, the text only at debug.
 */
export function operationPlugin(executable: Executable, logger: Logger): ApolloServerPlugin {
  return {
    requestDidStart(request) {
      const startedAt = performance.now();
      const context = executable.makeContext();
      // Apollo shallow-copies the context it was given, which a class with private fields does not survive.
      Object.assign(request, { contextValue: context });
      return Promise.resolve({
        willSendResponse: () => {
          logOperation(request, context, performance.now() - startedAt, logger);
          return Promise.resolve();
        },
      });
    },
  };
}

function logOperation(request: GraphQLRequestContext<object>, context: RequestContext, ms: number, logger: Logger): void {
  const line = {
    operation: nameOf(request),
    hash: request.queryHash?.slice(0, 16) ?? null,
    ms: Math.round(ms * 10) / 10,
    statements: context.statementCount,
    ...codesOf(request),
    ...(logger.isLevelEnabled('debug') ? { text: request.source } : {}),
  };
  logger.info(line, 'Operation');
}

function nameOf({ operationName, request }: GraphQLRequestContext<object>): string | null {
  return (operationName ?? request.operationName ?? null)?.slice(0, 100) ?? null;
}

function codesOf({ response }: GraphQLRequestContext<object>): { errors?: string[] } {
  const errors = response.body?.kind === 'single' ? (response.body.singleResult.errors ?? []) : [];
  return errors.length === 0 ? {} : { errors: [...new Set(errors.map(codeOf))] };
}

function codeOf(error: GraphQLFormattedError): string {
  return String(error.extensions?.['code']);
}
