import { isUtf8 } from 'node:buffer';
import { createReadStream } from 'node:fs';
import { parse, type Parser } from 'csv-parse';
import { messageOf } from '../errors.ts';
import type { Findings } from './findings.ts';

/** A row of a CSV file and the line where it begins. */
export interface CsvRecord {
  readonly line: number;
  readonly cells: readonly string[];
}

/** What reading a CSV file needs beside its path. */
export interface CsvReading {
  /** The name of the file in findings. */
  readonly file: string;
  readonly findings: Findings;
  /** Told the number of bytes of each piece that was read. */
  readonly onBytes?: ((bytes: number) => void) | undefined;
  /** Told that not all of the file could be read. */
  readonly onBreak?: (() => void) | undefined;
}

const lineFeed = 10;
const carriageReturn = 13;
const byteOrderMark = Buffer.from([0xef, 0xbb, 0xbf]);

/**
 * The rows of a CSV file with its header, a piece of the file at a time. What breaks the form of the file becomes a
 * finding; where what follows can't be told apart any more, the reading ends there.
 */
export async function* readCsv(path: string, reading: CsvReading): AsyncGenerator<readonly CsvRecord[]> {
  const parser = parse({ relax_column_count: true, record_delimiter: ['\n', '\r\n'] });
  const failure: { error?: Error } = {};
  parser.on('error', (error) => (failure.error = error));
  let line = 1;
  for await (const lines of readLines(path, reading)) {
    parser.write(lines);
    const records = drain(parser, line);
    line = records.line;
    yield records.list;
    if (failure.error !== undefined) break;
  }
  parser.end();
  // The parser reports in a later turn.
  await new Promise((resolve) => setImmediate(resolve));
  const last = drain(parser, line);
  if (last.list.length > 0) yield last.list;
  if (failure.error !== undefined) addBrokenQuotes(reading, last.line, failure.error);
}

function drain(parser: Parser, first: number): { list: CsvRecord[]; line: number } {
  const list: CsvRecord[] = [];
  let line = first;
  for (let cells = next(parser); cells !== null; cells = next(parser)) {
    list.push({ line, cells });
    line += 1;
    for (const cell of cells) if (cell.includes('\n')) line += cell.split('\n').length - 1;
  }
  return { list, line };
}

function next(parser: Parser): string[] | null {
  const record: unknown = parser.read();
  return isTexts(record) ? record : null;
}

function isTexts(record: unknown): record is string[] {
  return Array.isArray(record);
}

function addBrokenQuotes({ file, findings, onBreak }: CsvReading, line: number, error: Error): void {
  onBreak?.();
  findings.add({
    file,
    line,
    column: null,
    expected: 'quotes that open and close a cell',
    came: `a row that breaks off: ${messageOf(error)}`,
  });
}

/** Whole lines of a file in UTF-8, in pieces. */
async function* readLines(path: string, reading: CsvReading): AsyncGenerator<Buffer> {
  let rest: Buffer = Buffer.alloc(0);
  const at = { line: 1, hasReturned: false };
  for await (const piece of createReadStream(path, { highWaterMark: 1 << 18 })) {
    if (!Buffer.isBuffer(piece)) continue;
    reading.onBytes?.(piece.length);
    const bytes = at.line === 1 ? withoutMark(Buffer.concat([rest, piece]), reading) : Buffer.concat([rest, piece]);
    const end = bytes.lastIndexOf(lineFeed) + 1;
    rest = bytes.subarray(end);
    if (end === 0) continue;
    if (!isReadable(bytes.subarray(0, end), at, reading)) return;
    yield bytes.subarray(0, end);
  }
  if (rest.length > 0 && isReadable(rest, at, reading)) yield rest;
}

function withoutMark(bytes: Buffer, { file, findings }: CsvReading): Buffer {
  if (!bytes.subarray(0, 3).equals(byteOrderMark)) return bytes;
  findings.add({ file, line: 1, column: null, expected: 'UTF-8 without a byte order mark', came: 'a byte order mark' });
  return bytes.subarray(3);
}

interface Position {
  line: number;
  hasReturned: boolean;
}

function isReadable(lines: Buffer, at: Position, { file, findings, onBreak }: CsvReading): boolean {
  if (!isUtf8(lines)) {
    onBreak?.();
    const bad = lineOf(lines, (one) => !isUtf8(one));
    findings.add({ file, line: at.line + bad, column: null, expected: 'text in UTF-8', came: 'bytes that are none' });
    return false;
  }
  if (!at.hasReturned && lines.includes(carriageReturn)) {
    at.hasReturned = true;
    const bad = lineOf(lines, (one) => one.includes(carriageReturn));
    findings.add({ file, line: at.line + bad, column: null, expected: 'lines that end with a line feed alone', came: 'a carriage return' });
  }
  at.line += countLines(lines);
  return true;
}

/** The index of the first line that is so. */
function lineOf(bytes: Buffer, isSo: (line: Buffer) => boolean): number {
  let index = 0;
  for (let start = 0; start < bytes.length; index += 1) {
    const end = bytes.indexOf(lineFeed, start);
    const line = bytes.subarray(start, end < 0 ? bytes.length : end);
    if (isSo(line)) return index;
    start += line.length + 1;
  }
  return index;
}

function countLines(bytes: Buffer): number {
  let count = 0;
  for (let at = bytes.indexOf(lineFeed); at >= 0; at = bytes.indexOf(lineFeed, at + 1)) count += 1;
  return count;
}
