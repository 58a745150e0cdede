import type { Encoding } from './encoding.ts';
import type { RawBatch } from './open-file.ts';
import { newPart } from './part.ts';
import { addBreak, addNote, addTitles, expectedTables, type ReadingContext } from './reading-context.ts';
import { readText } from './read-text.ts';
import type { RawRecord } from './record.ts';
import { newRecordMaker, type RecordMaker } from './rows-to-records.ts';
import type { SniffedTable } from './sniff-table.ts';
import { newRowSplitter, type RawRow } from './split-rows.ts';

/** The records of a table in text, a piece of the file at a time. */
export async function* readRows(context: ReadingContext, encoding: Encoding, sniffed: SniffedTable): AsyncGenerator<RawBatch> {
  const { header, headerLine } = sniffed;
  const table = header?.table?.name ?? null;
  const part = newPart({ table, isRead: header !== null, headerLine: header === null ? null : headerLine });
  context.parts.push(part);
  if (header === null) {
    addBreak(context, { line: null, expected: expectedTables(context), came: sniffed.nearest });
    return;
  }
  if (header.at > 0) addTitles(context, header.at, headerLine);
  const onShort = (line: number, came: string): void => {
    addNote(context, { line, expected: `${header.columns.length} cells in a row`, came: `${came}; the others were taken as empty` });
  };
  const maker = newRecordMaker({ file: context.file, header, people: context.people, rowWidth: sniffed.rowWidth, onShort });
  part.columns = maker.columns;
  for await (const rows of rowPieces(context, encoding, sniffed)) {
    const records = recordsOf(rows, maker, headerLine, part.recordCount);
    part.recordCount += records.length;
    if (records.length > 0) yield { table, records };
  }
}

/** Rows in pieces, told of when quotes are odd or the file breaks off. */
async function* rowPieces(context: ReadingContext, encoding: Encoding, sniffed: SniffedTable): AsyncGenerator<readonly RawRow[]> {
  const splitter = newRowSplitter(sniffed.delimiter ?? '\0', sniffed.rowWidth);
  const state = { isCut: false };
  const text = readText(context.path, encoding, {
    onBytes: context.reading.onBytes,
    onForeignLine: (line) => {
      addNote(context, { line, expected: 'text in UTF-8 as in other lines', came: 'bytes that are none, read as Windows-1252' });
    },
    onCutLetter: () => (state.isCut = true),
  });
  for await (const piece of text) yield noted(context, splitter.push(piece));
  const { rows, brokenLine } = splitter.end();
  const whole = [...noted(context, rows)];
  const last = whole.at(-1);
  // Every row but the last one has ended.
  if (last !== undefined && !last.isEnded && (state.isCut || last.cells.length < sniffed.rowWidth)) {
    whole.pop();
    addCut(context, last.line, `the end of the file within a ${state.isCut ? 'letter' : 'row'}`);
  } else if (brokenLine !== null) {
    addCut(context, brokenLine, 'the end of the file within a cell in quotes');
  } else if (state.isCut) {
    addCut(context, null, 'the end of the file within a letter');
  } else if (last !== undefined && !last.isEnded) {
    addNote(context, { line: last.line, expected: 'a line end after the last row', came: 'none; it was read, but the file may be cut' });
  }
  yield whole;
}

function addCut(context: ReadingContext, line: number | null, came: string): void {
  addBreak(context, { line, expected: 'a whole row', came });
}

function noted(context: ReadingContext, rows: readonly RawRow[]): readonly RawRow[] {
  for (const { hasOddQuotes, line } of rows) {
    if (hasOddQuotes) addNote(context, { line, expected: 'quotes that open and close a cell', came: 'others, taken as they are' });
  }
  return rows;
}

function recordsOf(rows: readonly RawRow[], maker: RecordMaker, headerLine: number, before: number): RawRecord[] {
  const records: RawRecord[] = [];
  for (const { line, cells } of rows) {
    if (line <= headerLine) continue;
    const record = maker.record(cells, line, before + records.length + 1);
    if (record !== null) records.push(record);
  }
  return records;
}
