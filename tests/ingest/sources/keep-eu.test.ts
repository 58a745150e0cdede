import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import writeXlsxFile from 'write-excel-file/node';
import { keepEu } from '../../../src/ingest/sources/keep-eu.ts';
import { readSource, type ReadSource } from './read-source.ts';

const nordljus = 'NORDLJUS';

describe('keep-eu', () => {
  let source: ReadSource;
  beforeAll(async () => {
    source = await readSource(keepEu, 'keep-eu.csv');
  });
  const of = (type: string) => source.statements.filter((statement) => statement.type === type);

  it('A project is told by its programme and its acronym', () => {
    const projects = [...source.entities.values()].filter(({ id }) => id.startsWith('project:'));
    expect(projects.map(({ name }) => name)).toEqual([nordljus, nordljus]);
    expect(of('UNDER')).toHaveLength(5);
  });

  it('Each row is a partner, a lead partner as LEAD, and an answer that is neither Yes nor No sets the row aside', () => {
    expect(of('PARTNERS_IN').map(({ role }) => role)).toEqual(['LEAD', 'PARTNER', 'PARTNER', 'PARTNER', 'LEAD']);
    expect(source.setAside).toEqual(['Lead Partner: "Maybe"']);
  });

  it('Rows that differ in the case of a name are one actor with two statements', () => {
    const [, first, second] = of('PARTNERS_IN');
    expect(first?.subject).toBe(second?.subject);
    expect(first?.key).not.toBe(second?.key);
  });

  it('A partner is in its Swedish county, else in a region of its own within the country', () => {
    const places = of('LOCATED_IN').map(({ object }) => object);
    expect(places).toEqual([
      'place:lan-vasterbotten',
      'place:nuts-keep-eu-fi1d3',
      'place:nuts-keep-eu-fi1d3',
      'place:land-irland',
      'place:land-kroatien',
    ]);
    expect(of('WITHIN')[0]).toMatchObject({ subject: 'place:nuts-keep-eu-fi1d3', object: 'place:land-finland' });
  });

  it('A region of another country than the row’s is noted and left out', () => {
    expect(source.notes).toEqual(['NUTS3 (or equivalent): "UKN06  / Belfast"']);
  });

  it('A programme within the Union is of the Regional Fund, one with candidates is not', () => {
    const programmes = new Set(of('OF_FUND').map(({ subject }) => subject));
    expect([...programmes]).toEqual([source.idOf('2014 - 2020 INTERREG VB Northern Periphery and Arctic')]);
  });

  it('The legal status is public or private', () => {
    expect(of('CLAIM').map(({ value }) => value)).toEqual(['public', 'public', 'private', 'public']);
  });

  it('The contact’s department is dropped and counted', () => {
    expect(source.dropped.get('Department')).toBe(1);
  });

  it('A workbook with two sheets of the same columns says the same', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'samverkan-'));
    try {
      const head = ['Programme', 'Acronym', 'Project Partner', 'Lead Partner', 'Country'];
      const rows = [
        ['2014 - 2020 URBACT III', 'SNOWCITY', 'Skellefteå kommun', 'Yes', 'Sweden'],
        ['2014 - 2020 URBACT III', 'SNOWCITY', 'Oulun kaupunki', 'No', 'Finland'],
      ];
      const sheet = (row: readonly string[]) => [head, row].map((cells) => cells.map((value) => ({ value })));
      const file = join(folder, 'keep.xlsx');
      await writeXlsxFile(rows.map((row, at) => ({ sheet: `Part ${at + 1}`, data: sheet(row) }))).toFile(file);
      const fixtures = fileURLToPath(new URL('../../fixtures/sources/', import.meta.url));
      const read = await readSource(keepEu, relative(fixtures, file));
      expect(read.statements.filter(({ type }) => type === 'PARTNERS_IN').map(({ role }) => role)).toEqual(['LEAD', 'PARTNER']);
      expect(read.idOf('Skellefteå kommun')).toMatch(/^municipality:keep-eu-/);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
