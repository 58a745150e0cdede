import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { fastify } from 'fastify';
import { expect, test } from 'vitest';
import { openInMemory } from '../../src/engine/open.ts';
import { loadStatements, statementNamed } from '../../src/graph/statements.ts';
import { observedEngine } from '../../src/observe/observed-engine.ts';
import { addRequestSpans } from '../../src/observe/request-span.ts';
import { startTracing } from '../../src/observe/traces.ts';

interface Span {
  readonly name: string;
  readonly traceId: string;
  readonly spanId: string;
  readonly parentSpanId?: string;
  readonly status?: { readonly code?: number };
}

/** A collector that keeps the spans that it is sent as JSON. */
async function collect(use: (url: string) => Promise<void>): Promise<Span[]> {
  const spans: Span[] = [];
  const read = async (request: IncomingMessage): Promise<void> => {
    const sent = JSON.parse((await buffer(request)).toString()) as { resourceSpans: { scopeSpans: { spans: Span[] }[] }[] };
    spans.push(...sent.resourceSpans.flatMap(({ scopeSpans }) => scopeSpans.flatMap((scope) => scope.spans)));
  };
  const server = createServer((request, response) => {
    void read(request).finally(() => response.writeHead(200).end());
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  await use(`http://127.0.0.1:${String((server.address() as AddressInfo).port)}/v1/traces`);
  server.close();
  return spans;
}

test('A trace has a span for the request within that of its caller, and within it one for each statement by name', async () => {
  const newest = statementNamed(loadStatements(), 'ingest/newest-release');
  const caller = '0af7651916cd43dd8448eb211c80319c';
  const spans = await collect(async (url) => {
    const tracing = await startTracing(url);
    const engine = observedEngine(await openInMemory(), null);
    const app = fastify();
    addRequestSpans(app, '/graphql');
    app.get('/graphql', () =>
      engine.read(newest, {}).then(() => engine.read({ ...newest, text: 'RETURN nothing' }, {}).catch(() => 'failed')),
    );
    app.get('/other', () => engine.read(newest, {}));
    await app.listen({ host: '127.0.0.1', port: 0 });
    const address = `http://127.0.0.1:${String((app.server.address() as AddressInfo).port)}`;
    await fetch(`${address}/graphql?query=secret`, { headers: { traceparent: `00-${caller}-b7ad6b7169203331-01` } });
    await app.close();
    await engine.close();
    await tracing.stop();
  });
  const request = spans.find(({ name }) => name === 'GET /graphql');
  const statements = spans.filter(({ name }) => name === 'statement ingest/newest-release');
  expect(request).toMatchObject({ traceId: caller, parentSpanId: 'b7ad6b7169203331' });
  expect(statements.map(({ parentSpanId }) => parentSpanId)).toEqual([request?.spanId, request?.spanId]);
  expect(statements.map(({ status }) => status?.code ?? 0).sort()).toEqual([0, 2]);
  expect(JSON.stringify(spans)).not.toMatch(/secret|RETURN/);
});
