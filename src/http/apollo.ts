import { ApolloServer } from '@apollo/server';
import type { ApolloServerOptionsWithGateway } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import type { GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import type { Executable } from '../executable.ts';
import { executeAhead } from '../execute/execute.ts';
import type { Budget } from '../limits/budget.ts';
import type { Limits } from '../limits/limits.ts';
import { makeDocumentStore } from './document-store.ts';
import { clientOfRun, contextPlugin } from './operation-run.ts';
import { pricePlugin } from './price-plugin.ts';
import { makeFormatError } from './public-error.ts';

/** What Apollo runs with. */
export interface ApolloOptions {
  readonly executable: Executable;
  readonly limits: Limits;
  readonly budget: Budget;
  readonly logger: Logger;
}

/** Starts Apollo on the schema: public and read-only, without cookies, so any client may ask by GET and look at the schema. */
export async function startApollo({ executable, limits, budget, logger }: ApolloOptions): Promise<ApolloServer> {
  const apollo = new ApolloServer({
    gateway: gatewayOf(executable.schema),
    introspection: true,
    csrfPrevention: false,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    documentStore: makeDocumentStore(),
    formatError: makeFormatError(logger),
    logger,
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      contextPlugin(executable),
      pricePlugin({ schema: executable.schema, limits, budget, clientOf: clientOfRun }),
    ],
  });
  await apollo.start();
  return apollo;
}

/** A gateway in name only: Apollo lets nobody else bring an executor. */
function gatewayOf(schema: GraphQLSchema): NonNullable<ApolloServerOptionsWithGateway<object>['gateway']> {
  return {
    onSchemaLoadOrUpdate: (tell) => {
      tell({ apiSchema: schema, coreSupergraphSdl: '' });
      return () => undefined;
    },
    load: () =>
      Promise.resolve({
        executor: ({ document, request, context }) =>
          executeAhead({
            schema,
            document,
            contextValue: context,
            variableValues: request.variables ?? null,
            operationName: request.operationName ?? null,
          }),
      }),
    stop: () => Promise.resolve(),
  };
}
