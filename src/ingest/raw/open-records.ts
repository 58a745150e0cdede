import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { detectEncoding, firstBytes, type Encoding } from './encoding.ts';
import { itemsToRecords } from './items-to-records.ts';
import type { OpenFile, RawReading } from './open-file.ts';
import { newPeopleFilter } from './people.ts';
import { readJson } from './read-json.ts';
import { readRows } from './read-rows.ts';
import { readText } from './read-text.ts';
import { readWorkbook } from './read-workbook.ts';
import { addBreak, type ReadingContext } from './reading-context.ts';
import { looksLikeJson, sniffJson } from './sniff-json.ts';
import { sniffTable } from './sniff-table.ts';

export type { OpenFile, RawReading } from './open-file.ts';

const headSize = 1 << 18;
const signatures: readonly (readonly [bytes: string, what: string])[] = [
  ['d0cf11e0', 'an old Excel file (XLS)'],
  ['25504446', 'a PDF file'],
  ['1f8b', 'a compressed file (gzip)'],
];

/**
 * A file of other people's data, looked at enough to tell by its content what it is. Throws when there is no such file;
 * what is wrong with its content is a finding, at the latest when the batches are read.
 */
export async function openRecords(path: string, reading: RawReading): Promise<OpenFile> {
  const { size } = await stat(path);
  const people = newPeopleFilter(reading.personal ?? [], reading.keeps ?? []);
  const context: ReadingContext = { path, file: basename(path), reading, people, parts: [] };
  const opened = await openByContent(context);
  return { file: context.file, size, parts: context.parts, dropped: people.dropped, ...opened };
}

type Opened = Pick<OpenFile, 'form' | 'encoding' | 'delimiter' | 'batches'>;

async function openByContent(context: ReadingContext): Promise<Opened> {
  const start = await firstBytes(context.path, 8);
  if (start.subarray(0, 4).equals(Buffer.from('PK\x03\x04', 'latin1'))) {
    return { form: 'XLSX', encoding: null, delimiter: null, batches: () => readWorkbook(context) };
  }
  const signature = signatures.find(([bytes]) => start.toString('hex').startsWith(bytes));
  if (signature !== undefined) return unreadable(context, signature[1]);
  const encoding = await detectEncoding(context.path);
  const { head, isWhole } = await headOf(context.path, encoding);
  if (head.trim() === '') return unreadable(context, 'an empty file');
  if (/^\s*(?:<!doctype html|<html)/i.test(head)) return unreadable(context, 'a web page');
  if (looksLikeJson(head)) return openJson(context, encoding, head);
  const sniffed = sniffTable(head, isWhole, context.reading.looksFor);
  const { delimiter } = sniffed;
  return { form: 'TABLE', encoding: encoding.name, delimiter, batches: () => readRows(context, encoding, sniffed) };
}

function openJson(context: ReadingContext, encoding: Encoding, head: string): Opened {
  const form = sniffJson(head, context.reading.looksFor);
  const isLines = form.is === 'LINES' || form.is === 'SEQUENCE';
  return {
    form: isLines ? 'JSON_LINES' : 'JSON',
    encoding: encoding.name,
    delimiter: null,
    batches: () => itemsToRecords(context, readJson(context, encoding, form)),
  };
}

function unreadable(context: ReadingContext, came: string): Opened {
  addBreak(context, { line: null, expected: 'a table (CSV), JSON or a workbook (XLSX)', came });
  return { form: 'UNREADABLE', encoding: null, delimiter: null, batches: nothing };
}

async function* nothing(): AsyncGenerator<never> {
  // Nothing can be read.
}

async function headOf(path: string, encoding: Encoding): Promise<{ head: string; isWhole: boolean }> {
  let head = '';
  for await (const piece of readText(path, encoding, { onForeignLine: () => undefined, onCutLetter: () => undefined })) {
    head += piece;
    if (head.length >= headSize) return { head, isWhole: false };
  }
  return { head, isWhole: true };
}
