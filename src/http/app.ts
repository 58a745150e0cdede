import fastifyCompress from '@fastify/compress';
import { fastify } from 'fastify';
import type { FastifyInstance, FastifyReply } from 'fastify';
import type { Logger } from 'pino';
import { answerBrokenRequest, answerThrown, bodyLimit, refuse } from './refusal.ts';

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

/** Fastify with what holds for all addresses: refusals as JSON, security headers, compression, an orderly end. No routes. */
export async function createApp(logger: Logger): Promise<FastifyInstance> {
  const app = fastify({
    logger: false,
    bodyLimit,
    return503OnClosing: false,
    frameworkErrors: (error, request, reply) => {
      void answerThrown(error, request, reply.headers(securityHeaders), logger);
    },
    clientErrorHandler: answerBrokenRequest,
  });
  app.removeContentTypeParser('text/plain');
  app.setErrorHandler((error, request, reply) => answerThrown(error, request, reply, logger));
  app.setNotFoundHandler((_request, reply) => refuse(reply, 404));
  app.addHook('onRequest', async (request, reply) => {
    void reply.headers(securityHeaders);
    // Before the body is read, so that an address that isn't there is said first.
    return request.is404 ? refuseAddress(app, request.url, reply) : undefined;
  });
  addShutdown(app);
  await app.register(fastifyCompress, { encodings: ['br', 'gzip'], customTypes: compressed });
  return app;
}

function refuseAddress(app: FastifyInstance, address: string, reply: FastifyReply): FastifyReply {
  const [url = ''] = address.split('?');
  const allowed = ['GET', 'HEAD', 'POST'].filter((method) => app.hasRoute({ method, url }));
  if (allowed.length === 0) return refuse(reply, 404);
  return refuse(reply.header('allow', allowed.join(', ')), 405);
}

function addShutdown(app: FastifyInstance): void {
  let isShuttingDown = false;
  const announce = (): void => {
    isShuttingDown = true;
  };
  app.decorate('announceShutdown', announce);
  app.decorate('isShuttingDown', () => isShuttingDown);
  app.addHook('preClose', (done) => {
    announce();
    done();
  });
  // A kept connection would hold up the end until its client lets go.
  app.addHook('onSend', async (_request, reply) => {
    if (isShuttingDown) void reply.header('connection', 'close');
    return Promise.resolve();
  });
}
