import { once } from 'node:events';
import { readFileSync, readdirSync } from 'node:fs';
import { createServer } from 'node:net';
import { addressOf, startServer } from '../support/started-server.ts';

/** A server in a process of its own, as it is started by a user. */
export interface ServerProcess {
  readonly address: string;
  readonly pid: number;
  /** What it wrote so far. */
  readonly output: () => string;
  /** Sends SIGTERM and gives the exit code, null when a signal ended it. */
  stop(): Promise<number | null>;
}

/** What a process holds. */
export interface Holding {
  readonly megabytes: number;
  readonly openFiles: number;
}

/** A port that nobody uses now. */
export async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  await once(probe, 'close');
  if (address === null || typeof address === 'string') throw new Error('No port was free');
  return address.port;
}

/** Starts a server on a port and waits until it answers; throws an Error with what it wrote when it ends before. */
export async function openServer(port: number, environment: Readonly<Record<string, string>>): Promise<ServerProcess> {
  const started = startServer({ environment: { HOST: '127.0.0.1', PORT: String(port), ...environment } });
  const { child, output, exitCode } = started;
  return {
    address: await addressOf(started),
    pid: child.pid ?? 0,
    output,
    stop: () => {
      child.kill('SIGTERM');
      return exitCode;
    },
  };
}

/** The processes that a process started and that still run. */
export function childrenOf(pid: number): number[] {
  try {
    const tasks = readdirSync(`/proc/${String(pid)}/task`);
    return tasks
      .flatMap((task) =>
        readFileSync(`/proc/${String(pid)}/task/${task}/children`, 'utf8')
          .trim()
          .split(' '),
      )
      .filter(Boolean)
      .map(Number);
  } catch {
    return [];
  }
}

/** The memory and the open files of a process and of those that it started. */
export function holdingOf(pid: number): Holding {
  const all = [pid, ...childrenOf(pid)].map((one) => {
    const kilobytes = Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${String(one)}/status`, 'utf8'))?.[1] ?? 0);
    return { megabytes: kilobytes / 1_024, openFiles: readdirSync(`/proc/${String(one)}/fd`).length };
  });
  return {
    megabytes: Math.round(all.reduce((sum, { megabytes }) => sum + megabytes, 0)),
    openFiles: all.reduce((sum, { openFiles }) => sum + openFiles, 0),
  };
}
