import fastifyCompress from '@fastify/compress';
import fastifyCors from '@fastify/cors';
import { fastify } from 'fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Logger } from 'pino';
import type { Limits } from '../limits/limits.ts';
import { leastCompressed } from './encoding.ts';
import { answerBrokenRequest, answerThrown, refuse } from './refusal.ts';

declare module 'fastify' {
  interface FastifyInstance {
    /** From now on `/readyz` answers 503 and no connection is kept; everything else is still answered. */
    announceShutdown: () => void;
    /** Whether the shutdown was announced or the server is being closed. */
    isShuttingDown: () => boolean;
  }
}

const securityHeaders = {
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
};

const compressed = /^text\/|[/+](?:json|javascript|xml)\b/;

/** What an app is made with. */
export interface AppOptions {
  readonly logger: Logger;
  readonly limits: Pick<Limits, 'bodyBytes'>;
  /** Addresses and networks of proxies that are believed when they name the client. */
  readonly trustedProxies: readonly string[];
}

/** Fastify with what holds for all addresses: refusals as JSON, security headers, compression, an orderly end. No routes. */
export async function createApp({ logger, limits, trustedProxies }: AppOptions): Promise<FastifyInstance> {
  const app = fastify({
    logger: false,
    bodyLimit: limits.bodyBytes,
    trustProxy: trustedProxies.length === 0 ? false : [...trustedProxies],
    return503OnClosing: false,
    frameworkErrors: (error, request, reply) => {
      void answerThrown(error, request, reply.headers(securityHeaders), logger);
    },
    clientErrorHandler: answerBrokenRequest,
  });
  // Node refuses an Expect that it doesn't know without a body; what the client expects is no reason not to answer.
  app.server.on('checkExpectation', (request, response) => app.server.emit('request', request, response));
  app.removeContentTypeParser('text/plain');
  app.setErrorHandler((error, request, reply) => answerThrown(error, request, reply, logger));
  app.setNotFoundHandler((_request, reply) => refuse(reply, 404));
  app.addHook('onRequest', async (request, reply) => {
    void reply.headers(securityHeaders);
    return isPlainOptions(request) ? refuseAddress(app, request.url, reply) : undefined;
  });
  await addCors(app);
  // Before the body is read, so that an address that isn't there is said first.
  app.addHook('onRequest', async (request, reply) => (request.is404 ? refuseAddress(app, request.url, reply) : undefined));
  addShutdown(app);
  await app.register(fastifyCompress, { encodings: ['br', 'gzip'], customTypes: compressed, threshold: leastCompressed });
  return app;
}

/** Any page may ask: all is public, nothing can be changed, and there are no cookies. */
async function addCors(app: FastifyInstance): Promise<void> {
  await app.register(fastifyCors, {
    origin: '*',
    methods: ['GET', 'POST'],
    exposedHeaders: ['ETag', 'RateLimit', 'RateLimit-Policy', 'Retry-After'],
    maxAge: 86_400,
  });
}

/** What no browser sends before a request to another origin. */
function isPlainOptions({ method, headers }: FastifyRequest): boolean {
  return method === 'OPTIONS' && (headers.origin === undefined || headers['access-control-request-method'] === undefined);
}

function refuseAddress(app: FastifyInstance, address: string, reply: FastifyReply): FastifyReply {
  const [url = ''] = address.split('?');
  const allowed = ['GET', 'HEAD', 'POST'].filter((method) => app.hasRoute({ method, url }));
  if (allowed.length === 0) return refuse(reply, 404);
  return refuse(reply.header('allow', allowed.join(', ')), 405);
}

/** How often it is looked whether nothing runs any more when the server closes, in milliseconds. */
const closeEvery = 200;

function addShutdown(app: FastifyInstance): void {
  let isShuttingDown = false;
  const announce = (): void => {
    isShuttingDown = true;
  };
  app.decorate('announceShutdown', announce);
  app.decorate('isShuttingDown', () => isShuttingDown);
  let runningCount = 0;
  app.addHook('onRequest', async (_request, reply) => {
    runningCount += 1;
    reply.raw.once('close', () => (runningCount -= 1));
    return Promise.resolve();
  });
  app.addHook('preClose', (done) => {
    announce();
    // Connections that were opened and never used are no idle ones to Node, and would hold up the end for a minute.
    const timer = setInterval(() => {
      if (runningCount === 0) app.server.closeAllConnections();
    }, closeEvery);
    app.server.once('close', () => {
      clearInterval(timer);
    });
    done();
  });
  // A kept connection would hold up the end until its client lets go.
  app.addHook('onSend', async (_request, reply) => {
    if (isShuttingDown) void reply.header('connection', 'close');
    return Promise.resolve();
  });
}
