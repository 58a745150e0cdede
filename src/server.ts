import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { FastifyInstance } from 'fastify';
import type { Logger } from 'pino';
import type { Engine } from './engine/engine.ts';
import { makeExecutable } from './executable.ts';
import { startApollo } from './http/apollo.ts';
import { createApp } from './http/app.ts';
import { addAssets } from './http/assets.ts';
import { addFrontPage } from './http/front-page.ts';
import { sendGraphiql, wantsPage } from './http/graphiql.ts';
import { addHealthChecks } from './http/health.ts';
import { silentLogger } from './log.ts';
import { printSchemaText } from './schema.ts';

/** What a server needs; without a logger nothing is logged. */
export interface ServerOptions {
  readonly engine: Engine;
  readonly logger?: Logger;
}

/** Makes the server over an engine, ready for `inject` or `listen`. Closing it answers what runs and leaves the engine open. */
export async function createServer({ engine, logger = silentLogger() }: ServerOptions): Promise<FastifyInstance> {
  const executable = makeExecutable(engine);
  const apollo = await startApollo(executable, logger);
  const app = await createApp(logger);
  app.addHook('onClose', () => apollo.stop());
  await addAssets(app);
  addFrontPage(app, executable, logger);
  addHealthChecks(app, { engine, executable, logger });
  addSchemaText(app);
  app.route<{ Reply: string }>({
    method: ['GET', 'POST'],
    url: '/graphql',
    exposeHeadRoute: false,
    onRequest: async (request, reply) => {
      void reply.header('vary', 'accept');
      // The adapter makes an address with it, and it may be missing or malformed.
      if (!URL.canParse(`http://${request.hostname}/`)) request.raw.headers.host = 'localhost';
      return wantsPage(request) ? sendGraphiql(reply) : undefined;
    },
    handler: fastifyApolloHandler(apollo),
  });
  await app.ready();
  return app;
}

function addSchemaText(app: FastifyInstance): void {
  let text: string | null = null;
  app.get('/schema.graphql', (_request, reply) =>
    reply
      .header('cache-control', 'no-cache')
      .type('text/plain; charset=utf-8')
      .send((text ??= printSchemaText())),
  );
}
