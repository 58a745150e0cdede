import readXlsxFile from 'read-excel-file/node';
import { readFile } from 'node:fs/promises';
import { messageOf } from '../../errors.ts';
import { findHeader, mostTitles, nearestHeader } from './header.ts';
import type { RawBatch } from './open-file.ts';
import { newPart } from './part.ts';
import { addBreak, addNote, addTitles, expectedTables, type ReadingContext } from './reading-context.ts';
import type { RawRecord, RawValue } from './record.ts';
import { newRecordMaker } from './rows-to-records.ts';
import { unpackedSize } from './unpacked-size.ts';

const gigabyte = 1_000_000_000;
const rowsInBatch = 1_000;
const msPerSecond = 1_000;

interface Sheet {
  readonly name: string;
  readonly rows: readonly (readonly RawValue[])[];
}

/** The records of a workbook, sheet by sheet; the whole workbook is held in memory. Sheets without a known header are left out. */
export async function* readWorkbook(context: ReadingContext): AsyncGenerator<RawBatch> {
  const sheets = await sheetsOf(context);
  let before = 0;
  for (const sheet of sheets) {
    for (const batch of sheetBatches(context, sheet, before)) {
      before += batch.records.length;
      yield batch;
    }
  }
  if (sheets.length > 0 && context.parts.every(({ isRead }) => !isRead)) {
    addBreak(context, { line: null, expected: `a sheet with ${expectedTables(context)}`, came: 'none' });
  }
}

async function sheetsOf(context: ReadingContext): Promise<Sheet[]> {
  const bytes = await readFile(context.path);
  context.reading.onBytes?.(bytes.length);
  const size = unpackedSize(bytes);
  if (size === null) {
    addBreak(context, { line: null, expected: 'a whole workbook', came: 'one whose end is missing' });
    return [];
  }
  if (size > gigabyte) {
    addBreak(context, { line: null, expected: 'a workbook of at most 1 GB when unpacked', came: `one of ${size} bytes` });
    return [];
  }
  try {
    const sheets = await readXlsxFile(bytes, { trim: false });
    return sheets.map(({ sheet, data }) => ({ name: sheet, rows: data.map((row) => row.map(toRaw)) }));
  } catch (error) {
    addBreak(context, { line: null, expected: 'a workbook of Excel (XLSX)', came: messageOf(error) });
    return [];
  }
}

function* sheetBatches(context: ReadingContext, { name, rows }: Sheet, before: number): Generator<RawBatch> {
  const file = `${context.file}#${name}`;
  const { looksFor } = context.reading;
  const first = rows.slice(0, mostTitles).map((row) => row.map(textOf));
  const header = findHeader(first, looksFor);
  const own = { ...context, file };
  if (header === null) {
    context.parts.push(newPart({ sheet: name, isRead: false }));
    addNote(own, {
      line: null,
      expected: expectedTables(context),
      came: `${nearestHeader(first, looksFor ?? [])}; the sheet was left out`,
    });
    return;
  }
  if (header.at > 0) addTitles(own, header.at, header.at + 1);
  // Rows of a sheet are filled up to the same width.
  const maker = newRecordMaker({ file, header, people: context.people, rowWidth: header.columns.length, onShort: () => undefined });
  const table = header.table?.name ?? null;
  const part = newPart({ sheet: name, table, headerLine: header.at + 1, columns: maker.columns });
  context.parts.push(part);
  for (let at = header.at + 1; at < rows.length; at += rowsInBatch) {
    const records: RawRecord[] = [];
    for (const [index, row] of rows.slice(at, at + rowsInBatch).entries()) {
      const record = maker.record(row, at + index + 1, before + part.recordCount + records.length + 1);
      if (record !== null) records.push(record);
    }
    part.recordCount += records.length;
    if (records.length > 0) yield { table, records };
  }
}

function textOf(cell: RawValue): string {
  return typeof cell === 'object' ? '' : String(cell);
}

/** A date as `2014-07-01`, with its time where it has one. */
function toRaw(cell: unknown): RawValue {
  if (cell instanceof Date) {
    if (Number.isNaN(cell.getTime())) return null;
    // A day is a fraction there, and not an exact one.
    const text = new Date(Math.round(cell.getTime() / msPerSecond) * msPerSecond).toISOString();
    return text.endsWith('T00:00:00.000Z') ? text.slice(0, 10) : text.slice(0, 19);
  }
  if (typeof cell === 'string' || typeof cell === 'number' || typeof cell === 'boolean') return cell;
  return cell === null || cell === undefined ? null : messageOf(cell);
}
