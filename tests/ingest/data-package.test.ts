import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { noFindings } from '../../src/ingest/findings.ts';
import { readDataPackage, writeDataPackage } from '../../src/ingest/data-package.ts';
import { fileOf, headerOf, tableNames } from '../../src/ingest/tables.ts';
import { relations } from '../../src/ingest/vocabulary.ts';

const folder = new URL('../../data/', import.meta.url).pathname;
const format = readFileSync(new URL('../../docs/data-format.md', import.meta.url), 'utf8');

describe('data/datapackage.json', () => {
  it('is what the columns give; if not, export the data into data/', () => {
    const dataPackage = readDataPackage(folder, noFindings());
    expect(readFileSync(`${folder}datapackage.json`, 'utf8')).toBe(writeDataPackage(dataPackage?.head ?? ''));
  });

  it('names the files that are there, each with its columns', () => {
    const files = readdirSync(folder).filter((file) => file.endsWith('.csv'));
    expect(files).toEqual(tableNames.map(fileOf).sort());
    for (const name of tableNames) expect(readFileSync(`${folder}${fileOf(name)}`, 'utf8').split('\n')[0]).toBe(headerOf(name));
  });
});

describe('docs/data-format.md', () => {
  it.each(tableNames)('names every column of %s', (name) => {
    for (const column of headerOf(name).split(',')) expect(format).toMatch(new RegExp(`\\b${column}\\b`));
  });

  it('has every relation', () => {
    for (const type of relations.keys()) expect(format).toContain(`| \`${type}\` |`);
  });
});
