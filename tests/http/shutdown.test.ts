import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { connect, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { openInMemory } from '../../src/engine/open.ts';
import { createServer } from '../../src/server.ts';
import { addressOf, killStarted, startServer } from '../support/started-server.ts';

const requestCount = 200;

/** A question of its own for each number, so that none is answered from what is kept. */
function ask(address: string, number: number): Promise<{ readonly status: number; readonly hasData: boolean; readonly at: number }> {
  const query = `query Q${String(number)} { projects(first: 20) { edges { node { id partners(first: 10) { edges { node { name } } } } } } }`;
  return fetch(`${address}/graphql?query=${encodeURIComponent(query)}`).then(async (response) => {
    const { data } = (await response.json()) as { data?: { projects: object | null } };
    return { status: response.status, hasData: (data?.projects ?? null) !== null, at: performance.now() };
  });
}

test('SIGTERM under load loses nothing: what runs and waits is answered, /readyz says no, the exit code is 0', async () => {
  const home = await mkdtemp(join(tmpdir(), 'samverkan-'));
  const limits = { MAX_RUNNING: '2', DRAIN_SECONDS: '1', CLIENT_BUDGET: '100000000', SHUTDOWN_SECONDS: '60' };
  const started = startServer({ environment: { SAMVERKAN_HOME: home, LOG_LEVEL: 'info', ...limits } });
  try {
    const address = await addressOf(started);
    const all = Array.from({ length: requestCount }, (_, number) => ask(address, number));
    await Promise.race(all);
    const signalAt = performance.now();
    started.child.kill('SIGTERM');
    while (!started.output().includes('Stopping')) await sleep(5);
    expect((await fetch(`${address}/readyz`)).status).toBe(503);
    const answers = await Promise.all(all);
    expect(answers.filter(({ status, hasData }) => status === 200 && hasData)).toHaveLength(requestCount);
    expect(answers.filter(({ at }) => at > signalAt).length).toBeGreaterThan(requestCount / 2);
    expect(await started.exitCode).toBe(0);
  } finally {
    killStarted();
    await rm(home, { recursive: true });
  }
}, 90_000);

test('close does not wait for a connection that was opened and never used', async () => {
  const engine = await openInMemory();
  const app = await createServer({ engine });
  await app.listen({ host: '127.0.0.1', port: 0 });
  const socket = connect((app.server.address() as AddressInfo).port, '127.0.0.1');
  await once(socket, 'connect');
  const ended = once(socket.resume(), 'close');
  await app.close();
  await ended;
  await engine.close();
}, 30_000);
