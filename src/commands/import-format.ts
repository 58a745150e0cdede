import { existsSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { readConfig } from '../config.ts';
import type { Engine } from '../engine/engine.ts';
import { UsageError } from '../errors.ts';
import { isPartialDate } from '../graph/values.ts';
import { loadStatements } from '../graph/statements.ts';
import { chooseFormat } from '../ingest/draft/choose-format.ts';
import { describeReport } from '../ingest/draft/describe-report.ts';
import { importFormat } from '../ingest/draft/import-format.ts';
import { Interrupted } from '../ingest/draft/interrupted.ts';
import { reportAsJson } from '../ingest/draft/report-json.ts';
import { readNewestRelease } from '../ingest/release.ts';
import { fingerprintOf, shippedFolder } from '../ingest/shipped-folder.ts';
import { newStamp, writeStamp } from '../ingest/stamp.ts';
import { showProgress } from '../ingest/terminal-progress.ts';
import { fail, say, textOf, type Given } from './command.ts';
import { withEngine } from './with-engine.ts';

const interruptedCode = 130;

/** Imports files of other people's data: `samverkan import <format> <file…>`. Gives the exit code, 130 after Ctrl-C. */
export async function importFiles(given: Given): Promise<number> {
  const [name = '', ...files] = given.words;
  const format = chooseFormat(name, textOf(given, 'mapping'));
  const retrieved = textOf(given, 'retrieved');
  if (files.length === 0) throw new UsageError(`Expected the files of ${name}: import ${name} <file…>`);
  if (retrieved !== undefined && !isPartialDate(retrieved)) {
    throw new UsageError(`Expected for --retrieved a date such as 2024-03-02, but got "${retrieved}"`);
  }
  const path = textOf(given, 'report');
  // Said before anything is written, which takes its time.
  if (path !== undefined && !existsSync(dirname(path)))
    throw new UsageError(`Expected for --report a file in a folder that is there, but got "${path}"`);
  const isDry = given.options['dry-run'] === true;
  return withEngine(isDry ? 'compare' : 'write', (engine) =>
    stoppable(engine, async (signal) => {
      const options = { dataset: textOf(given, 'dataset'), dryRun: isDry, retrieved, to: textOf(given, 'to'), signal };
      const report = await importFormat(engine, loadStatements(), format, files, { ...options, progress: showProgress(process.stderr) });
      if (path !== undefined) writeFileSync(path, reportAsJson(report));
      if (report.findings.total > 0) return fail(describeReport(report));
      if (report.loadsShipped && !isDry) noteShipped();
      say(describeReport(report));
      return 0;
    }),
  );
}

/** The embedded graph holds the shipped data now: a server that is started brings them up to date when they change. */
function noteShipped(): void {
  const { neo4j, home } = readConfig();
  if (neo4j === null) writeStamp(home, newStamp(fingerprintOf(shippedFolder)));
}

/** Does some work that Ctrl-C ends between two statements; pressed a second time it ends the process. */
async function stoppable(engine: Engine, work: (signal: AbortSignal) => Promise<number>): Promise<number> {
  const stop = new AbortController();
  const onSignal = (): void => {
    stop.abort();
  };
  process.once('SIGINT', onSignal);
  try {
    return await work(stop.signal);
  } catch (error) {
    if (!(error instanceof Interrupted)) throw error;
    const release = await readNewestRelease(engine, loadStatements());
    const isHalf = release?.isComplete === false;
    const number = String(release?.number ?? '');
    fail(
      isHalf
        ? `Broken off: release ${number} is incomplete; the same command goes on with it, and what was there before is not lost`
        : 'Broken off before anything of it was written',
    );
    return interruptedCode;
  } finally {
    process.off('SIGINT', onSignal);
  }
}
