import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { projectRoot } from '../../src/config.ts';

/** A server in a process of its own. */
export interface Started {
  readonly child: ChildProcess;
  /** What came on both outputs so far. */
  readonly output: () => string;
  /** Null when a signal ended it. */
  readonly exitCode: Promise<number | null>;
}

/** How to start it. */
export interface How {
  /** All its variables but for the PATH; it chooses its port itself unless one is named. */
  readonly environment: Readonly<Record<string, string>>;
  /** Words before the command, such as those of a program that sets limits. */
  readonly before?: readonly string[];
}

const children = new Set<ChildProcess>();

/** Starts the server as `npm start` does, without npm in between. */
export function startServer({ environment, before = [] }: How): Started {
  const [command, ...words] = [...before, process.execPath, 'bin/run.mjs', 'start'];
  const child = spawn(command, words, {
    cwd: projectRoot,
    env: { PATH: process.env['PATH'], PORT: '0', LOG_FORMAT: 'json', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  children.add(child);
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data: Buffer) => (output += data.toString()));
  const exitCode = once(child, 'close').then(([code]: unknown[]) => (typeof code === 'number' ? code : null));
  return { child, output: () => output, exitCode };
}

/** The address that it announces; throws an Error with what it wrote when it ends before. */
export async function addressOf({ output, exitCode }: Started): Promise<string> {
  const end = exitCode.then(() => 'ended');
  for (;;) {
    const found = /http:\/\/127\.0\.0\.1:\d+/.exec(output());
    if (found !== null) return found[0];
    if ((await Promise.race([end, sleep(20)])) === 'ended') throw new Error(output());
  }
}

/** Kills all that were started in this file and still run; for the end of a test. */
export function killStarted(): void {
  for (const child of children) child.kill('SIGKILL');
  children.clear();
}
