import { describe, expect, it } from 'vitest';
import { newRecordReader } from '../../../src/ingest/cells/new-record-reader.ts';
import type { RecordReader } from '../../../src/ingest/cells/record-reader.ts';
import { SetAside } from '../../../src/ingest/cells/set-aside.ts';
import { describeFinding, noFindings, type Findings } from '../../../src/ingest/findings.ts';
import type { RawRecord } from '../../../src/ingest/raw/record.ts';

function readerOf(values: RawRecord['values'], line: number | null = 7): { reader: RecordReader; notes: Findings } {
  const notes = noFindings();
  return { reader: newRecordReader({ file: 'a.csv', line, number: 3, values }, 'test', notes), notes };
}

describe('RecordReader', () => {
  it('gives null for cells that say nothing or are not there, and notes none', () => {
    const { reader, notes } = readerOf({ a: 'UPPGIFT SAKNAS', b: '', c: null });
    for (const column of ['a', 'b', 'c', 'd', 'toString']) {
      expect([reader.text(column), reader.amount(column), reader.whole(column), reader.date(column), reader.code(column)]).toEqual(
        Array(5).fill(null),
      );
      expect(reader.texts(column)).toEqual([]);
    }
    expect(notes.total).toBe(0);
  });

  it('reads texts, numbers and truths of JSON', () => {
    const { reader } = readerOf({ a: ' Umeå  kommun ', b: 12, c: true, d: 1250.5, e: 41821 });
    expect([reader.text('a'), reader.text('b'), reader.text('c'), reader.amount('d'), reader.date('e')]).toEqual([
      'Umeå kommun',
      '12',
      'true',
      '1250.50',
      '2014-07-01',
    ]);
  });

  it('notes what it cannot read with file, line, column and value', () => {
    const { reader, notes } = readerOf({ budget: 'ca 500', start: '31.02.2014', count: 'många' });
    expect([reader.amount('budget'), reader.date('start'), reader.whole('count')]).toEqual([null, null, null]);
    expect(notes.list).toMatchObject([
      { file: 'a.csv', line: 7, column: 'budget', came: '"ca 500"' },
      { file: 'a.csv', line: 7, column: 'start', came: '"31.02.2014"' },
      { file: 'a.csv', line: 7, column: 'count', came: '"många"' },
    ]);
  });

  it('sets a record aside whose needed cell says nothing', () => {
    const { reader } = readerOf({ name: '-' });
    expect(() => reader.needed('name')).toThrow(SetAside);
    expect(() => reader.needed('other')).toThrow(SetAside);
  });

  it('notes a text that has lost letters', () => {
    const { reader, notes } = readerOf({ name: 'Ume\ufffd' });
    expect(reader.text('name')).toBe('Ume\ufffd');
    expect(notes.total).toBe(1);
  });

  it.each<readonly [cell: RawRecord['values'][string], separator: string | RegExp | undefined, texts: readonly string[]]>([
    ['Umeå, Vännäs, Umeå', ', ', ['Umeå', 'Vännäs']],
    ['A AB. B AB. ', '. ', ['A AB', 'B AB.']],
    ['a;b\nc', undefined, ['a', 'b', 'c']],
    ['R&amp;D;b', undefined, ['R&D', 'b']],
    [['a', 'n/a', 'b'], undefined, ['a', 'b']],
    [5, undefined, ['5']],
  ])('finds in %j between %s several texts', (cell, separator, texts) => {
    expect(readerOf({ a: cell }).reader.texts('a', separator)).toEqual(texts);
  });

  it('tells the currency of a cell', () => {
    const { reader } = readerOf({ a: '1 000 EUR', b: 1000, c: '' });
    expect(['a', 'b', 'c'].map((column) => [reader.amount(column), reader.currency(column)])).toEqual([
      ['1000', 'EUR'],
      ['1000', null],
      [null, null],
    ]);
  });

  it('pads codes and keeps Namibia', () => {
    const { reader } = readerOf({ code: 114, country: 'NA', none: 'n/a' });
    expect([reader.code('code', 4), reader.code('country'), reader.code('none')]).toEqual(['0114', 'NA', null]);
  });

  it('reads within objects and lists, and says where', () => {
    const { reader, notes } = readerOf({ list: [{ name: 'A' }, 'x', { name: { sv: 'B' } }], one: { name: 'C' } }, null);
    expect(reader.within('list').map((inner) => inner.text('name'))).toEqual(['A', null]);
    expect(reader.within('one').map((inner) => inner.text('name'))).toEqual(['C']);
    expect(reader.within('other')).toEqual([]);
    expect(notes.list.map(describeFinding)).toEqual([
      'a.csv, record 3, column list[2].name: expected a text, but got "{\\"sv\\":\\"B\\"}"',
    ]);
  });
});
