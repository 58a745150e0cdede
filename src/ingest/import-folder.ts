import type { Engine } from '../engine/engine.ts';
import type { Statements } from '../graph/statements.ts';
import { handleInBatches } from './batches.ts';
import { newTally, type Changes, type Tally } from './changes.ts';
import { checkFolder, type Checked } from './check.ts';
import type { DataPackage } from './data-package.ts';
import { readDatasets } from './datasets.ts';
import { entityRow, sourceRow, type EntityCells, type Writable } from './entity-rows.ts';
import { quote, type Findings } from './findings.ts';
import { batchSize, openGraph, unfinishedOthers, type Before, type Graph } from './graph.ts';
import { closeTheRest, mergeNodes, mergeStatements } from './merge.ts';
import { noProgress, type Progress } from './progress.ts';
import { readTable } from './read-table.ts';
import { readNewestRelease } from './release.ts';
import { statementRow } from './statement-rows.ts';
import { entityTables, fileOf, tableOfId } from './tables.ts';

/** How to import. */
export interface ImportOptions {
  /** Checks and compares, but writes nothing. */
  readonly dryRun?: boolean;
  readonly progress?: Progress;
}

/** What became of an import. */
export interface ImportResult {
  /** Nothing is written when there is one. */
  readonly findings: Findings;
  /** The name of the data set; null when its description can't be used. */
  readonly dataset: string | null;
  /** What was written, or in a dry run would be. */
  readonly changes: Changes;
  /** The number of the release that the import wrote; null when it wrote nothing. */
  readonly release: number | null;
  /** The other data sets whose import was broken off; until they are imported again the release is incomplete. */
  readonly unfinished: readonly string[];
  readonly statementCount: number;
  readonly seconds: number;
}

interface Job {
  readonly graph: Graph;
  readonly tally: Tally;
  readonly folder: string;
  readonly dataPackage: DataPackage;
  readonly checked: Checked;
  readonly progress: Progress;
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
  { dryRun = false, progress = noProgress }: ImportOptions = {},
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
      if (findings.total === 0) await refuseForeignIds(graph, before, dataPackage.name, checked);
      if (findings.total === 0) release = await write({ graph, tally, folder, dataPackage, checked, progress });
    }
    const dataset = dataPackage?.name ?? null;
    const unfinished = dataset === null ? [] : unfinishedOthers(before, dataset);
    return {
      findings,
      dataset,
      changes: tally.changes,
      release,
      unfinished,
      statementCount,
      seconds: (performance.now() - started) / 1_000,
    };
  } finally {
    progress.end();
  }
}

/** An id belongs to one data set: what another one brought is not to be changed or closed by this one. */
async function refuseForeignIds(graph: Graph, { datasets }: Before, name: string, { catalogue, findings }: Checked): Promise<void> {
  if (datasets.every((dataset) => dataset.name === name)) return;
  const lines = [...catalogue.lines];
  for (let start = 0; start < lines.length; start += batchSize) {
    const some = lines.slice(start, start + batchSize);
    const owners = await readOwners(
      graph,
      some.map(([id]) => id),
    );
    for (const [id, line] of some) {
      const owner = owners.get(id) ?? name;
      if (owner === name) continue;
      const place = { file: fileOf(tableOfId(id) ?? 'statements'), line, column: 'id' };
      findings.add({ ...place, expected: `an id that the data set ${owner} does not have`, came: quote(id) });
    }
  }
}

/** The data sets that these ids belong to, of those that are in the graph. */
async function readOwners(graph: Graph, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const owners = new Map<string, string>();
  for (const kind of ['entity', 'source', 'statement']) {
    for (const [id, , owner] of await graph.read(`${kind}-hashes`, { ids })) owners.set(String(id), String(owner));
  }
  return owners;
}

async function write({ graph, tally, folder, dataPackage, checked, progress }: Job): Promise<number | null> {
  const { catalogue, bytes } = checked;
  const dataset = dataPackage.name;
  progress.begin('Writing', bytes);
  const mergeAll = (kind: 'entity' | 'source') => (batch: readonly Writable[]) => mergeNodes(graph, tally, kind, batch);
  const sources = readTable(folder, 'sources', progress.advance);
  await handleInBatches(sources, batchSize, ({ cells }) => sourceRow(dataset, cells), mergeAll('source'));
  for (const name of entityTables) {
    const entities: AsyncIterable<readonly { readonly cells: EntityCells }[]> = readTable(folder, name, progress.advance);
    await handleInBatches(entities, batchSize, ({ cells }) => entityRow(dataset, catalogue, cells), mergeAll('entity'));
  }
  const rows = readTable(folder, 'statements', progress.advance);
  const mergeStatementBatch = (batch: readonly Writable[]): Promise<void> => mergeStatements(graph, tally, dataset, batch);
  await handleInBatches(rows, batchSize, ({ cells }) => statementRow(dataset, catalogue, cells), mergeStatementBatch);
  await closeTheRest(graph, tally, dataset, (id) => catalogue.lines.has(id));
  return graph.finish();
}
