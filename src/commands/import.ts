import { existsSync } from 'node:fs';
import { UsageError } from '../errors.ts';
import { loadStatements } from '../graph/statements.ts';
import { formatSummaries, isFormat } from '../ingest/draft/choose-format.ts';
import { importFolder } from '../ingest/import-folder.ts';
import { alignLeft, describeFindings, describeResult } from '../ingest/report.ts';
import { showProgress } from '../ingest/terminal-progress.ts';
import { fail, say, type Command, type Given } from './command.ts';
import { importFiles } from './import-format.ts';
import { suggestFor } from './suggest.ts';
import { withEngine } from './with-engine.ts';

/** `samverkan import`. */
export const importCommand: Command = {
  usage: 'import <folder> | <format> <file…>',
  summary: "Writes a data package, or files of other people's data, into the graph.",
  get help() {
    return `Formats:

${alignLeft(formatSummaries(), '  ')}

Options:

  --dry-run           reads, checks, matches and compares, but writes nothing
  --report <file>     writes the report as JSON, too
  --dataset <name>    the name of the data set, if not that of the format
  --retrieved <date>  when the files were fetched, if not when they were last written
  --to <folder>       keeps the data package that the files become
  --mapping <file>    what each column is (table, beneficiaries); docs/mapping.md says how
  --suggest           proposes such a mapping for a file, and imports nothing

Files of a format are read as they are; rows that can't be are set aside and listed with the reason. All
files of a data set are given at once: what they no longer say is closed. A folder is a data package in the
form of docs/data-format.md: each finding is listed with its file, line and column. Nothing is written when
a file breaks off or a package has a finding. The same files again change nothing. After Ctrl-C the graph
is as it was, or its release is incomplete and the same command goes on with it.`;
  },
  words: [{ what: 'a folder, or a format and its files' }, { what: 'a file', isOptional: true, isRepeated: true }],
  options: {
    'dry-run': { type: 'boolean' },
    report: { type: 'string' },
    dataset: { type: 'string' },
    retrieved: { type: 'string' },
    to: { type: 'string' },
    mapping: { type: 'string' },
    suggest: { type: 'boolean' },
  },
  run,
};

async function run(given: Given): Promise<number> {
  const [first = '', ...others] = given.words;
  if (isFormat(first) && (others.length > 0 || !existsSync(first))) {
    return given.options['suggest'] === true ? suggestFor(given) : importFiles(given);
  }
  const named = Object.keys(given.options).find((option) => option !== 'dry-run');
  if (named !== undefined && existsSync(first)) throw new UsageError(`Expected a format before its files for --${named}, but got ${first}`);
  if (others.length > 0) throw new UsageError(`Expected a format or a single folder, but got "${given.words.join(' ')}"`);
  return importPackage(first, given.options['dry-run'] === true);
}

async function importPackage(folder: string, isDry: boolean): Promise<number> {
  // Said first: a folder that is not there is not the fault of whoever has the database open.
  if (!existsSync(folder)) throw new UsageError(`Expected a folder with a data package, or a format and its files, but got "${folder}"`);
  return withEngine(isDry ? 'compare' : 'write', async (engine) => {
    const result = await importFolder(engine, loadStatements(), folder, { dryRun: isDry, progress: showProgress(process.stderr) });
    if (result.findings.total > 0) return fail(describeFindings(result.findings));
    say(describeResult(result, isDry));
    return 0;
  });
}
