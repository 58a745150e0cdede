import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { newRecordReader } from '../../../src/ingest/cells/new-record-reader.ts';
import type { RecordReader } from '../../../src/ingest/cells/record-reader.ts';
import { noFindings } from '../../../src/ingest/findings.ts';
import { fixtures, readAll } from './read-all.ts';

const looksFor = [{ name: 'projects', columns: ['Diarienr', 'Projekt', 'Stöd- mottagare', 'Belopp (SEK)'] }];
const read = await readAll(join(fixtures, 'torture.csv'), { looksFor });
const notes = noFindings();
const readers = new Map<string, RecordReader>();
for (const record of read.records) {
  const reader = newRecordReader(record, 'torture', notes);
  readers.set(reader.code('Diarienr') ?? `line ${record.line ?? 0}`, reader);
}

/** What a record says in a column, read as it is to be. */
function cell(key: string, what: (reader: RecordReader) => unknown): unknown {
  const reader = readers.get(key);
  return reader === undefined ? 'no such record' : what(reader);
}

describe('a table of everything that is bad', () => {
  it('is read to its end, and what is odd is noted', () => {
    expect([read.file.form, read.file.encoding, read.file.delimiter, read.breaks.total]).toEqual(['TABLE', 'cp1252', ';', 0]);
    expect(read.file.parts).toMatchObject([{ table: 'projects', headerLine: 4, recordCount: 11 }]);
    expect(read.notes.list.map(({ line, came }) => [line, came])).toEqual([
      [4, 'it below 3 other rows, which were left out'],
      [10, 'others, taken as they are'],
      [14, '10 cells; the others were taken as empty'],
      [18, 'others, taken as they are'],
    ]);
  });

  it('loses no row: each is a record or has a flaw', () => {
    expect([...readers.keys()]).toEqual(['0101', '0102', '0103', '0104', '0105', 'line 13', '0107', 'line 15', '0109', '0110', '0111']);
    expect(read.records.filter(({ flaw }) => flaw !== undefined).map(({ line, flaw }) => [line, flaw?.came])).toEqual([
      [13, '16 cells'],
      [15, '2 cells'],
    ]);
    expect(read.records.map(({ number }) => number)).toEqual(read.records.map((_, index) => index + 1));
  });

  it.each<readonly [key: string, amount: string | null, other: string | null]>([
    ['0101', '1234567.50', '100'],
    ['0102', '12000', '200'],
    ['0103', '1234567.89', '300'],
    ['0104', '0', '400'],
    ['0105', null, '500'],
    ['0107', '2000', null],
    ['0109', null, '700'],
    ['0110', '3', '800'],
    ['0111', '1500000', '900'],
  ])('gives of %s the amounts %s and %s', (key, amount, other) => {
    expect([cell(key, (reader) => reader.amount('Belopp (SEK)')), cell(key, (reader) => reader.amount('Belopp (SEK) (2)'))]).toEqual([
      amount,
      other,
    ]);
  });

  it.each<readonly [key: string, start: string | null, end: string | null]>([
    ['0101', '2007-07-18', '2010-12-31'],
    ['0102', '2014-03-02', '2016-12'],
    ['0103', '2015-11-01', '2018-12-31'],
    ['0104', '2014-07-01', '2016-07'],
    ['0105', '2007-07-18', null],
    ['0107', '2014-07-01', '2015'],
    ['0109', '2015-04-03', null],
    ['0111', '2014-03-02', '2099'],
  ])('gives of %s the dates %s and %s', (key, start, end) => {
    expect([cell(key, (reader) => reader.date('Start')), cell(key, (reader) => reader.date('Slut'))]).toEqual([start, end]);
  });

  it.each<readonly [key: string, name: string, recipient: string]>([
    ['0102', 'Rör 5" och 6" i mark', 'Björkvik kommun'],
    ['0103', 'Skog; "hållbar" och nära', 'Bolaget "Vind" AB'],
    ['0104', 'Projektet "Ljus" i stan', 'Dalby kommun'],
    ['0105', 'Vägval & vatten', 'Region Västersol'],
    ['0110', '"Öppen', 'Ankeby kommun'],
  ])('gives of %s the names %s and %s', (key, name, recipient) => {
    expect([cell(key, (reader) => reader.text('Projekt')), cell(key, (reader) => reader.text('Stöd- mottagare'))]).toEqual([
      name,
      recipient,
    ]);
  });

  it('gives codes with their zeros, several values, and thousands', () => {
    expect(cell('0101', (reader) => reader.code('Kommunkod', 4))).toBe('0114');
    expect(cell('0103', (reader) => reader.texts('Kommuner'))).toEqual(['Ankeby', 'Dalby']);
    expect(cell('0102', (reader) => reader.texts('Kommuner', ', '))).toEqual(['Ankeby', 'Björkvik']);
    expect(cell('0101', (reader) => reader.amount('Budget, tkr', { unit: 1_000 }))).toBe('350500');
    expect(cell('0102', (reader) => reader.amount('Budget, tkr', { unit: 1_000 }))).toBeNull();
  });

  it('says nothing where a cell says nothing', () => {
    for (const key of ['0102', '0103', '0104', '0105', '0109', '0110']) expect(cell(key, (reader) => reader.text('Anmärkning'))).toBeNull();
  });

  it('has dropped what is of persons, and counted it', () => {
    const { dropped, parts } = read.file;
    expect([...dropped.columns]).toEqual([
      ['Kontaktperson', 2],
      ['Telnr', 1],
    ]);
    expect(dropped.personalNumbers).toBe(1);
    expect(cell('0109', (reader) => reader.raw('Orgnr'))).toBe('');
    expect(parts[0]?.columns).not.toContain('Kontaktperson');
    expect(JSON.stringify(read.records)).not.toContain('(namn)');
  });

  it('notes what can not be read with line, column and value', () => {
    const found = notes.list.map(({ line, column, came }) => `${line ?? 0} ${column ?? ''} ${came}`);
    expect(new Set(found)).toEqual(
      new Set(['12 Belopp (SEK) "-500"', '12 Slut "2014-02-31"', '16 Belopp (SEK) "1.234"', '16 Slut "2014-13"']),
    );
  });
});
