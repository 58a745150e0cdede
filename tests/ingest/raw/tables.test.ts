import { afterAll, describe, expect, it } from 'vitest';
import { encodeWindows1252 } from '../../../src/ingest/windows-1252.ts';
import { fileOf, readAll, removeFiles, valuesOf } from './read-all.ts';

afterAll(removeFiles);

const rows = [
  ['id', 'namn', 'ort'],
  ['0101', 'Älvsby "nära" kraft', 'Åmål'],
  ['0102', 'Två\nrader', 'Örebro; län, och | mer\tdär'],
];
const expected = [
  { id: '0101', namn: 'Älvsby "nära" kraft', ort: 'Åmål' },
  { id: '0102', namn: 'Två\nrader', ort: 'Örebro; län, och | mer\tdär' },
];

function csv(delimiter: string, end = '\r\n'): string {
  return rows.map((cells) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(delimiter)).join(end) + end;
}

function utf16(text: string, isBig: boolean): Buffer {
  const little = Buffer.from(`\ufeff${text}`, 'utf16le');
  return isBig ? little.swap16() : little;
}

function windows1252(text: string): Uint8Array {
  return encodeWindows1252(text) ?? Uint8Array.of();
}

/** Bytes of Windows-1250 for the letters that the tests use. */
function windows1250(text: string): Uint8Array {
  const decoder = new TextDecoder('windows-1250');
  const bytes = new Map(Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte]));
  return Uint8Array.from([...text].map((letter) => bytes.get(letter) ?? 63));
}

describe('openRecords, of tables', () => {
  it.each([',', ';', '|', '\t'])('finds the delimiter %j', async (delimiter) => {
    for (const end of ['\n', '\r\n']) {
      const read = await readAll(fileOf('a.csv', csv(delimiter, end)));
      expect([read.file.form, read.file.delimiter, read.breaks.total, read.notes.total]).toEqual(['TABLE', delimiter, 0, 0]);
      expect(valuesOf(read)).toEqual(expected);
    }
  });

  it.each<readonly [encoding: string, bytes: string | Uint8Array]>([
    ['utf-8', csv(';')],
    ['utf-8 with byte order mark', `\ufeff${csv(';')}`],
    ['utf-16le', utf16(csv(';'), false)],
    ['utf-16be', utf16(csv(';'), true)],
    ['utf-16le', utf16(csv(';'), false).subarray(2)],
    ['latin1', Buffer.from(csv(';'), 'latin1')],
    ['cp1252', windows1252(csv(';').replace('län', 'län – €'))],
  ])('finds the encoding %s by content', async (encoding, bytes) => {
    const path = fileOf('a.csv', bytes);
    const read = await readAll(path);
    expect([read.file.encoding, read.breaks.total, read.notes.total, read.byteCount]).toEqual([encoding, 0, 0, read.file.size]);
    const values = valuesOf(read);
    expect(values.map(({ ort }) => ort)).toEqual(expected.map(({ ort }) => (encoding === 'cp1252' ? ort.replace('län', 'län – €') : ort)));
  });

  it.each([
    'Gmina Białystok, Łódź i Gdańsk; województwo śląskie',
    'Obec Příbor; Město Žďár nad Sázavou',
    'Győr Város Önkormányzata; Hódmezővásárhely',
    'Mesto Košice; Ľubovňa',
  ])('finds the encoding cp1250 of %s', async (name) => {
    const read = await readAll(fileOf('a.csv', windows1250(`id|name\n1|${name}\n2|b\n`)));
    expect(read.file.encoding).toBe('cp1250');
    expect(valuesOf(read)[0]).toEqual({ id: '1', name });
  });

  it.each([
    'Umeå kommun; Ångermanland; Östersund',
    'Sønderborg Kommune; Ærø; Århus',
    'Universität München; Straße',
    'Région Île-de-France; Orléans',
    'Comuñidad de Cádiz; Málaga',
  ])('takes %s for no cp1250', async (name) => {
    const read = await readAll(fileOf('a.csv', windows1252(`id|name\n1|${name}\n2|b\n`)));
    expect(read.file.encoding).toBe('latin1');
    expect(valuesOf(read)[0]).toEqual({ id: '1', name });
  });

  it('reads a line in Windows-1252 among others in UTF-8, and notes it', async () => {
    const bytes = Buffer.concat([Buffer.from('id;namn\n1;Åmål\n2;Örebro\n'), windows1252('3;Umeå\n'), Buffer.from('4;Ärla\n')]);
    const read = await readAll(fileOf('a.csv', bytes));
    expect(valuesOf(read).map(({ namn }) => namn)).toEqual(['Åmål', 'Örebro', 'Umeå', 'Ärla']);
    expect(read.notes.list).toMatchObject([{ line: 4 }]);
  });

  it('names columns that are blank, twice there or broken over lines', async () => {
    const read = await readAll(fileOf('a.csv', '\ufeff"Stöd-\nmottagare";;Belopp;Belopp\na;b;1;2\n'));
    expect(read.file.parts).toMatchObject([{ columns: ['Stöd- mottagare', 'column 2', 'Belopp', 'Belopp (2)'], recordCount: 1 }]);
    expect(read.records[0]).toMatchObject({ line: 3, number: 1 });
  });

  it('finds the table that is looked for below titles, whatever case its columns have', async () => {
    const looksFor = [
      { name: 'other', columns: ['name', 'budget'] },
      { name: 'projects', columns: ['id', 'Name'] },
    ];
    const read = await readAll(fileOf('a.csv', 'A list;;\nof projects;;\n;;\nID; name ;x\n1;a;\n'), { looksFor });
    expect([read.tables, valuesOf(read)]).toEqual([['projects'], [{ id: '1', Name: 'a', x: '' }]]);
    expect(read.file.parts).toMatchObject([{ table: 'projects', headerLine: 4, isRead: true }]);
  });

  it('reads nothing of a file without a table that is looked for', async () => {
    const read = await readAll(fileOf('a.csv', 'a,b\n1,2\n'), { looksFor: [{ name: 'x', columns: ['a', 'c'] }] });
    expect([read.records.length, read.breaks.list.map(({ came }) => came)]).toEqual([0, ['at best a row without c']]);
    expect(read.file.parts).toMatchObject([{ isRead: false }]);
  });

  it('reads one column, and one row without a line end', async () => {
    expect(valuesOf(await readAll(fileOf('a.csv', 'namn\nUmeå\nÅmål\n')))).toEqual([{ namn: 'Umeå' }, { namn: 'Åmål' }]);
    const read = await readAll(fileOf('a.csv', 'a,b\n1,2'));
    expect([valuesOf(read), read.breaks.total, read.notes.total]).toEqual([[{ a: '1', b: '2' }], 0, 1]);
  });

  it('gives rows whose cells cannot be told apart a flaw and no values', async () => {
    const looksFor = [{ name: 't', columns: ['a', 'b'] }];
    const read = await readAll(fileOf('a.csv', 'a,b,c\n1,2\n1\n1,2,3,4\n1,2,3,\n'), { looksFor });
    expect(valuesOf(read)).toEqual([{ a: '1', b: '2', c: '' }, {}, {}, {}]);
    expect(read.records.map(({ flaw }) => flaw !== undefined)).toEqual([false, true, true, true]);
    expect(read.notes.list).toMatchObject([{ line: 2 }]);
  });

  it('reads rows that all end with a delimiter more than the header', async () => {
    const read = await readAll(fileOf('a.csv', 'a,b\n1,2,\n3,4,\n5,6,x\n7,8,\n'));
    expect(valuesOf(read)).toEqual([{ a: '1', b: '2' }, { a: '3', b: '4' }, {}, { a: '7', b: '8' }]);
  });

  it('takes a quote that opens nothing for a letter', async () => {
    const text = 'a,b,c\n1,"x,2\n3,y"z,4\n"5" tum,"6, 7",8\n';
    const read = await readAll(fileOf('a.csv', text));
    expect(valuesOf(read)).toEqual([
      { a: '1', b: '"x', c: '2' },
      { a: '3', b: 'y"z', c: '4' },
      { a: '"5" tum', b: '6, 7', c: '8' },
    ]);
  });

  it.each<readonly [what: string, bytes: string | Buffer]>([
    ['an empty file', ''],
    ['blanks', ' \n\n'],
    ['a web page', '<!DOCTYPE html><html></html>'],
    ['an old Excel file', Buffer.from('d0cf11e0a1b11ae1', 'hex')],
    ['a compressed file', Buffer.from('1f8b0800', 'hex')],
  ])('says that %s is none', async (_, bytes) => {
    const read = await readAll(fileOf('a.csv', bytes));
    expect([read.file.form, read.records.length, read.breaks.total]).toEqual(['UNREADABLE', 0, 1]);
  });

  it('throws for a file that is not there', async () => {
    await expect(readAll('/nowhere/a.csv')).rejects.toThrow('ENOENT');
  });
});
