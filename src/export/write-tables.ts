import type { Engine, Parameters, Row } from '../engine/engine.ts';
import { statementNamed, type Statements } from '../graph/statements.ts';
import { compareTexts } from '../ingest/code-points.ts';
import { readStated, type Lying } from '../ingest/merges/read-stated.ts';
import type { Progress } from '../ingest/progress.ts';
import { entityTables, tableOfId } from '../ingest/tables.ts';
import { createCsvFile } from '../ingest/csv-file.ts';
import { entityCells, identifierCells, nameCells, sourceCells } from './rows.ts';

/** How much was exported. */
export interface ExportCounts {
  readonly entityCount: number;
  readonly sourceCount: number;
  readonly statementCount: number;
}

/** What to export, and where to. */
export interface ExportJob {
  readonly engine: Engine;
  readonly statements: Statements;
  readonly folder: string;
  readonly dataset: string;
  readonly progress: Progress;
}

const pageSize = 20_000;
const batchSize = 2_000;

/** Writes all tables of a data set into a folder, each sorted by its key; no more than a page of rows is held at a time. */
export async function writeTables(job: ExportJob): Promise<ExportCounts> {
  job.progress.begin('Exporting', 0);
  return {
    sourceCount: await writeSources(job),
    entityCount: await writeEntities(job),
    statementCount: await writeStatements(job),
  };
}

function read({ engine, statements }: ExportJob, name: string, parameters: Parameters): Promise<Row[]> {
  return engine.read(statementNamed(statements, name), parameters);
}

/** The rows of a statement that gives ids by pages, in batches in the order of the ids. */
async function* batchesOf(job: ExportJob, name: string): AsyncGenerator<readonly Row[]> {
  let after = '';
  for (;;) {
    const page = await read(job, name, { dataset: job.dataset, after, limit: pageSize });
    for (let start = 0; start < page.length; start += batchSize) {
      const batch = page.slice(start, start + batchSize);
      yield batch;
      job.progress.advance(batch.length);
    }
    if (page.length < pageSize) return;
    after = String(page.at(-1)?.[0]);
  }
}

async function writeSources(job: ExportJob): Promise<number> {
  const file = await createCsvFile(job.folder, 'sources');
  let count = 0;
  for await (const batch of batchesOf(job, 'ingest/source-ids')) {
    const rows = await read(job, 'export/sources', { ids: idsOf(batch) });
    await file.write(rows.map(sourceCells).sort(byId));
    count += rows.length;
  }
  await file.close();
  return count;
}

/** All entities in one order, so that names and identifiers, which are of all tables, come in theirs. */
async function writeEntities(job: ExportJob): Promise<number> {
  const files = await Promise.all(entityTables.map(async (name) => ({ name, file: await createCsvFile(job.folder, name) })));
  const names = await createCsvFile(job.folder, 'names');
  const identifiers = await createCsvFile(job.folder, 'identifiers');
  let count = 0;
  for await (const batch of batchesOf(job, 'ingest/entity-ids')) {
    const rows = (await read(job, 'export/entities', { ids: idsOf(batch) })).sort((a, b) => compareTexts(String(a[0]), String(b[0])));
    const cells = rows.map(entityCells);
    for (const { name, file } of files) await file.write(cells.filter(({ id }) => tableOfId(id) === name));
    await names.write(rows.flatMap(nameCells));
    await identifiers.write(rows.flatMap(identifierCells));
    count += rows.length;
  }
  for (const { file } of [...files, { file: names }, { file: identifiers }]) await file.close();
  return count;
}

async function writeStatements(job: ExportJob): Promise<number> {
  const file = await createCsvFile(job.folder, 'statements');
  const citations = await createCsvFile(job.folder, 'citations');
  let count = 0;
  for await (const batch of batchesOf(job, 'ingest/statement-ids')) {
    const stated = await readStated((name, parameters) => read(job, name, parameters), batch.map(lying));
    await file.write(stated.map(({ cells }) => cells));
    await citations.write(stated.flatMap(({ cells, further }) => further.map((place) => ({ statement: cells.id, ...place }))));
    count += stated.length;
  }
  await file.close();
  await citations.close();
  return count;
}

/** A row of `ingest/statement-ids` as the statement lies in the graph. */
function lying([id, type, subject, object]: Row): Lying {
  return { id: String(id), type: String(type), subject: String(subject), object: typeof object === 'string' ? object : null };
}

function idsOf(rows: readonly Row[]): string[] {
  return rows.map(([id]) => String(id));
}

function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return compareTexts(a.id, b.id);
}
