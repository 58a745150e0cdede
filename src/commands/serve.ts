import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Command } from './command.ts';

/** `samverkan serve`. */
export const serveCommand: Command = {
  usage: 'serve',
  summary: 'Serves the graph, as npm start does.',
  help: 'HOST and PORT say where; see docs/configuration.md.',
  words: [],
  options: {},
  run,
};

/** The server ends its process by itself, so it gets one of its own. */
async function run(): Promise<number> {
  const program = fileURLToPath(new URL('../../bin/run.mjs', import.meta.url));
  const child = spawn(process.execPath, [program, 'start'], { stdio: 'inherit' });
  // A terminal sends Ctrl-C to both; what is sent to this process alone is passed on.
  process.on('SIGINT', () => undefined);
  for (const signal of ['SIGTERM', 'SIGHUP'] as const) process.on(signal, () => child.kill(signal));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => {
      resolve(code ?? 1);
    });
  });
}
