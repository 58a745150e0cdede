import { ApolloServer } from '@apollo/server';
import type { ApolloServerOptionsWithGateway, ApolloServerPlugin, GraphQLRequestContext } from '@apollo/server';
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
    formatError: makeFormatError(logger),
    logger,
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      contextPlugin(executable),
      pricePlugin({ schema: executable.schema, limits, budget, clientOf: clientOfRun }),
      statusPlugin,
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

const refusedOperation: ReadonlySet<unknown> = new Set([
  'BAD_USER_INPUT',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'QUERY_TOO_COMPLEX',
]);

/**
 * GraphQL over HTTP: a client that reads `application/json` gets 200 whenever the operation was understood as a GraphQL
 * request, and only one that reads `application/graphql-response+json` gets 400 for an operation that was not run.
 */
const statusPlugin: ApolloServerPlugin = {
  requestDidStart: () =>
    Promise.resolve({
      willSendResponse: (request) => {
        if (isRefusedOperation(request)) request.response.http.status = readsNewMediaType(request) ? 400 : 200;
        return Promise.resolve();
      },
    }),
};

/** Apollo gives a refusal without a status of its own 500. */
function isRefusedOperation({ response: { http, body } }: GraphQLRequestContext<object>): boolean {
  const errors = body?.kind === 'single' ? (body.singleResult.errors ?? []) : [];
  return (http.status === 400 || http.status === 500) && errors.every((error) => refusedOperation.has(error.extensions?.['code']));
}

function readsNewMediaType({ request }: GraphQLRequestContext<object>): boolean {
  return request.http?.headers.get('accept')?.includes('application/graphql-response+json') ?? false;
}
