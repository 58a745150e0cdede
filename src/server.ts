import type { FastifyInstance } from 'fastify';
import type { Logger } from 'pino';
import type { Engine } from './engine/engine.ts';
import { makeExecutable, type Executable } from './executable.ts';
import { createApp } from './http/app.ts';
import { addAssets } from './http/assets.ts';
import { addFrontPage } from './http/front-page.ts';
import { addGraphql } from './http/graphql-route.ts';
import { startService } from './http/graphql-service.ts';
import { addHealthChecks } from './http/health.ts';
import { addReconcile } from './http/reconcile/routes.ts';
import { defaultLimits, type Limits } from './limits/limits.ts';
import { silentLogger } from './log.ts';
import type { Metrics } from './observe/metrics.ts';
import { addRequestSpans } from './observe/request-span.ts';
import { printSchemaText } from './schema.ts';

/** What a server needs; without a logger nothing is logged. */
export interface ServerOptions {
  readonly engine: Engine;
  readonly logger?: Logger;
  readonly limits?: Limits;
  /** Addresses and networks of proxies whose `X-Forwarded-For` is believed. */
  readonly trustedProxies?: readonly string[];
  /** Where operations are counted; nowhere without it. */
  readonly metrics?: Metrics | null;
  /** Whether what questions about all projects need is read once the server listens, rather than when the first one asks. */
  readonly readsAhead?: boolean;
  /** What else ends when the server is closed. */
  readonly onClose?: () => Promise<void> | undefined;
}

/** Makes the server over an engine, ready for `inject` or `listen`. Closing it answers what runs and leaves the engine open. */
export async function createServer(options: ServerOptions): Promise<FastifyInstance> {
  const {
    engine,
    logger = silentLogger(),
    limits = defaultLimits,
    trustedProxies = [],
    metrics = null,
    readsAhead = false,
    onClose,
  } = options;
  const executable = makeExecutable(engine);
  const service = await startService({ executable, limits, logger, metrics });
  const app = await createApp({ logger, limits, trustedProxies });
  app.addHook('onClose', () => service.stop());
  app.addHook('onClose', () => onClose?.());
  for (const url of ['/graphql', '/reconcile']) addRequestSpans(app, url);
  await addAssets(app);
  addFrontPage(app, executable, logger);
  addHealthChecks(app, { engine, executable, logger });
  addSchemaText(app);
  addGraphql(app, service);
  await addReconcile(app, { service, executable });
  if (readsAhead) app.addHook('onListen', () => void readAhead(executable, logger));
  await app.ready();
  return app;
}

/** If it fails now, the first question reads it. */
async function readAhead(executable: Executable, logger: Logger): Promise<void> {
  await executable.readAhead().catch((error: unknown) => {
    logger.debug({ err: error }, 'Could not read ahead');
  });
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
