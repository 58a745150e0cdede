import type { FastifyReply, FastifyRequest } from 'fastify';
import { openingOperation } from './examples.ts';
import { html } from './html.ts';

const page = html`<!doctype html>
  <html lang="en">
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>GraphiQL · Samverkan</title>
      <link rel="icon" href="/assets/icon.svg" />
      <link rel="stylesheet" href="/assets/graphiql.min.css" />
      <link rel="stylesheet" href="/assets/graphiql-page.css" />
    </head>
    <body>
      <div id="graphiql" data-operation="${openingOperation}">
        <noscript
          >GraphiQL needs JavaScript. Without it, send operations to this address by POST; the schema is at /schema.graphql.</noscript
        >
      </div>
      <script src="/assets/react.production.min.js"></script>
      <script src="/assets/react-dom.production.min.js"></script>
      <script src="/assets/graphiql.min.js"></script>
      <script src="/assets/start-graphiql.js"></script>
    </body>
  </html> `.html;

const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  // The hash is that of the one style element GraphiQL makes, which keeps the page still while a dialogue is open.
  "style-src 'self' 'sha256-nzTgYzXYDNe6BAHiiI7NNlfK8n/auuOAhh2t92YvuXo='",
  "img-src 'self' data:",
  'font-src data:',
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** Whether a person with a browser asks, rather than a client that reads JSON. */
export function wantsPage({ method, headers }: FastifyRequest): boolean {
  const accept = headers.accept ?? '';
  return method === 'GET' && accept.includes('text/html') && !/application\/(?:graphql-response\+)?json/.test(accept);
}

/** Sends GraphiQL, which takes `query`, `variables` and `operationName` from its address. */
export function sendGraphiql(reply: FastifyReply): FastifyReply {
  return reply
    .header('content-security-policy', contentSecurityPolicy)
    .header('cache-control', 'no-cache')
    .type('text/html; charset=utf-8')
    .send(page);
}
