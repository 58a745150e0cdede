import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** How many tests of a run passed and failed; a file that could not be loaded counts as one that failed. */
export interface Outcome {
  readonly passed: number;
  readonly failed: number;
  readonly files: number;
  /** The titles of those that were skipped. */
  readonly skipped: readonly string[];
}

/** What to run: a project of vitest.config.ts, with further words for vitest, such as a filter. */
export interface Run {
  readonly project: 'embedded' | 'neo4j';
  readonly words: readonly string[];
  readonly environment: NodeJS.ProcessEnv;
  /** Ends it early. */
  readonly signal: AbortSignal;
}

const vitest = join(dirname(createRequire(import.meta.url).resolve('vitest/package.json')), 'vitest.mjs');

/** Runs vitest in a process of its own, which writes on ours, and counts. */
export async function runVitest({ project, words, environment, signal }: Run): Promise<Outcome> {
  const folder = mkdtempSync(join(tmpdir(), 'samverkan-tests-'));
  try {
    const file = join(folder, 'report.json');
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
    const exitCode = await run([vitest, 'run', '--project', project, '--passWithNoTests', ...reporters, ...words], environment, signal);
    return count(existsSync(file) ? readFileSync(file, 'utf8') : null, exitCode);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function run(words: readonly string[], env: NodeJS.ProcessEnv, signal: AbortSignal): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, words, { env, signal, stdio: ['ignore', 'inherit', 'inherit'] });
    child.once('error', (error) => {
      if (!signal.aborted) reject(error);
    });
    child.once('close', (code) => {
      resolve(code ?? 1);
    });
  });
}

interface Report {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly testResults: readonly {
    readonly status: string;
    readonly assertionResults: readonly { readonly status: string; readonly fullName: string }[];
  }[];
}

function count(text: string | null, exitCode: number): Outcome {
  if (text === null) return { passed: 0, failed: exitCode === 0 ? 0 : 1, files: 0, skipped: [] };
  const { numPassedTests, numFailedTests, testResults } = JSON.parse(text) as Report;
  const broken = testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.every((assertion) => assertion.status !== 'failed'),
  );
  const failed = numFailedTests + broken.length;
  // An error outside of every test fails the run alone.
  const assertions = testResults.flatMap(({ assertionResults }) => assertionResults);
  const skipped = assertions.filter(({ status }) => status === 'skipped' || status === 'pending').map(({ fullName }) => fullName);
  return { passed: numPassedTests, failed: failed === 0 && exitCode !== 0 ? 1 : failed, files: testResults.length, skipped };
}
