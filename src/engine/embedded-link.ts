import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { isReport, type Order, type Report } from './embedded-messages.ts';

/** The way to a process of the embedded engine. */
export interface Link {
  /** Of a process that has ended nothing is heard any more. */
  send(order: Order): void;
  /** Ends the process, whatever it does. */
  kill(): void;
  /** Resolves when the process has ended and all that it said was heard: how it ended, for the log. */
  readonly ended: Promise<string>;
}

/** What a process of the embedded engine is started with. */
export interface LinkOptions {
  readonly file: string;
  /** The share of the memory beside the graph that statements may take. */
  readonly memoryShare: number;
  /** Whether the file is created where it is missing. */
  readonly mayCreate: boolean;
}

const program = fileURLToPath(new URL('../../bin/embedded-child.mjs', import.meta.url));
const keptOutput = 2_000;

/** Starts a process that opens the file and says whether it could. */
export function startProcess({ file, memoryShare, mayCreate }: LinkOptions, onReport: (report: Report) => void): Link {
  const child = fork(program, [file, String(memoryShare), String(mayCreate)], { execArgv: [], stdio: ['ignore', 'ignore', 'pipe', 'ipc'] });
  let output = '';
  child.stderr?.on('data', (piece: unknown) => {
    output = `${output}${String(piece)}`.slice(-keptOutput);
  });
  child.on('message', (message) => {
    if (isReport(message)) onReport(message);
  });
  const closed = new Promise<void>((resolve) => child.once('disconnect', resolve));
  const ended = new Promise<string>((resolve) => {
    // One that is running can do no more than refuse a message, which its end says better.
    child.on('error', (error) => {
      if (child.pid === undefined) resolve(error.message);
    });
    child.once('close', (code, signal) => {
      // What it said last may still be on its way.
      void closed.then(() => {
        resolve(`${signal ?? `exit code ${String(code)}`}\n${output}`.trim());
      });
    });
  });
  return {
    send: (order) => {
      child.send(order, () => undefined);
    },
    kill: () => {
      child.kill('SIGKILL');
    },
    ended,
  };
}
