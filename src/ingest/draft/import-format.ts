import { existsSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { Engine } from '../../engine/engine.ts';
import { engineWith } from '../../engine/engine-with.ts';
import { openInMemory } from '../../engine/open.ts';
import { UsageError } from '../../errors.ts';
import type { Statements } from '../../graph/statements.ts';
import { checkFolder } from '../check.ts';
import { packageFile, readDataPackage } from '../data-package.ts';
import { readDatasets } from '../datasets.ts';
import { describeFinding, noFindings, type Findings } from '../findings.ts';
import { importFolder, type ImportResult } from '../import-folder.ts';
import { noProgress, type Progress } from '../progress.ts';
import { shippedFolder, shippedName } from '../shipped-folder.ts';
import { fileOf, tableNames } from '../tables.ts';
import { sumOfTables } from './file-tally.ts';
import type { Format } from './format.ts';
import { stopIfAsked } from './interrupted.ts';
import { idsOfOthers } from './known-ids.ts';
import { matchDraft } from './match-draft.ts';
import { readFormat, type ReadFormat } from './read-format.ts';
import type { FormatReport, Matching } from './report.ts';

/** How to import other people's data. */
export interface FormatOptions {
  /** The name of the data set; that of the format if left out. */
  readonly dataset?: string | undefined;
  /** Reads, matches and compares, but writes nothing into the graph. */
  readonly dryRun?: boolean;
  /** The day on which the files were fetched; the day on which they were last written if left out. */
  readonly retrieved?: string | undefined;
  /** Where the data package that the files become is kept; if left out it is removed. */
  readonly to?: string | undefined;
  readonly progress?: Progress;
  /** Aborted to stop the import: it throws Interrupted then. */
  readonly signal?: AbortSignal | undefined;
}

interface Job {
  readonly engine: Engine;
  readonly statements: Statements;
  readonly format: Format;
  readonly dataset: string;
  readonly files: readonly string[];
  readonly isDry: boolean;
  readonly retrieved: string | null;
  readonly folder: string;
  readonly progress: Progress;
  readonly signal: AbortSignal | undefined;
  readonly lacksShipped: boolean;
}

interface Outcome {
  readonly read: ReadFormat;
  readonly findings: Findings;
  readonly matching: Matching | null;
  readonly result: ImportResult | null;
}

/**
 * Imports files of other people's data: they become a data package, their actors are matched with those of the graph, and the
 * package is imported as any other. The shipped data are loaded first when the graph lacks them, for their places and themes are
 * what formats speak of. When a file breaks off nothing is written. Throws a UsageError for files that are not there, and
 * Interrupted when asked to stop; the graph is as it was then, or says that its release is incomplete, and the same import goes
 * on with it.
 */
export async function importFormat(
  engine: Engine,
  statements: Statements,
  format: Format,
  files: readonly string[],
  { dataset = format.name, dryRun: isDry = false, retrieved, to, progress = noProgress, signal }: FormatOptions = {},
): Promise<FormatReport> {
  const started = performance.now();
  refuseArguments(dataset, files, to);
  const work = mkdtempSync(join(tmpdir(), 'samverkan-import-'));
  try {
    const lacksShipped = await isShippedMissing(engine, statements);
    const guarded = engineWith(engine, {
      write: (statement, parameters) => {
        stopIfAsked(signal);
        return engine.write(statement, parameters);
      },
    });
    const place = { folder: to ?? join(work, 'package'), retrieved: retrieved ?? null };
    const job: Job = { engine: guarded, statements, format, dataset, files, isDry, ...place, progress, signal, lacksShipped };
    return reportOf(job, await run(job), (performance.now() - started) / 1_000);
  } finally {
    progress.end();
    rmSync(work, { recursive: true, force: true });
  }
}

function refuseArguments(dataset: string, files: readonly string[], to: string | undefined): void {
  if (!/^[a-z0-9][a-z0-9._-]*$/.test(dataset)) {
    throw new UsageError(`Expected for --dataset a name of small letters, digits, dots and dashes, but got "${dataset}"`);
  }
  if (dataset === shippedName()) throw new UsageError(`Expected for --dataset another name than that of the shipped data, ${dataset}`);
  for (const file of files) {
    if (!existsSync(file) || !statSync(file).isFile()) throw new UsageError(`Expected a file, but ${file} is none`);
  }
  const same = files.find((file, index) => files.indexOf(file) !== index);
  if (same !== undefined) throw new UsageError(`Expected each file once, but got ${same} twice`);
  if (to === undefined || !existsSync(to)) return;
  const ours = new Set([packageFile, ...tableNames.map(fileOf)]);
  const strange = statSync(to).isDirectory() ? readdirSync(to).find((file) => !ours.has(file)) : basename(to);
  if (strange !== undefined) throw new UsageError(`Expected for --to a folder for a data package, but ${to} holds ${strange}`);
  refuseOthers(to, dataset);
}

/** What is in the folder gives way: only the data package that an earlier import of the same data set has left there may. */
function refuseOthers(to: string, dataset: string): void {
  if (readdirSync(to).length === 0) return;
  const name = readDataPackage(to, noFindings())?.name;
  if (name === dataset) return;
  const held = name === undefined ? 'other files' : `the data set ${name}`;
  throw new UsageError(`Expected for --to an empty folder, or one with the data set ${dataset}, but ${to} holds ${held}`);
}

async function isShippedMissing(engine: Engine, statements: Statements): Promise<boolean> {
  const name = shippedName();
  const datasets = await readDatasets(engine, statements);
  return datasets.find((dataset) => dataset.name === name)?.isComplete !== true;
}

async function run(job: Job): Promise<Outcome> {
  const { format, dataset, files, retrieved, folder, progress, signal } = job;
  const shippedIds = job.lacksShipped ? (await checkFolder(shippedFolder)).catalogue.lines : new Map<string, number>();
  const idsElsewhere = async (ids: readonly string[]): Promise<ReadonlySet<string>> =>
    new Set([...ids.filter((id) => shippedIds.has(id)), ...(await idsOfOthers(job.engine, job.statements, dataset, ids))]);
  const read = await readFormat({ format, dataset, files, retrieved, folder, progress, signal, idsElsewhere });
  const findings = noFindings();
  for (const { breaks } of read.files) for (const finding of breaks.list) findings.add(finding);
  if (findings.total > 0) {
    await read.writer.close();
    return { read, findings, matching: null, result: null };
  }
  return withTarget(job, (target) => writeInto(job, target, read));
}

/** The engine with the shipped data; a dry run of a graph that lacks them is one of a graph in memory that has them. */
async function withTarget<Result>(job: Job, work: (target: Engine) => Promise<Result>): Promise<Result> {
  if (!job.lacksShipped) return work(job.engine);
  if (!job.isDry) {
    await loadShipped(job, job.engine);
    return work(job.engine);
  }
  const inMemory = await openInMemory();
  try {
    await loadShipped(job, inMemory);
    return await work(inMemory);
  } finally {
    await inMemory.close();
  }
}

async function loadShipped({ statements, progress }: Job, engine: Engine): Promise<void> {
  const { findings } = await importFolder(engine, statements, shippedFolder, { progress });
  const [first] = findings.list;
  if (first !== undefined) throw new UsageError(`The shipped data can't be imported: ${describeFinding(first)}`);
}

async function writeInto(job: Job, engine: Engine, read: ReadFormat): Promise<Outcome> {
  const { statements, dataset, folder, isDry, progress, signal } = job;
  stopIfAsked(signal);
  progress.begin('Matching', 0);
  const { draft, writer } = read;
  const date = new Date().toISOString().slice(0, 10);
  const matching = await matchDraft({ engine, statements, dataset, draft, writer, date }).finally(() => writer.close());
  stopIfAsked(signal);
  const setAside = sumOfTables(read.files.flatMap(({ tables }) => [...tables.values()])).setAsideCount;
  const result = await importFolder(engine, statements, folder, { dryRun: isDry, progress, setAside });
  return { read, findings: result.findings, matching, result };
}

function reportOf(
  { format, dataset, isDry, lacksShipped }: Job,
  { read, findings, matching, result }: Outcome,
  seconds: number,
): FormatReport {
  const { draft, files } = read;
  const isWritten = findings.total === 0 && result !== null;
  return {
    ...{ format: format.name, dataset, isDryRun: isDry, files, findings, matching, seconds },
    ...{ entityCounts: draft.entities.counts, statementCounts: draft.statements.counts },
    ...{ repeatedCount: draft.repeatedCount, disagreeingCount: draft.disagreeingCount },
    changes: isWritten ? result.changes : null,
    release: isWritten ? result.release : null,
    kept: result?.kept ?? new Map(),
    unfinished: result?.unfinished ?? [],
    loadsShipped: lacksShipped && isWritten,
    peakMemory: process.resourceUsage().maxRSS * 1_024,
  };
}
