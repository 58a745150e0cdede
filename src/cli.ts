import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs, type ParseArgsConfig } from 'node:util';
import { readConfig } from './config.ts';
import type { Engine } from './engine/engine.ts';
import { embeddedFile, openEngine, openInMemory } from './engine/open.ts';
import { SamverkanError, UsageError, messageOf } from './errors.ts';
import { exportFolder } from './export/export-folder.ts';
import { loadStatements } from './graph/statements.ts';
import { checkFolder } from './ingest/check.ts';
import { readDatasets } from './ingest/datasets.ts';
import { importFolder } from './ingest/import-folder.ts';
import { readNewestRelease } from './ingest/release.ts';
import { describeFindings, describeResult, alignRight } from './ingest/report.ts';
import { isOfThisVersion, newStamp, readStamp, writeStamp } from './ingest/stamp.ts';
import { showProgress } from './ingest/terminal-progress.ts';

interface Arguments {
  readonly folder: string;
  readonly options: Readonly<Record<string, unknown>>;
}

interface Command {
  readonly usage: string;
  /** One sentence, for the list of all commands. */
  readonly summary: string;
  readonly help: string;
  readonly takesFolder: boolean;
  readonly options: NonNullable<ParseArgsConfig['options']>;
  /** Gives the exit code. */
  readonly run: (given: Arguments) => Promise<number>;
}

const commands: Readonly<Record<string, Command>> = {
  import: {
    usage: 'import <folder> [--dry-run]',
    summary: 'Checks a data package and writes it into the graph.',
    help: `  --dry-run  checks and compares, but writes nothing

Everything is checked first: each finding is listed with its file, line and column, and nothing is
written when there is one. The same files again change nothing; what a package no longer says is
removed. The form of the files is described in docs/data-format.md.`,
    takesFolder: true,
    options: { 'dry-run': { type: 'boolean' } },
    run: runImport,
  },
  export: {
    usage: 'export <folder> [--dataset <name>]',
    summary: 'Writes a data set of the graph as a data package.',
    help: `  --dataset  which one, if there are several

The files have the form in which they are imported, sorted by their keys. Files of other names in the
folder are left alone.`,
    takesFolder: true,
    options: { dataset: { type: 'string' } },
    run: runExport,
  },
  check: {
    usage: 'check <folder>',
    summary: 'Checks the files of a data package as import does, without a database.',
    help: 'Each finding is listed with its file, line and column. Whether an id belongs to another data set only import can tell.',
    takesFolder: true,
    options: {},
    run: runCheck,
  },
  release: {
    usage: 'release',
    summary: 'Says which release of the data the graph has, and what is in it.',
    help: 'After an import that was broken off the release is incomplete until it is run again.',
    takesFolder: false,
    options: {},
    run: runRelease,
  },
  serve: {
    usage: 'serve',
    summary: 'Serves the graph, as npm start does.',
    help: 'HOST and PORT say where; see docs/configuration.md.',
    takesFolder: false,
    options: {},
    run: runServe,
  },
};

const database = `The graph is the one of the environment: NEO4J_URI names a Neo4j, otherwise it is the embedded one
in SAMVERKAN_HOME (.samverkan). Exit codes: 0 done, 1 findings or a failure, 2 a wrong command.`;

function describeCommands(): string {
  const rows = Object.values(commands).map(({ usage, summary }) => `  ${usage.padEnd(34)}  ${summary}`);
  return ['Usage: samverkan <command>', '', ...rows, '', 'samverkan <command> --help says more.', database].join('\n');
}

async function runImport({ folder, options }: Arguments): Promise<number> {
  const isDry = options['dry-run'] === true;
  // Said first: a folder that is not there is not the fault of whoever has the database open.
  if (!existsSync(folder)) throw new UsageError(`Expected a folder with a data package, but ${folder} is none`);
  return withEngine(isDry ? 'compare' : 'write', async (engine) => {
    const result = await importFolder(engine, loadStatements(), folder, { dryRun: isDry, progress: showProgress(process.stderr) });
    if (result.findings.total > 0) return fail(describeFindings(result.findings));
    say(describeResult(result, isDry));
    return 0;
  });
}

async function runExport({ folder, options }: Arguments): Promise<number> {
  const dataset = typeof options['dataset'] === 'string' ? options['dataset'] : undefined;
  return withEngine('read', async (engine) => {
    const result = await exportFolder(engine, loadStatements(), folder, { dataset, progress: showProgress(process.stderr) });
    const { entityCount, sourceCount, statementCount, seconds } = result;
    const what = `${entityCount} entities, ${sourceCount} sources and ${statementCount} statements`;
    say(`Exported ${result.dataset} to ${folder}: ${what} (${seconds.toFixed(1)} s)`);
    return 0;
  });
}

async function runCheck({ folder }: Arguments): Promise<number> {
  const progress = showProgress(process.stderr);
  const { findings, catalogue, statementCount } = await checkFolder(folder, progress).finally(progress.end);
  if (findings.total > 0) return fail(describeFindings(findings));
  say(`All is well: ${statementCount} statements, ${catalogue.lines.size - statementCount} entities and sources.`);
  return 0;
}

async function runRelease(): Promise<number> {
  return withEngine('read', async (engine) => {
    const statements = loadStatements();
    const release = await readNewestRelease(engine, statements);
    if (release === null) say('Nothing has been imported.');
    else if (release.isComplete) say(`Release ${release.number} is complete; it was published at ${release.publishedAt ?? ''}.`);
    else say(`Release ${release.number} is incomplete: an import is going on, or was broken off and must be run again.`);
    for (const { name, isComplete } of await readDatasets(engine, statements)) say(`Data set: ${name}${isComplete ? '' : ' (incomplete)'}`);
    if (release?.isComplete === true) say(`\n${alignRight([...release.counts].map(([type, count]) => [type, String(count)]))}`);
    return 0;
  });
}

/** The server ends its process by itself, so it gets one of its own. */
async function runServe(): Promise<number> {
  const child = spawn(process.execPath, [fileURLToPath(new URL('../bin/run.mjs', import.meta.url)), 'start'], { stdio: 'inherit' });
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

async function withEngine(purpose: 'read' | 'compare' | 'write', work: (engine: Engine) => Promise<number>): Promise<number> {
  const engine = await open(purpose);
  try {
    return await work(engine);
  } finally {
    await engine.close();
  }
}

/** Opens the graph; an embedded one that isn't there yet is created only to be written. */
async function open(purpose: 'read' | 'compare' | 'write'): Promise<Engine> {
  const config = readConfig();
  if (config.neo4j !== null) return openEngine(config);
  if (!existsSync(embeddedFile(config.home))) {
    if (purpose === 'compare') return openInMemory();
    if (purpose === 'read') throw new UsageError('There is no embedded database yet: nothing has been imported');
    writeStamp(config.home, newStamp(null));
  } else if (!isOfThisVersion(readStamp(config.home))) {
    throw new UsageError(
      'The embedded database is of another version of this program; npm start builds it anew, or name another SAMVERKAN_HOME',
    );
  }
  return openEngine(config);
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}

function fail(text: string): number {
  process.stderr.write(`${text}\n`);
  return 1;
}

function readArguments(name: string, { usage, takesFolder, options }: Command, words: readonly string[]): Arguments | 'help' {
  const { values, positionals } = parse([...words], { ...options, help: { type: 'boolean', short: 'h' } }, name);
  if (values['help'] === true) return 'help';
  const [folder, ...others] = positionals;
  const surplus = takesFolder ? others : positionals;
  if (surplus.length > 0) throw wrongUse(`Expected nothing more than ${usage}, but got "${surplus.join(' ')}"`, name);
  if (takesFolder && folder === undefined) throw wrongUse(`Expected a folder: ${usage}`, name);
  return { folder: folder ?? '', options: values };
}

function parse(
  args: string[],
  options: NonNullable<ParseArgsConfig['options']>,
  name: string,
): { values: Record<string, unknown>; positionals: string[] } {
  try {
    return parseArgs({ args, options, allowPositionals: true });
  } catch (error) {
    const [sentence = ''] = messageOf(error).split(/\. |\n/);
    throw wrongUse(sentence, name);
  }
}

function wrongUse(message: string, command = ''): UsageError {
  return new UsageError(`${message}\nSee samverkan ${command === '' ? '' : `${command} `}--help`);
}

async function main(words: readonly string[]): Promise<number> {
  const [name = '--help', ...rest] = words;
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (command === undefined) {
    if (name !== '--help' && name !== '-h') throw wrongUse(`Expected one of ${Object.keys(commands).join(', ')}, but got "${name}"`);
    say(describeCommands());
    return 0;
  }
  const given = readArguments(name, command, rest);
  if (given !== 'help') return command.run(given);
  say([`Usage: samverkan ${command.usage}`, '', command.summary, '', command.help, '', database].join('\n'));
  return 0;
}

function explain(error: unknown): string {
  if (error instanceof UsageError) return error.message;
  if (error instanceof SamverkanError) return `${error.message}: ${messageOf(error.cause)}`;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  process.stderr.write(`${explain(error)}\n`);
  process.exitCode = error instanceof UsageError ? 2 : 1;
}
