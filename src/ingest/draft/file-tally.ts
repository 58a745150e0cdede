import { noFindings, type Findings } from '../findings.ts';
import type { OpenFile } from '../raw/open-records.ts';
import { newTally, type Tally } from './tally.ts';

/** What is counted of one file while its records are read. */
export interface FileTally {
  readonly path: string;
  readonly breaks: Findings;
  readonly notes: Findings;
  readonly setAside: Tally;
  readonly unreadable: Tally;
  /** By table of the format. */
  readonly tables: Map<string, TableTally>;
  /** The file as it was opened; null before. */
  opened: OpenFile | null;
}

/** What is counted of the records of one table. */
export interface TableTally {
  rowCount: number;
  importedCount: number;
  /** Those of the imported that say nothing which others had not said before. */
  repeatedCount: number;
  setAsideCount: number;
}

/** Nothing read of a file yet. */
export function newFileTally(path: string): FileTally {
  const tallies = { setAside: newTally(), unreadable: newTally() };
  return { path, breaks: noFindings(), notes: noFindings(), ...tallies, tables: new Map(), opened: null };
}

/** The counts of one table of a file. */
export function tableTally({ tables }: FileTally, table: string): TableTally {
  const known = tables.get(table);
  if (known !== undefined) return known;
  const tally = { rowCount: 0, importedCount: 0, repeatedCount: 0, setAsideCount: 0 };
  tables.set(table, tally);
  return tally;
}

/** The sum of the counts of tables. */
export function sumOfTables(tables: Iterable<TableTally>): TableTally {
  const sum = { rowCount: 0, importedCount: 0, repeatedCount: 0, setAsideCount: 0 };
  for (const { rowCount, importedCount, repeatedCount, setAsideCount } of tables) {
    sum.rowCount += rowCount;
    sum.importedCount += importedCount;
    sum.repeatedCount += repeatedCount;
    sum.setAsideCount += setAsideCount;
  }
  return sum;
}

/** Throws when a record was lost between its file and the draft: every row that was read is imported or set aside. */
export function assertConserved({ path, tables, opened }: FileTally): void {
  const { rowCount, importedCount, setAsideCount } = sumOfTables(tables.values());
  const read = (opened?.parts ?? []).filter(({ isRead }) => isRead).reduce((sum, { recordCount }) => sum + recordCount, 0);
  if (read === rowCount && rowCount === importedCount + setAsideCount) return;
  throw new Error(`Of ${read} rows of ${path} ${rowCount} came, ${importedCount} were imported and ${setAsideCount} set aside`);
}
