import type { Engine } from '../engine/engine.ts';
import type { Statements } from '../graph/statements.ts';
import { handleInBatches } from './batches.ts';
import { furtherPlaces } from './catalogue.ts';
import { newTally, type Changes } from './changes.ts';
import { checkFolder, type Checked } from './check.ts';
import { readDatasets } from './datasets.ts';
import { entityRow, sourceRow, type EntityCells, type Writable } from './entity-rows.ts';
import type { Findings } from './findings.ts';
import { refuseForeignIds, refuseUnknownIds } from './foreign-ids.ts';
import { batchSize, openGraph, unfinishedOthers, type Before } from './graph.ts';
import { closeTheRest, mergeNodes, mergeStatements, type Merging } from './merge.ts';
import { endBrokenMoves } from './merges/journal.ts';
import { moveMerged, readDoubled, type Move } from './merges/move.ts';
import { planMerges } from './merges/plan-merges.ts';
import { refresh, refreshAll } from './merges/refresh.ts';
import { newView } from './merges/view.ts';
import { noProgress, type Progress } from './progress.ts';
import { readTable } from './read-table.ts';
import { readNewestRelease } from './release.ts';
import { statementRow, type WritableStatement } from './statement-rows.ts';
import { entityTables, type Cells } from './tables.ts';

/** How to import. */
export interface ImportOptions {
  /** Checks and compares, but writes nothing. */
  readonly dryRun?: boolean;
  readonly progress?: Progress;
  /** How many rows of the files that the package was made from were set aside, for the release to tell; 0 if not given. */
  readonly setAside?: number;
}

/** What became of an import. */
export interface ImportResult {
  /** Nothing is written when there is one. */
  readonly findings: Findings;
  /** The name of the data set; null when its description can't be used. */
  readonly dataset: string | null;
  /** What was written, or in a dry run would be. */
  readonly changes: Changes;
  /** How many entities of each type stay since other data sets speak of them, though the package no longer does; unchanged, too. */
  readonly kept: ReadonlyMap<string, number>;
  /** The number of the release that the import wrote; null when it wrote nothing. */
  readonly release: number | null;
  /** The other data sets whose import was broken off; until they are imported again the release is incomplete. */
  readonly unfinished: readonly string[];
  readonly statementCount: number;
  readonly seconds: number;
}

interface Job extends Merging {
  readonly folder: string;
  readonly checked: Checked;
  readonly progress: Progress;
  readonly setAside: number;
}

/**
 * Imports a data package: checks all its files first, then writes what the graph lacks, sets what has changed and removes
 * what the package no longer says. Throws a UsageError when there is no such folder, a SamverkanError when the database
 * fails; what was written by then stays, the release says that it is incomplete, and the next import goes on with it.
 */
export async function importFolder(
  engine: Engine,
  statements: Statements,
  folder: string,
  { dryRun = false, progress = noProgress, setAside = 0 }: ImportOptions = {},
): Promise<ImportResult> {
  const started = performance.now();
  const tally = newTally();
  try {
    const checked = await checkFolder(folder, progress);
    const before = { release: await readNewestRelease(engine, statements), datasets: await readDatasets(engine, statements) };
    const { dataPackage, findings, statementCount } = checked;
    let release: number | null = null;
    if (dataPackage !== null) {
      const graph = openGraph(engine, statements, before, dataPackage, dryRun);
      release = await checkAndWrite({ graph, tally, folder, dataset: dataPackage.name, checked, progress, setAside }, before);
    }
    const dataset = dataPackage?.name ?? null;
    const unfinished = dataset === null ? [] : unfinishedOthers(before, dataset);
    return {
      findings,
      dataset,
      changes: tally.changes,
      kept: tally.kept,
      release,
      unfinished,
      statementCount,
      seconds: (performance.now() - started) / 1_000,
    };
  } finally {
    progress.end();
  }
}

/** Checks what only the graph can tell, and then writes; gives the number of the release, null when nothing was written. */
async function checkAndWrite(job: Omit<Job, 'view'>, before: Before): Promise<number | null> {
  const { graph, checked, dataset } = job;
  const { catalogue, findings, elsewhere } = checked;
  if (findings.total > 0) return null;
  const isShared = before.datasets.some(({ name }) => name !== dataset);
  if (isShared) await refuseForeignIds(graph, dataset, checked);
  if (elsewhere.size > 0) await refuseUnknownIds(graph, dataset, checked);
  if (findings.total > 0) return null;
  await endBrokenMoves(graph);
  const merges = await planMerges((name, parameters) => graph.read(name, parameters), dataset, catalogue, findings);
  if (findings.total > 0) return null;
  const view = newView({ ...merges, isCreated: (id) => graph.isNew && catalogue.lines.has(id), isShared });
  const wasBrokenOff = before.release?.isComplete === false;
  const doubled = wasBrokenOff ? await readDoubled(graph, merges.present) : new Set<string>();
  return write({ ...job, view }, { ...merges, doubled, touched: view.touched }, wasBrokenOff);
}

async function write(job: Job, move: Move, wasBrokenOff: boolean): Promise<number | null> {
  const { graph, dataset, folder, checked, progress, view } = job;
  const { catalogue, bytes } = checked;
  progress.begin('Writing', bytes);
  const mergeAll = (kind: 'entity' | 'source') => (batch: readonly Writable[]) => mergeNodes(job, kind, batch);
  const sources = readTable(folder, 'sources', progress.advance);
  await handleInBatches(sources, batchSize, ({ cells }) => sourceRow(dataset, cells), mergeAll('source'));
  for (const name of entityTables) {
    const entities: AsyncIterable<readonly { readonly cells: EntityCells }[]> = readTable(folder, name, progress.advance);
    await handleInBatches(entities, batchSize, ({ cells }) => entityRow(dataset, catalogue, cells), mergeAll('entity'));
  }
  await moveMerged(graph, move);
  const rows = readTable(folder, 'statements', progress.advance);
  const rowOf = ({ cells }: { readonly cells: Cells<'statements'> }): WritableStatement =>
    statementRow(dataset, cells, furtherPlaces(catalogue, cells.id), (id) => view.canonicalOf(id));
  await handleInBatches(rows, batchSize, rowOf, (batch: readonly WritableStatement[]) => mergeStatements(job, batch));
  await closeTheRest(job, (id) => catalogue.lines.has(id));
  if (wasBrokenOff) await refreshAll(graph);
  else await refresh(graph, move.touched);
  return graph.finish(job.setAside);
}
