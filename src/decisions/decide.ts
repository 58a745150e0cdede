import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Engine } from '../engine/engine.ts';
import { UsageError } from '../errors.ts';
import { writeTables } from '../export/write-tables.ts';
import type { Statements } from '../graph/statements.ts';
import { createCsvFile } from '../ingest/csv-file.ts';
import { packageFile, writeDataPackage } from '../ingest/data-package.ts';
import { readDatasets } from '../ingest/datasets.ts';
import { describeFindings } from '../ingest/report.ts';
import { importFolder, type ImportResult } from '../ingest/import-folder.ts';
import { noProgress } from '../ingest/progress.ts';
import { readTable } from '../ingest/read-table.ts';
import type { Cells, TableName } from '../ingest/tables.ts';

/** The data set that holds what persons have decided. */
export const decisionsDataset = 'decisions';

/** What a person decides on who is who. */
export interface PersonDecision {
  readonly type: 'SAME_AS' | 'DIFFERENT_FROM';
  readonly subject: string;
  /** What the subject is, or is not. */
  readonly object: string;
  /** In a few words. */
  readonly reason: string;
  /** The day as `2026-11-25`. */
  readonly date: string;
}

const source = 'source:decisions';
const head = JSON.stringify({
  name: decisionsDataset,
  title: 'Decisions on who is who',
  description: 'What persons have decided with samverkan merge, split and review.',
});

/**
 * Changes the decisions of persons and makes a release of it: the data set of them is written out as export does, changed and
 * imported again. What was decided before about the two of a new decision gives way to it. Throws a UsageError when a decision
 * can't be.
 */
export async function decide(
  engine: Engine,
  statements: Statements,
  added: readonly PersonDecision[],
  removed: ReadonlySet<string> = new Set(),
): Promise<ImportResult> {
  const folder = mkdtempSync(join(tmpdir(), 'samverkan-decisions-'));
  try {
    await writeDecisions(engine, statements, folder);
    const goes = (row: Cells<'statements'>): boolean =>
      removed.has(row.id) || (isDecision(row) && added.some(({ subject, object }) => isOfPair(row, subject, object)));
    await changeDecisions(folder, goes, added.map(rowOf));
    const result = await importFolder(engine, statements, folder);
    if (result.findings.total > 0) throw new UsageError(describeFindings(result.findings));
    return result;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Writes the data set as it is in the graph, though its last import was broken off, or one without decisions. */
async function writeDecisions(engine: Engine, statements: Statements, folder: string): Promise<void> {
  const known = (await readDatasets(engine, statements)).find(({ name }) => name === decisionsDataset);
  const { sourceCount } = await writeTables({ engine, statements, folder, dataset: decisionsDataset, progress: noProgress });
  writeFileSync(join(folder, packageFile), writeDataPackage(known?.head ?? head));
  if (sourceCount > 0) return;
  const file = await createCsvFile(folder, 'sources');
  await file.write([{ ...emptySource, id: source, title: 'Decisions on who is who' }]);
  await file.close();
}

const emptySource: Cells<'sources'> = {
  ...{ id: '', title: '', publisher: '', date: '', retrieved: '', licence: '', address: '', note: '', rows: '', rows_set_aside: '' },
  ...{ covers_places: '', covers_from: '', covers_to: '', covers_types: '', covers_extent: '', covers_reason: '' },
};

async function changeDecisions(
  folder: string,
  goes: (row: Cells<'statements'>) => boolean,
  added: readonly Cells<'statements'>[],
): Promise<void> {
  const rows = await readRows(folder, 'statements');
  const gone = new Set(rows.filter(goes).map(({ id }) => id));
  const citations = await readRows(folder, 'citations');
  await writeRows(folder, 'statements', [...rows.filter(({ id }) => !gone.has(id)), ...added]);
  await writeRows(
    folder,
    'citations',
    citations.filter(({ statement }) => !gone.has(statement)),
  );
}

async function readRows<Name extends TableName>(folder: string, name: Name): Promise<Cells<Name>[]> {
  const rows: Cells<Name>[] = [];
  for await (const some of readTable(folder, name)) rows.push(...some.map(({ cells }) => cells));
  return rows;
}

async function writeRows<Name extends TableName>(folder: string, name: Name, rows: readonly Cells<Name>[]): Promise<void> {
  const file = await createCsvFile(folder, name);
  await file.write(rows);
  await file.close();
}

function isDecision({ type }: Cells<'statements'>): boolean {
  return type === 'SAME_AS' || type === 'DIFFERENT_FROM';
}

/** Whether something is about two entities, whichever comes first. */
export function isOfPair({ subject, object }: Pick<PersonDecision, 'subject' | 'object'>, one: string, other: string): boolean {
  return (subject === one && object === other) || (subject === other && object === one);
}

function rowOf({ type, subject, object, reason, date }: PersonDecision): Cells<'statements'> {
  const slug = [type.toLowerCase(), subject, object].join('-').replace(/[:_]/g, '-');
  return {
    ...{ id: `statement:decisions-${slug}`, type, subject, object, property: '', value: '', role: '', kind: '', level: '', status: '' },
    ...{ amount: '', currency: '', precision: '', share: '', start: date, end: '', period_wording: '', wording: reason, stated: 'true' },
    ...{ reasoning: '', rank: 'NORMAL', source, section: type === 'SAME_AS' ? 'same' : 'different' },
  };
}
