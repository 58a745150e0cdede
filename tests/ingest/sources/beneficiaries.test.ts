import { describe, expect, it } from 'vitest';
import { UsageError } from '../../../src/errors.ts';
import { allFormats } from '../../../src/ingest/formats.ts';
import { beneficiaries } from '../../../src/ingest/sources/beneficiaries.ts';
import { tableFormat } from '../../../src/ingest/sources/table.ts';
import { readSource, type ReadSource } from './read-source.ts';

async function read(name: 'beneficiaries-dk' | 'beneficiaries-uk'): Promise<ReadSource> {
  const format = beneficiaries().find((each) => each.name === name);
  if (format === undefined) throw new Error(`No mapping ${name}`);
  return readSource(format, `${name}.csv`);
}

const of = (source: ReadSource, type: string) => source.statements.filter((statement) => statement.type === type);

describe('beneficiaries-dk', () => {
  it('Two grants of one scheme, time and owner are two projects', async () => {
    const source = await read('beneficiaries-dk');
    const grants = of(source, 'FUNDS').filter(({ subject }) => subject === 'fund:erdf');
    expect(new Set(grants.map(({ object }) => object)).size).toBe(2);
    expect(grants.map(({ amount, currency }) => [amount, currency])).toEqual([
      ['617.25', 'DKK'],
      ['1000', 'DKK'],
    ]);
    expect(of(source, 'CLAIM').flatMap(({ kind, amount }) => (kind === 'TOTAL_BUDGET' ? [amount] : []))).toEqual([
      '1234.50',
      '2000.01',
      '100000',
    ]);
  });

  it('The partners, who may be persons, are dropped and counted', async () => {
    const source = await read('beneficiaries-dk');
    expect(of(source, 'PARTNERS_IN')).toEqual([]);
    expect(source.dropped.get('parter')).toBe(2);
  });

  it('A scheme that isn’t known and a number that is none are noted, and the rest of the row is kept', async () => {
    const source = await read('beneficiaries-dk');
    expect(source.notes).toEqual(['cvr: "123"', 'ordning: "XXX"']);
    expect(of(source, 'OWNS')).toHaveLength(3);
    expect(source.setAside).toEqual([]);
  });

  it('What is no region is covered by no project, and addresses are dropped', async () => {
    const source = await read('beneficiaries-dk');
    expect(of(source, 'COVERS')).toHaveLength(2);
    expect(source.dropped.get('vejnavn')).toBe(3);
  });
});

describe('beneficiaries-uk', () => {
  it('Columns that say millions hold pounds', async () => {
    const source = await read('beneficiaries-uk');
    expect(of(source, 'FUNDS').map(({ subject, amount, currency }) => [subject, amount, currency])).toEqual([
      ['fund:erdf', '1434364.42', 'GBP'],
      ['fund:esf', '18000', 'GBP'],
    ]);
  });

  it('German months and years of two digits are read, a day that doesn’t exist is noted', async () => {
    const source = await read('beneficiaries-uk');
    const periods = of(source, 'CLAIM').filter(({ property }) => property === 'period');
    expect(periods.map(({ start, end }) => [start, end])).toEqual([
      ['2015-11-01', '2018-12-31'],
      ['', '2019-03-31'],
    ]);
    expect(source.notes).toEqual(['Start date: "31/04/2014"']);
  });

  it('A dash of Windows-1252 that became a control character is a dash', async () => {
    const source = await read('beneficiaries-uk');
    expect(source.idOf('Snow 2014 – 2020')).toMatch(/^project:beneficiaries-uk-snow-2014-2020-/);
  });

  it('A cell with two categories is two themes', async () => {
    const source = await read('beneficiaries-uk');
    expect(of(source, 'HAS_THEME').map(({ object }) => object)).toEqual([
      source.idOf('Access to employment'),
      source.idOf('Lifelong learning'),
    ]);
    expect(of(source, 'BROADER').map(({ object }) => object)).toEqual(['theme:arbetsmarknad', 'theme:utbildning-och-livslangt-larande']);
  });
});

describe('Formats of mappings', () => {
  it('Every shipped mapping is a format', () => {
    const names = allFormats().map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(['beneficiaries-dk', 'beneficiaries-uk']));
    expect(new Set(names).size).toBe(names.length);
  });

  it('A mapping that isn’t there is a wrong use', () => {
    expect(() => tableFormat('nowhere.yaml')).toThrow(UsageError);
  });
});
