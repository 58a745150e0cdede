import { fork, type ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Contender } from './contenders.ts';
import type { Listening } from './listen.ts';
import type { Spent } from './report.ts';

/** A contender's server in a process of its own. */
export interface RunningContender {
  readonly contender: Contender;
  readonly address: string;
  /** What it has spent since it started, the processes that it started included. */
  spent(): Promise<Spent>;
  stop(): Promise<void>;
}

const report = fileURLToPath(new URL('report.ts', import.meta.url));
const startMilliseconds = 120_000;

/** Starts a contender's server and resolves once it answers. */
export async function startContender(contender: Contender): Promise<RunningContender> {
  const port = await freePort();
  const child = fork(contender.program, contender.words, {
    execArgv: ['--import', 'tsx', '--import', report],
    env: { ...process.env, ...contender.environment, NODE_ENV: 'production', PORT: String(port), LOG_FORMAT: 'json' },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  const lines: string[] = [];
  // Read, so that no full pipe holds the server up; the first lines tell why one doesn't start.
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (chunk: Buffer) => lines.length < 100 && lines.push(chunk.toString()));
  const address = contender.form === 'ours' ? `http://127.0.0.1:${String(port)}` : null;
  const found = await Promise.race([address === null ? told(child) : answering(address), failed(child, lines)]).catch(
    async (error: unknown) => {
      await stop(child);
      throw error;
    },
  );
  return { contender, address: found, spent: () => spentBy(child), stop: () => stop(child) };
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => {
        resolve(port);
      });
    });
  });
}

function told(child: ChildProcess): Promise<string> {
  return new Promise((resolve) => {
    child.once('message', (message) => {
      resolve((message as Listening).address.replace(/\/$/, ''));
    });
  });
}

async function answering(address: string): Promise<string> {
  for (;;) {
    const isReady = await fetch(`${address}/readyz`).then(
      ({ ok }) => ok,
      () => false,
    );
    if (isReady) return address;
    await sleep(100);
  }
}

async function failed(child: ChildProcess, lines: readonly string[]): Promise<never> {
  const why = await new Promise<string>((resolve) => {
    child.once('exit', (code) => {
      resolve(`ended with exit code ${String(code)}`);
    });
    setTimeout(() => {
      resolve(`did not answer within ${String(startMilliseconds / 1_000)} s`);
    }, startMilliseconds).unref();
  });
  throw new Error(`Expected a contender to start, but it ${why}:\n${lines.join('')}`);
}

function spentBy(child: ChildProcess): Promise<Spent> {
  return new Promise((resolve) => {
    child.once('message', (message) => {
      const spent = message as Spent;
      resolve({ ...spent, milliseconds: spent.milliseconds + childrenOf(child.pid ?? 0) });
    });
    child.send('spent');
  });
}

/** The processor time of all that a process has started and that runs still, in milliseconds; 0 where the system doesn't tell. */
function childrenOf(pid: number): number {
  try {
    const path = `/proc/${String(pid)}/task/${String(pid)}/children`;
    const children = readFileSync(path, 'utf8')
      .split(' ')
      .filter((text) => text !== '');
    return children.reduce((sum, one) => sum + processorTime(Number(one)) + childrenOf(Number(one)), 0);
  } catch {
    return 0;
  }
}

/** The processor time of a process, to a hundredth of a second, in milliseconds; 0 where the system doesn't tell. */
export function processorTime(pid: number): number {
  try {
    const after =
      readFileSync(`/proc/${String(pid)}/stat`, 'utf8')
        .split(') ')
        .at(-1) ?? '';
    const [user = 0, system = 0] = after.split(' ').slice(11, 13).map(Number);
    return (user + system) * 10;
  } catch {
    return 0;
  }
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  const late = setTimeout(() => child.kill('SIGKILL'), 15_000);
  await ended;
  clearTimeout(late);
}
