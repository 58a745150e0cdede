import { readFileSync, writeFileSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import writeXlsxFile from 'write-excel-file/node';
import { newRecordReader } from '../../../src/ingest/cells/new-record-reader.ts';
import { noFindings } from '../../../src/ingest/findings.ts';
import { fileOf, readAll, removeFiles, valuesOf } from './read-all.ts';

afterAll(removeFiles);

const day = (value: string) => ({ value: new Date(value), type: Date, format: 'yyyy-mm-dd' });
const text = (value: string) => ({ value, type: String });

/** A workbook of three sheets: one of partners below a title, one that nobody looks for, one of partners again. */
async function workbook(name: string): Promise<string> {
  const path = fileOf(name, '');
  const header = ['id', 'namn', 'kommunkod', 'budget', 'start', 'E-post'].map(text);
  const partners = [
    [text('Partner 2021')],
    [],
    header,
    [text('1'), text('Ankeby kommun'), { value: 114 }, { value: 1234.5 }, day('2014-07-01'), text('x')],
    [],
    [text('2'), text('Björkvik "kommun"; norr'), text('0180'), text('1 000,50'), day('2015-12-31T12:30:00Z')],
  ];
  const later = [header, [text('3'), text('Dalby'), null, null, { value: 41821 }, null]];
  const file = await writeXlsxFile([
    { data: partners, sheet: 'Partner' },
    { data: [[text('Om filen')], [text('a'), text('b')]], sheet: 'Om' },
    { data: later, sheet: 'Senare' },
  ]).toBuffer();
  writeFileSync(path, file);
  return path;
}

const looksFor = [{ name: 'partners', columns: ['id', 'namn', 'budget'] }];

describe('openRecords, of workbooks', () => {
  it('unpacks none that says that it becomes larger than any is', async () => {
    const bytes = readFileSync(await workbook('large.xlsx'));
    const entry = bytes.indexOf(Buffer.from([0x50, 0x4b, 0x01, 0x02]));
    bytes.writeUInt32LE(2_000_000_000, entry + 24);
    const read = await readAll(fileOf('large.xlsx', bytes), { looksFor });
    expect(read.records).toEqual([]);
    expect(read.breaks.list).toMatchObject([{ expected: 'a workbook of at most 1 GB when unpacked' }]);
  });

  it('reads each sheet with its header, and leaves out those nobody looks for', async () => {
    const read = await readAll(await workbook('a.xlsx'), { looksFor });
    expect([read.file.form, read.tables, read.breaks.total, read.byteCount]).toEqual(['XLSX', ['partners'], 0, read.file.size]);
    expect(read.file.parts).toMatchObject([
      { sheet: 'Partner', table: 'partners', headerLine: 3, recordCount: 2, isRead: true },
      { sheet: 'Om', table: null, recordCount: 0, isRead: false },
      { sheet: 'Senare', table: 'partners', headerLine: 1, recordCount: 1, isRead: true },
    ]);
    expect(read.notes.list.map(({ file, line }) => [file, line])).toEqual([
      ['a.xlsx#Partner', 3],
      ['a.xlsx#Om', null],
    ]);
    expect(read.records.map(({ file, line, number }) => [file, line, number])).toEqual([
      ['a.xlsx#Partner', 4, 1],
      ['a.xlsx#Partner', 6, 2],
      ['a.xlsx#Senare', 2, 3],
    ]);
  });

  it('gives numbers and dates as plain values', async () => {
    const read = await readAll(await workbook('a.xlsx'), { looksFor });
    expect(valuesOf(read)).toEqual([
      { id: '1', namn: 'Ankeby kommun', kommunkod: 114, budget: 1234.5, start: '2014-07-01' },
      { id: '2', namn: 'Björkvik "kommun"; norr', kommunkod: '0180', budget: '1 000,50', start: '2015-12-31T12:30:00' },
      { id: '3', namn: 'Dalby', kommunkod: null, budget: null, start: 41821 },
    ]);
    const readers = read.records.map((record) => newRecordReader(record, 'x', noFindings()));
    expect(readers.map((reader) => [reader.code('kommunkod', 4), reader.amount('budget'), reader.date('start')])).toEqual([
      ['0114', '1234.50', '2014-07-01'],
      ['0180', '1000.50', '2015-12-31'],
      [null, null, '2014-07-01'],
    ]);
    expect([...read.file.dropped.columns]).toEqual([['E-post', 1]]);
  });

  it('says when no sheet is looked for, when the file is torn, and when it is no workbook', async () => {
    const path = await workbook('a.xlsx');
    const other = await readAll(path, { looksFor: [{ name: 'x', columns: ['y'] }] });
    expect([other.records.length, other.breaks.total]).toEqual([0, 1]);
    const bytes = readFileSync(path);
    const torn = await readAll(fileOf('b.xlsx', bytes.subarray(0, bytes.length - 100)));
    expect([torn.records.length, torn.breaks.total]).toEqual([0, 1]);
    const empty = await readAll(fileOf('c.xlsx', Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), bytes.subarray(-22)])));
    expect([empty.records.length, empty.breaks.total]).toEqual([0, 1]);
  });
});
