import { ApolloServer } from '@apollo/server';
import type { ApolloServerPlugin, GraphQLRequestContext } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import type { Logger } from 'pino';
import type { Executable } from '../executable.ts';
import { operationPlugin } from './operation-log.ts';
import { makeFormatError } from './public-error.ts';

/** Starts Apollo on the schema: public and read-only, without cookies, so any client may ask by GET and look at the schema. */
export async function startApollo(executable: Executable, logger: Logger): Promise<ApolloServer> {
  const apollo = new ApolloServer({
    schema: executable.schema,
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
      operationPlugin(executable, logger),
      statusPlugin,
    ],
  });
  await apollo.start();
  return apollo;
}

const refusedOperation: ReadonlySet<unknown> = new Set([
  'BAD_USER_INPUT',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
]);

/**
 * GraphQL over HTTP: a client that reads `application/json` gets 200 whenever the operation was understood as a GraphQL
 * request, and only one that reads `application/graphql-response+json` gets 400 for an operation that was not run.
 */
const statusPlugin: ApolloServerPlugin = {
  requestDidStart: () =>
    Promise.resolve({
      willSendResponse: (request) => {
        if (isRefusedOperation(request) && !readsNewMediaType(request)) request.response.http.status = 200;
        return Promise.resolve();
      },
    }),
};

function isRefusedOperation({ response: { http, body } }: GraphQLRequestContext<object>): boolean {
  const errors = body?.kind === 'single' ? (body.singleResult.errors ?? []) : [];
  return http.status === 400 && errors.every((error) => refusedOperation.has(error.extensions?.['code']));
}

function readsNewMediaType({ request }: GraphQLRequestContext<object>): boolean {
  return request.http?.headers.get('accept')?.includes('application/graphql-response+json') ?? false;
}
