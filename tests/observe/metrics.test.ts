import type { AddressInfo } from 'node:net';
import { expect, test } from 'vitest';
import { openInMemory } from '../../src/engine/open.ts';
import { loadStatements, statementNamed } from '../../src/graph/statements.ts';
import { createMetrics } from '../../src/observe/metrics.ts';
import { serveMetrics } from '../../src/observe/metrics-server.ts';
import { observedEngine } from '../../src/observe/observed-engine.ts';

test('/metrics tells of operations, statements, the cache and the event loop, on this machine alone', async () => {
  const metrics = createMetrics();
  const engine = observedEngine(await openInMemory(), metrics);
  const newest = statementNamed(loadStatements(), 'ingest/newest-release');
  await engine.read(newest, {});
  await engine.read({ ...newest, text: 'RETURN nothing' }, {}).catch(() => undefined);
  metrics.operation({ code: 'OK', seconds: 0.02, price: 120, statementCount: 3 });
  metrics.operation({ code: 'QUERY_TOO_COMPLEX', seconds: 0.001, price: 90_000, statementCount: 0 });
  metrics.cached('hit');
  metrics.watch('operations_waiting', 'Operations that wait', () => 7);
  const server = await serveMetrics(metrics, 0);
  const { address, port } = server.address() as AddressInfo;
  const text = await (await fetch(`http://127.0.0.1:${String(port)}/metrics`)).text();
  const other = await fetch(`http://127.0.0.1:${String(port)}/`);
  server.close();
  await engine.close();
  expect(address).toBe('127.0.0.1');
  expect(other.status).toBe(404);
  const lines = text.split('\n');
  expect(lines).toContain('samverkan_operation_seconds_count{code="OK"} 1');
  expect(lines).toContain('samverkan_operation_seconds_count{code="QUERY_TOO_COMPLEX"} 1');
  expect(lines).toContain('samverkan_operation_price_sum 90120');
  expect(lines).toContain('samverkan_operation_statements_sum 3');
  expect(lines).toContain('samverkan_statement_seconds_count{statement="ingest/newest-release",code="OK"} 1');
  expect(lines).toContain('samverkan_statement_seconds_count{statement="ingest/newest-release",code="DATABASE_ERROR"} 1');
  expect(lines).toContain('samverkan_answer_cache_total{result="hit"} 1');
  expect(lines).toContain('samverkan_operations_waiting 7');
  expect(lines).toContain('samverkan_statements_running 0');
  expect(text).toMatch(/^nodejs_eventloop_lag_seconds /m);
});

test('/metrics refuses to start on a port that is taken', async () => {
  const first = await serveMetrics(createMetrics(), 0);
  const { port } = first.address() as AddressInfo;
  await expect(serveMetrics(createMetrics(), port)).rejects.toMatchObject({ code: 'EADDRINUSE' });
  first.close();
});
