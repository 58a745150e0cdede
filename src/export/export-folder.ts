import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { Engine } from '../engine/engine.ts';
import { UsageError } from '../errors.ts';
import { readNamed } from '../graph/run.ts';
import type { Statements } from '../graph/statements.ts';
import { packageFile, writeDataPackage } from '../ingest/data-package.ts';
import { readDatasets, type Dataset } from '../ingest/datasets.ts';
import { noProgress, type Progress } from '../ingest/progress.ts';
import { writeTables, type ExportCounts } from './write-tables.ts';

/** How to export. */
export interface ExportOptions {
  /** The name of the data set; it may be left out when there is only one. */
  readonly dataset?: string | undefined;
  readonly progress?: Progress;
}

/** What was exported. */
export interface ExportResult extends ExportCounts {
  readonly dataset: string;
  readonly seconds: number;
}

/**
 * Writes a data set of the graph as a data package, in the form in which it is imported. Nothing half-written stays: the
 * files are written beside the folder and moved into it when all are there. Throws a UsageError when there is no such
 * data set, or not the whole of it.
 */
export async function exportFolder(
  engine: Engine,
  statements: Statements,
  folder: string,
  { dataset: wanted, progress = noProgress }: ExportOptions = {},
): Promise<ExportResult> {
  const started = performance.now();
  const dataset = chooseDataset(await readDatasets(engine, statements), wanted);
  await refuseBrokenMove(engine, statements);
  const target = resolve(folder);
  const draft = join(dirname(target), `.${basename(target)}-${randomUUID()}`);
  mkdirSync(draft, { recursive: true });
  try {
    const counts = await writeTables({ engine, statements, folder: draft, dataset: dataset.name, progress });
    writeFileSync(join(draft, packageFile), writeDataPackage(dataset.head));
    move(draft, target);
    return { ...counts, dataset: dataset.name, seconds: (performance.now() - started) / 1_000 };
  } finally {
    progress.end();
    rmSync(draft, { recursive: true, force: true });
  }
}

function chooseDataset(datasets: readonly Dataset[], wanted: string | undefined): Dataset {
  const names = datasets.map(({ name }) => name).join(', ');
  const [first, ...others] = datasets.filter(({ name }) => wanted === undefined || name === wanted);
  if (first === undefined) {
    throw new UsageError(
      datasets.length === 0
        ? 'There is nothing to export: nothing has been imported'
        : `Expected one of ${names} for --dataset, but got "${wanted ?? ''}"`,
    );
  }
  if (others.length > 0) throw new UsageError(`Say by --dataset which data set to export: ${names}`);
  if (!first.isComplete) throw new UsageError(`The last import of ${first.name} was broken off; run it again before exporting`);
  return first;
}

/** Statements of any data set may be on their way to what they were merged into when an import was broken off. */
async function refuseBrokenMove(engine: Engine, statements: Statements): Promise<void> {
  const moves = await readNamed(engine, statements, 'ingest/moves', {});
  if (moves.length > 0) throw new UsageError('An import was broken off; run it again before exporting');
}

/** Files of other names that the folder has are left alone. */
function move(draft: string, target: string): void {
  if (!existsSync(target)) {
    renameSync(draft, target);
    return;
  }
  for (const file of readdirSync(draft)) renameSync(join(draft, file), join(target, file));
}
