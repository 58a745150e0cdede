import { stringify } from 'csv-stringify/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newRowSplitter, type RawRow } from '../../../src/ingest/raw/split-rows.ts';

const cell = fc.string({ unit: fc.constantFrom(...Array.from('ab1 ";,|\t\n'), 'å', '\r\n', '""'), maxLength: 8 });
const table = fc
  .integer({ min: 2, max: 5 })
  .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 12 }));
const delimiters = fc.constantFrom(',', ';', '|', '\t');
const ends = fc.constantFrom('\n', '\r\n');

function rowsOf(pieces: readonly string[], delimiter: string, width: number | null): readonly RawRow[] {
  const splitter = newRowSplitter(delimiter, width);
  const rows = pieces.flatMap((piece) => splitter.push(piece));
  return [...rows, ...splitter.end().rows];
}

describe('newRowSplitter', () => {
  it('gives the cells that a writer of CSV was given, with their lines', () => {
    fc.assert(
      fc.property(table, delimiters, ends, fc.boolean(), (cells, delimiter, end, isQuoted) => {
        const text = stringify(cells, { delimiter, record_delimiter: end, quoted: isQuoted || end === '\r\n' });
        for (const width of [cells[0]?.length ?? 0, null]) {
          const rows = rowsOf([text], delimiter, width);
          expect(rows.map((row) => row.cells)).toEqual(cells);
          const lines = cells.map((row) => 1 + row.join('').split('\n').length - 1);
          const starts = lines.map((_, index) => 1 + lines.slice(0, index).reduce((sum, count) => sum + count, 0));
          expect(rows.map(({ line }) => line)).toEqual(starts);
          expect(rows.every(({ isEnded, hasOddQuotes }) => isEnded && !hasOddQuotes)).toBe(true);
        }
      }),
    );
  });

  it('gives the same rows however the text is cut into pieces', () => {
    const anyText = fc.string({ unit: fc.constantFrom(...Array.from('ab;"\n'), '\r\n'), maxLength: 60 });
    fc.assert(
      fc.property(anyText, fc.array(fc.nat(60), { maxLength: 6 }), fc.option(fc.integer({ min: 1, max: 4 })), (text, cuts, width) => {
        const at = [0, ...cuts.map((cut) => Math.min(cut, text.length)).sort((a, b) => a - b), text.length];
        const pieces = at.slice(1).map((end, index) => text.slice(at[index], end));
        expect(rowsOf(pieces, ';', width)).toEqual(rowsOf([text], ';', width));
      }),
    );
  });

  it.each<readonly [text: string, width: number, cells: readonly (readonly string[])[]]>([
    ['5" rör;a\n', 2, [['5" rör', 'a']]],
    ['"a "b" c";d\n', 2, [['a "b" c', 'd']]],
    ['"a" b;c\n', 2, [['"a" b', 'c']]],
    ['"a" b;"c;d";e\n', 3, [['"a" b', 'c;d', 'e']]],
    ['1;"a\n2;b\n3;c\n', 2, [['1', '"a'], ['2', 'b'], ['3', 'c']]], // prettier-ignore
    ['1;"a;b"\n', 3, [['1', '"a', 'b"']]],
    ['1;""\n', 2, [['1', '']]],
    ['1;""""\n', 2, [['1', '"']]],
    ['\n1;2\n', 2, [[''], ['1', '2']]],
  ])('takes the quotes of %j with %d cells in a row for what they are', (text, width, cells) => {
    expect(rowsOf([text], ';', width).map((row) => row.cells)).toEqual(cells);
  });

  it('gives up a quote that never closes after a million letters', () => {
    const text = `1;"a\n${'2;b\n'.repeat(300_000)}`;
    const splitter = newRowSplitter(';', 2);
    const rows = splitter.push(text);
    expect([rows.length, rows[0]?.cells, splitter.end()]).toEqual([300_001, ['1', '"a'], { rows: [], brokenLine: null }]);
  });

  it('tells the line of a row that breaks off', () => {
    const splitter = newRowSplitter(';', 2);
    expect(splitter.push('1;2\n3;"a\nb')).toHaveLength(1);
    expect(splitter.end()).toEqual({ rows: [], brokenLine: 2 });
  });
});
