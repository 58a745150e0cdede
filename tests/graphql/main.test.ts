import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { projectRoot } from '../../src/config.ts';

let home: string;

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'samverkan-'));
});

const children = new Set<ChildProcess>();

afterEach(() => {
  for (const child of children) child.kill('SIGKILL');
  children.clear();
});

afterAll(async () => {
  await rm(home, { recursive: true });
});

interface Started {
  readonly child: ChildProcess;
  /** What came on both outputs so far. */
  readonly output: () => string;
  readonly exitCode: Promise<unknown>;
}

function start(environment: Record<string, string>): Started {
  const child = spawn(process.execPath, ['bin/run.mjs', 'start'], {
    cwd: projectRoot,
    env: { PATH: process.env['PATH'], SAMVERKAN_HOME: home, PORT: '0', LOG_FORMAT: 'json', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  children.add(child);
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data: Buffer) => (output += data.toString()));
  return { child, output: () => output, exitCode: once(child, 'close').then(([code]: unknown[]) => code) };
}

/** The address that it announces; throws when it ends before. */
async function addressOf({ output, exitCode }: Started): Promise<string> {
  const end = exitCode.then(() => 'ended');
  for (;;) {
    const found = /http:\/\/127\.0\.0\.1:\d+/.exec(output());
    if (found !== null) return found[0];
    if ((await Promise.race([end, sleep(20)])) === 'ended') throw new Error(output());
  }
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
