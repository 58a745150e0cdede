import { newRecordReader } from '../cells/new-record-reader.ts';
import { SetAside } from '../cells/set-aside.ts';
import type { Flaw } from '../check-statement.ts';
import type { Finding } from '../findings.ts';
import type { Progress } from '../progress.ts';
import { openRecords } from '../raw/open-records.ts';
import type { RawRecord } from '../raw/record.ts';
import type { Draft, Taken } from './draft.ts';
import { assertConserved, newFileTally, tableTally, type FileTally } from './file-tally.ts';
import type { Facts, Format, FormatTable } from './format.ts';
import { idOfSource } from './ids.ts';
import { stopIfAsked } from './interrupted.ts';
import type { PackageWriter } from './package-writer.ts';

/** Where records go and who hears of it. */
export interface Reading {
  readonly format: Format;
  readonly dataset: string;
  readonly draft: Draft;
  readonly writer: PackageWriter;
  readonly progress: Progress;
  readonly signal: AbortSignal | undefined;
}

/** Reads a file of a format into the draft, a batch of records at a time; throws Interrupted when asked to stop. */
export async function readFile(reading: Reading, path: string): Promise<FileTally> {
  const { format, draft, writer, progress, signal } = reading;
  const tally = newFileTally(path);
  const { breaks, notes } = tally;
  const { tables: looksFor, personal, keeps } = format;
  const file = await openRecords(path, { looksFor, personal, keeps, breaks, notes, onBytes: progress.advance });
  tally.opened = file;
  for await (const { table, records } of file.batches()) {
    stopIfAsked(signal);
    const of = format.tables.find(({ name }) => name === table);
    if (of === undefined) throw new Error(`${path} gave records of ${String(table)}, which ${format.name} does not have`);
    for (const record of records) takeRecord(reading, tally, of, record);
    await writer.write(draft.rows);
  }
  assertConserved(tally);
  return tally;
}

function takeRecord({ format, dataset, draft }: Reading, tally: FileTally, table: FormatTable, record: RawRecord): void {
  const counts = tableTally(tally, table.name);
  counts.rowCount += 1;
  const noteFlaw = (flaw: Flaw): void => {
    tally.unreadable.add(findingOf(record, flaw));
  };
  const facts = readFacts(table, record, dataset, tally);
  if ('finding' in facts) {
    counts.setAsideCount += 1;
    tally.setAside.add(facts.finding);
    return;
  }
  const place = { source: idOfSource(dataset, table.name), section: sectionOf(facts) ?? format.source.title };
  const taken: Taken = draft.take(facts, place, noteFlaw);
  if (typeof taken === 'object') {
    counts.setAsideCount += 1;
    tally.setAside.add(findingOf(record, taken.flaw));
    return;
  }
  counts.importedCount += 1;
  if (taken === 'REPEATED') counts.repeatedCount += 1;
}

function readFacts(
  table: FormatTable,
  record: RawRecord,
  dataset: string,
  { unreadable }: FileTally,
): Facts | { readonly finding: Finding } {
  if (record.flaw !== undefined) return { finding: findingOf(record, { column: null, ...record.flaw }) };
  try {
    return table.read(newRecordReader(record, dataset, unreadable));
  } catch (error) {
    if (error instanceof SetAside) return { finding: error.finding };
    throw error;
  }
}

function findingOf({ file, line, number }: RawRecord, flaw: Omit<Flaw, 'column'> & { readonly column: string | null }): Finding {
  return { file, line, record: number, ...flaw };
}

/**
 * What a record is about, as the heading under which its statements are found: the project's name, else that of what it
 * describes first. The number of its line would be another one in the next file.
 */
function sectionOf({ entities }: Facts): string | null {
  const [first] = entities;
  return (entities.find(({ id }) => id.startsWith('project:')) ?? first)?.name ?? null;
}
