// What `npm test` runs: vitest without Neo4j, then on Neo4j. Words after `--` go to vitest, such as a part of a file's path.
import { constants } from 'node:os';
import { provideNeo4j, startForTests, type Neo4jForTests } from './support/neo4j-for-tests.ts';
import { engineSuites } from './support/suites.ts';
import { runVitest, type Outcome } from './support/vitest-run.ts';

/** What became of one engine: its tests counted, or why it did not run. */
type Result = { readonly outcome: Outcome; readonly what: string } | { readonly whyNot: string; readonly isFailure: boolean };

const words = process.argv.slice(2);
const longestEnd = 10_000;

/** The newest calendar release of Neo4j; the contract suite runs on it, too, where there is a Java for it. */
const newestNeo4j = '2026.08.1';

// How somebody serves their own data is nothing that the tests should follow.
const notForTests = /^(TEST_)?NEO4J_|^(SAMVERKAN_HOME|HOST|PORT|LOG_LEVEL|LOG_FORMAT|DRAIN_SECONDS|SHUTDOWN_SECONDS)$/;

async function runAll(signal: AbortSignal): Promise<Result[]> {
  const neo4j = isNeo4jNeeded() ? provideNeo4j() : null;
  // Java starts while the first tests run; what goes wrong with it is said where it is waited for.
  neo4j?.catch(() => undefined);
  const embedded: Result = { outcome: await run('embedded', words, {}, signal), what: 'Without a server, on the embedded engine' };
  // A Java that is still starting ends with this process.
  if (signal.aborted) return [embedded];
  const results = [embedded, await runOnNeo4j(neo4j, words, signal)];
  return words.length > 0 ? results : [...results, await runOnNewest(signal)];
}

/** Not required: its Java is newer than the one that the others need. */
async function runOnNewest(signal: AbortSignal): Promise<Result> {
  const result = await runOnNeo4j(startForTests(newestNeo4j), ['tests/cypher'], signal);
  return 'whyNot' in result ? { ...result, isFailure: false } : result;
}

/** Filters may leave nothing for it; an option of vitest may mean anything. */
function isNeo4jNeeded(): boolean {
  const areFilters = words.length > 0 && words.every((word) => !word.startsWith('-'));
  return engineSuites().some((suite) => !areFilters || words.some((word) => suite.includes(word)));
}

async function runOnNeo4j(provided: Promise<Neo4jForTests> | null, filters: readonly string[], signal: AbortSignal): Promise<Result> {
  if (provided === null) return { whyNot: 'no suite that runs on it was asked for.', isFailure: false };
  const neo4j = await provided;
  if ('whyNot' in neo4j) return { whyNot: neo4j.whyNot, isFailure: process.env['REQUIRE_NEO4J'] === '1' };
  try {
    if (signal.aborted) return { whyNot: 'interrupted.', isFailure: true };
    return { outcome: await run('neo4j', filters, neo4j.environment, signal), what: `On ${neo4j.what}` };
  } finally {
    await neo4j.release();
  }
}

function run(project: 'embedded' | 'neo4j', filters: readonly string[], added: NodeJS.ProcessEnv, signal: AbortSignal): Promise<Outcome> {
  const kept = Object.entries(process.env).filter(([name]) => !notForTests.test(name));
  return runVitest({ project, words: filters, environment: { ...Object.fromEntries(kept), ...added }, signal });
}

/** Says which engines ran, which did not and why, and gives the exit code. */
function report(results: readonly Result[]): number {
  const outcomes = results.flatMap((result) => ('outcome' in result ? [result.outcome] : []));
  const isNothing = outcomes.every(({ files }) => files === 0);
  const missing = results.filter((result) => 'whyNot' in result && result.isFailure).length + (isNothing ? 1 : 0);
  const passed = outcomes.reduce((sum, outcome) => sum + outcome.passed, 0);
  const failed = outcomes.reduce((sum, outcome) => sum + outcome.failed, missing);
  const nothing = isNothing ? [`No test file fits: ${words.join(' ')}`] : [];
  process.stdout.write(`\n${[...results.flatMap(describe), ...nothing].join('\n')}\n\n${passed} passed, ${failed} failed\n`);
  return failed === 0 ? 0 : 1;
}

function describe(result: Result): string[] {
  if (!('outcome' in result)) return [`Not on Neo4j${result.isFailure ? ', although REQUIRE_NEO4J=1 asks for it' : ''}: ${result.whyNot}`];
  const { passed, failed, skipped } = result.outcome;
  // An option such as -t leaves out most of them on purpose.
  const told = words.some((word) => word.startsWith('-')) ? [] : skipped.map((title) => `  Skipped: ${title}`);
  return [`${result.what}: ${passed} passed, ${failed} failed.`, ...told];
}

/** The first request to stop ends what was started, in order; a deadline stands behind it. */
function stopWhenAsked(controller: AbortController): void {
  const stop = (exitCode: number): void => {
    if (controller.signal.aborted) return;
    controller.abort(exitCode);
    setTimeout(() => process.exit(exitCode), longestEnd).unref();
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.on(signal, () => {
      stop(128 + constants.signals[signal]);
    });
  if (process.env['npm_lifecycle_event'] === undefined) return;
  const parent = process.ppid;
  // The shell that npm puts between itself and us dies of a signal without passing it on.
  setInterval(() => {
    if (process.ppid !== parent) stop(1);
  }, 500).unref();
}

const controller = new AbortController();
stopWhenAsked(controller);
const results = await runAll(controller.signal);
process.exit(controller.signal.aborted ? Number(controller.signal.reason) : report(results));
