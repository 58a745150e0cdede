import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { describeFinding } from '../../../src/ingest/findings.ts';
import { fileOf, fixtures, readAll, removeFiles, valuesOf } from './read-all.ts';

afterAll(removeFiles);

const grants = [{ name: 'grants', columns: ['id', 'amountAwarded'] }];

describe('openRecords, of JSON', () => {
  it('reads the items of a list below a key', async () => {
    const read = await readAll(join(fixtures, 'grants.json'), { looksFor: grants });
    expect([read.file.form, read.tables, read.records.length, read.breaks.total]).toEqual(['JSON', ['grants'], 6, 0]);
    expect(read.records[0]).toMatchObject({ line: null, number: 1, values: { id: '360G-test-001', amountAwarded: 1000 } });
    expect(Object.fromEntries(read.file.dropped.columns)).toEqual({
      'recipientOrganization.contactName': 6,
      'recipientOrganization.email': 6,
    });
  });

  it.each([
    ['a list', (deep: string) => `[{"id": 1}, {"id": ${deep}}, {"id": 3}]`],
    ['lines', (deep: string) => `{"id": 1}\n{"id": ${deep}}\n{"id": 3}\n`],
  ])('sets aside what is too deep to be data, of %s', async (_what, textOf) => {
    for (const deep of ['['.repeat(100_000) + ']'.repeat(100_000), '{"a":'.repeat(100_000) + '1' + '}'.repeat(100_000)]) {
      const read = await readAll(fileOf('deep.json', textOf(deep)));
      expect(read.records.map(({ flaw }) => flaw?.expected)).toEqual([undefined, 'a JSON object of at most 100 levels', undefined]);
      expect(read.breaks.total).toBe(0);
    }
  });

  it('reads one object a line, with its line', async () => {
    const read = await readAll(join(fixtures, 'grants.ndjson'), { looksFor: grants });
    const whole = await readAll(join(fixtures, 'grants.json'), { looksFor: grants });
    expect(read.file.form).toBe('JSON_LINES');
    expect(read.records.map(({ line }) => line)).toEqual([1, 2, 3, 4, 5, 6]);
    expect(valuesOf(read)).toEqual(valuesOf(whole));
  });

  it('reads the values of an object with their keys', async () => {
    const read = await readAll(join(fixtures, 'agencies.json'));
    expect(valuesOf(read)).toEqual([
      { _key: 'Myndigheten för sjöar', org_nr: '202100-0001', start: 2008 },
      { _key: 'Vägstyrelsen', org_nr: '2021000002' },
      { _key: 'Skogsrådet', org_nr: null, post: { city: 'Ankeby' } },
    ]);
  });

  it.each<readonly [what: string, text: string, values: readonly object[]]>([
    ['a list', '[{"a":1},{"a":2}]', [{ a: 1 }, { a: 2 }]],
    ['an empty list', '[]', []],
    ['one object', '{"a":1,"b":[1,2]}', [{ a: 1, b: [1, 2] }]],
    ['objects one after the other', '{\n"a":1\n}\n{\n"a":2\n}', [{ a: 1 }, { a: 2 }]],
    ['a list below the second key', '{"about":{"x":[{"y":1}]},"items":[{"a":1}]}', [{ a: 1 }]],
    ['letters beyond the first plane', '[{"a":"🌲 \\ud83c\\udf32 å"}]', [{ a: '🌲 🌲 å' }]],
  ])('reads %s', async (_, text, values) => {
    const read = await readAll(fileOf('a.json', text));
    expect([valuesOf(read), read.breaks.total]).toEqual([values, 0]);
  });

  it('prefers the list that is looked for, and a record to a list within it', async () => {
    const looksFor = [{ name: 't', columns: ['a', 'b'] }];
    expect(valuesOf(await readAll(fileOf('a.json', '{"x":[{"y":1}],"z":[{"a":1,"b":2}]}'), { looksFor }))).toEqual([{ a: 1, b: 2 }]);
    const alone = await readAll(fileOf('a.json', '{"a":1,"b":[{"y":1}]}'), { looksFor });
    expect(valuesOf(alone)).toEqual([{ a: 1, b: [{ y: 1 }] }]);
  });

  it('finds a table by what the first items have together', async () => {
    const looksFor = [{ name: 't', columns: ['A', 'b'] }];
    expect(valuesOf(await readAll(fileOf('a.json', '[{"a":1},{"b":2}]'), { looksFor }))).toEqual([{ A: 1 }, { b: 2 }]);
    const other = await readAll(fileOf('a.json', '[{"a":1},{"c":2}]'), { looksFor });
    expect([other.records.length, other.breaks.list.map(describeFinding)]).toEqual([
      0,
      ['a.json, record 1: expected a header with the columns A, b, but got items with a, c'],
    ]);
  });

  it('gives items that are no objects a flaw', async () => {
    const read = await readAll(fileOf('a.json', '[{"a":1},5,{"a":2}]'));
    expect(read.records.map(({ flaw }) => flaw !== undefined)).toEqual([false, true, false]);
    const lines = await readAll(fileOf('a.ndjson', '{"a":1}\n{"a":\n{"a":2}\n'));
    expect(lines.records.map(({ line, flaw }) => [line, flaw !== undefined])).toEqual([
      [1, false],
      [2, true],
      [3, false],
    ]);
  });

  it('says at which record it breaks', async () => {
    const read = await readAll(fileOf('a.json', '[{"a":1},{"a":2},{"a":'));
    expect([valuesOf(read), read.breaks.list]).toMatchObject([[{ a: 1 }, { a: 2 }], [{ record: 3 }]]);
  });
});
