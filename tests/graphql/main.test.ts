import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { addressOf, killStarted, startServer, type Started } from '../support/started-server.ts';

let home: string;

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'samverkan-'));
});

afterEach(killStarted);

afterAll(async () => {
  await rm(home, { recursive: true });
});

function start(environment: Record<string, string>): Started {
  return startServer({ environment: { SAMVERKAN_HOME: home, ...environment } });
}

describe('npm start', { timeout: 60_000 }, () => {
  test.each(['SIGTERM', 'SIGINT'] as const)('start answers at the address it announces and ends with 0 at %s', async (signal) => {
    const started = start({});
    const address = await addressOf(started);
    const response = await fetch(`${address}/graphql?query={release{isComplete}}`);
    expect(await response.json()).toMatchObject({ data: { release: { isComplete: true } } });
    started.child.kill(signal);
    expect(await started.exitCode).toBe(0);
  });

  test('start announces in plain words where lines are for people', async () => {
    const started = start({ LOG_FORMAT: 'pretty' });
    const address = await addressOf(started);
    started.child.kill('SIGTERM');
    await started.exitCode;
    expect(started.output()).toContain(`Samverkan answers at ${address}/\n`);
    expect(started.output()).toContain(`curl -G ${address}/graphql`);
  });

  test('start ends with 2 and names the variable that is wrong', async () => {
    const started = start({ PORT: 'http' });
    expect([await started.exitCode, started.output()]).toEqual([2, 'PORT must be a whole number from 0 to 65535, but is "http"\n']);
  });

  test('start ends with 1 and one sentence when the port is taken', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const address = other.address();
    const port = String(typeof address === 'object' ? address?.port : address);
    const started = start({ PORT: port });
    expect([await started.exitCode, started.output()]).toEqual([1, expect.stringMatching(new RegExp(`^[^\n]*port ${port} [^\n]*\n$`))]);
    other.close();
  });

  test('start tells no stack and no address when Neo4j does not answer, and ends with 0 at SIGTERM', async () => {
    const started = start({ NEO4J_URI: 'bolt://127.0.0.1:1' });
    await addressOf(started);
    started.child.kill('SIGTERM');
    expect(await started.exitCode).toBe(0);
    expect(started.output()).not.toMatch(/\n\s+at |127\.0\.0\.1:1\b/);
  });
});
