import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** What the server holds after a collection of garbage, in bytes, and how many things keep its process alive. */
export interface Held {
  readonly heapUsed: number;
  readonly external: number;
  readonly rss: number;
  readonly resources: number;
}

/** The server in its process. */
export interface FuzzServer {
  readonly port: number;
  /** Whether it has ended, and what it wrote to standard error. */
  ended(): string | null;
  measure(): Promise<Held>;
  stop(): Promise<number | null>;
}

/** Starts it over a copy of the shipped data of its own; throws an Error when it ends before it listens. */
export async function startFuzzServer(): Promise<FuzzServer> {
  const home = await mkdtemp(join(tmpdir(), 'samverkan-fuzz-'));
  const child = fork(fileURLToPath(new URL('fuzz-server.ts', import.meta.url)), [], {
    execArgv: ['--import', 'tsx', '--expose-gc'],
    env: { ...process.env, FUZZ_HOME: home, NODE_ENV: 'production' },
    stdio: ['ignore', 'inherit', 'pipe', 'ipc'],
  });
  let errors = '';
  child.stderr?.on('data', (data: Buffer) => (errors = (errors + data.toString()).slice(-5_000)));
  let end: string | null = null;
  child.on('exit', (code, signal) => (end = `code ${String(code)}, signal ${String(signal)}: ${errors}`));
  const { port } = (await nextMessage(child)) as { port: number };
  return {
    port,
    ended: () => end,
    measure: async () => {
      child.send('measure');
      return (await nextMessage(child)) as Held;
    },
    stop: async () => {
      const code = child.exitCode ?? (await stopped(child));
      await rm(home, { recursive: true, force: true });
      return code;
    },
  };
}

async function stopped(child: ChildProcess): Promise<number | null> {
  const exit = once(child, 'exit');
  child.send('end');
  const [code] = (await exit) as [number | null];
  return code;
}

async function nextMessage(child: ChildProcess): Promise<unknown> {
  const message = once(child, 'message').then(([value]: unknown[]) => value);
  const ended = once(child, 'exit').then(() => {
    throw new Error('The server ended before it told what it was asked');
  });
  return Promise.race([message, ended]);
}
