import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { UsageError } from '../errors.ts';
import { emptyCatalogue, sortCatalogue, type Catalogue } from './catalogue.ts';
import { isPersonalColumn } from './check-people.ts';
import { checkRow, newCheck, type Check, type Elsewhere } from './check-row.ts';
import { readCsv, type CsvRecord } from './csv.ts';
import { findCycles } from './cycles.ts';
import { readDataPackage, type DataPackage } from './data-package.ts';
import { noFindings, quote, type Findings } from './findings.ts';
import { noProgress, type Progress } from './progress.ts';
import { rowOf } from './read-table.ts';
import { fileOf, headerOf, tableNames, tables, type TableName } from './tables.ts';

/** What the first pass over the files of a data package has found. */
export interface Checked {
  readonly findings: Findings;
  readonly catalogue: Catalogue;
  /** Null, with a finding, when the description of the data package can't be used. */
  readonly dataPackage: DataPackage | null;
  /** The size of all files in bytes. */
  readonly bytes: number;
  readonly statementCount: number;
  /** The ids of entities and sources that the files name and don't have; another data set in the graph may. */
  readonly elsewhere: ReadonlyMap<string, Elsewhere>;
}

interface Job {
  readonly folder: string;
  readonly findings: Findings;
  readonly check: Check;
  readonly progress: Progress;
}

/**
 * Reads all files of a data package and checks everything but what only the graph can tell, whether another data set has an id
 * that the files name and don't have; throws a UsageError when there is no such folder.
 */
export async function checkFolder(folder: string, progress: Progress = noProgress): Promise<Checked> {
  const findings = noFindings();
  const catalogue = emptyCatalogue();
  const job: Job = { folder, findings, check: newCheck(catalogue), progress };
  const present = listFiles(folder);
  const dataPackage = readDataPackage(folder, findings);
  const bytes = measure(folder, present);
  progress.begin('Checking', bytes);
  refuseUnknownFiles(present, findings);
  for (const name of tableNames) await checkTable(job, name, present.has(fileOf(name)));
  checkCycles(job.check, findings);
  checkCitations(job.check, findings);
  sortCatalogue(catalogue);
  return { findings, catalogue, dataPackage, bytes, statementCount: countStatements(catalogue), elsewhere: job.check.elsewhere };
}

function countStatements({ lines }: Catalogue): number {
  let count = 0;
  for (const id of lines.keys()) if (id.startsWith('statement:')) count += 1;
  return count;
}

function listFiles(folder: string): ReadonlySet<string> {
  try {
    return new Set(readdirSync(folder));
  } catch {
    throw new UsageError(`Expected a folder with a data package, but ${folder} is none`);
  }
}

function measure(folder: string, present: ReadonlySet<string>): number {
  const files = tableNames.map(fileOf).filter((file) => present.has(file));
  return files.reduce((sum, file) => sum + statSync(join(folder, file)).size, 0);
}

function refuseUnknownFiles(present: ReadonlySet<string>, findings: Findings): void {
  const known = new Set(tableNames.map(fileOf));
  for (const file of [...present].sort()) {
    if (!/\.csv$/i.test(file) || known.has(file)) continue;
    findings.add({ file, line: null, column: null, expected: `only ${[...known].sort().join(', ')}`, came: 'a file of another name' });
  }
}

async function checkTable(job: Job, name: TableName, isPresent: boolean): Promise<void> {
  const { folder, findings, check, progress } = job;
  const file = fileOf(name);
  const breakOff = (): void => void check.torn.add(name);
  if (!isPresent) {
    findings.add({ file, line: null, column: null, expected: `a file that begins with ${headerOf(name)}`, came: 'no such file' });
    breakOff();
    return;
  }
  let isHeader = true;
  for await (const records of readCsv(join(folder, file), { file, findings, onBytes: progress.advance, onBreak: breakOff })) {
    for (const record of records) {
      if (!isHeader) checkRecord(job, name, record);
      else if (!checkHeader(name, record.cells, findings)) {
        breakOff();
        return;
      }
      isHeader = false;
    }
  }
  if (!isHeader || check.torn.has(name)) return;
  checkHeader(name, [], findings);
  breakOff();
}

function checkHeader(name: TableName, cells: readonly string[], findings: Findings): boolean {
  const expected = headerOf(name);
  if (cells.join(',') === expected) return true;
  const place = { file: fileOf(name), line: 1 };
  findings.add({ ...place, column: null, expected: `the columns ${expected}`, came: quote(cells.join(',')) });
  for (const cell of cells.filter(isPersonalColumn)) {
    findings.add({ ...place, column: cell, expected: 'no column with data of persons', came: quote(cell) });
  }
  return false;
}

function checkRecord({ findings, check }: Job, name: TableName, record: CsvRecord): void {
  const place = { file: fileOf(name), line: record.line };
  const [row] = rowOf(name, record);
  if (row !== undefined) {
    for (const flaw of checkRow(check, name, row)) findings.add({ ...place, ...flaw });
    return;
  }
  const { length } = record.cells;
  const isEmpty = length === 1 && record.cells[0] === '';
  findings.add({ ...place, column: null, expected: `${tables[name].columns.length} cells`, came: isEmpty ? 'an empty line' : `${length}` });
  // The id is there, though the row is torn: others may refer to it.
  if (!isEmpty) check.catalogue.lines.set(record.cells[0] ?? '', record.line);
}

function checkCycles({ hierarchies }: Check, findings: Findings): void {
  for (const [type, steps] of hierarchies) {
    for (const { ids, line } of findCycles(steps)) {
      const came = ids.join(' → ');
      findings.add({ file: fileOf('statements'), line, column: 'object', expected: `no way back to the same entity by ${type}`, came });
    }
  }
}

/** Citations are read before the statements they belong to, so what they have to do with each other comes last. */
function checkCitations({ catalogue, torn }: Check, findings: Findings): void {
  if (torn.has('statements')) return;
  for (const [statement, rows] of catalogue.citations) {
    if (statement === '' || (catalogue.lines.has(statement) && statement.startsWith('statement:'))) continue;
    for (const { line } of rows) {
      const place = { file: fileOf('citations'), line, column: 'statement' };
      findings.add({ ...place, expected: 'the id of a statement in the files', came: quote(statement) });
    }
  }
}
