// What `npm run check` runs: every script of package.json named check:…, some at a time; all are run, whatever fails.
// Words name some of them: npm run check -- types lint
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { delimiter, join } from 'node:path';

interface Check {
  readonly name: string;
  readonly command: string;
}

const root = join(import.meta.dirname, '..');
const prefix = 'check:';

function readChecks(words: readonly string[]): Check[] {
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: Record<string, string> };
  const checks = Object.entries(scripts)
    .filter(([name]) => name.startsWith(prefix))
    .map(([name, command]) => ({ name: name.slice(prefix.length), command }));
  const unknown = words.find((word) => checks.every(({ name }) => name !== word));
  if (unknown === undefined) return words.length === 0 ? checks : checks.filter(({ name }) => words.includes(name));
  process.stderr.write(`Expected checks among ${checks.map(({ name }) => name).join(', ')}, got "${unknown}"\n`);
  process.exit(2);
}

/** Runs one and says how it went, with all that it wrote if it failed. */
async function run({ name, command }: Check): Promise<boolean> {
  const started = performance.now();
  const { exitCode, output } = await outputOf(command);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const isPassed = exitCode === 0;
  process.stdout.write(`${isPassed ? 'passed' : 'FAILED'}  ${name.padEnd(10)} ${seconds.padStart(5)} s\n`);
  if (!isPassed) process.stdout.write(`${output.trimEnd().replace(/^/gm, '    ')}\n`);
  return isPassed;
}

function outputOf(command: string): Promise<{ exitCode: number; output: string }> {
  const PATH = [join(root, 'node_modules', '.bin'), process.env['PATH'] ?? ''].join(delimiter);
  return new Promise((resolve, reject) => {
    const child = spawn(command, { cwd: root, shell: true, env: { ...process.env, PATH }, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text: string) => (output += text));
    child.once('error', reject).once('close', (code) => {
      resolve({ exitCode: code ?? 1, output });
    });
  });
}

async function runAll(checks: Check[]): Promise<boolean[]> {
  const waiting = [...checks];
  const results: boolean[] = [];
  const work = async (): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) results.push(await run(next));
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  return results;
}

const results = await runAll(readChecks(process.argv.slice(2)));
const failed = results.filter((isPassed) => !isPassed).length;
process.stdout.write(`\n${results.length - failed} passed, ${failed} failed\n`);
process.exitCode = failed === 0 ? 0 : 1;
