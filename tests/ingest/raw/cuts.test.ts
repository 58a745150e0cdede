import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import writeXlsxFile from 'write-excel-file/node';
import type { RawReading } from '../../../src/ingest/raw/open-records.ts';
import { fileOf, fixtures, readAll, removeFiles, type ReadFile } from './read-all.ts';

afterAll(removeFiles);

const samples = join(import.meta.dirname, '../../../../shared/samples');
const seed = 20201;
const cutsOfFixture = 60;
const cutsOfSample = 24;
const longestPrefix = 200_000;

/** What is looked for where the form can't be told by a beginning alone. */
const looksFor: Readonly<Record<string, RawReading['looksFor']>> = {
  'torture.csv': [{ name: 'projects', columns: ['Diarienr', 'Projekt', 'Stöd- mottagare', 'Belopp (SEK)'] }],
  'grants.ndjson': [{ name: 'grants', columns: ['id', 'title'] }],
  'ror_se.ndjson': [{ name: 'organisations', columns: ['id', 'name'] }],
};

function filesIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile() && /\.(?:csv|json|ndjson)$/.test(path));
}

/** Reads the bytes as a file of that name, what is looked for being as it is for that name. */
function readBytes(path: string, bytes: Uint8Array): Promise<ReadFile> {
  const name = basename(path);
  return readAll(fileOf(name, bytes), { looksFor: looksFor[name] });
}

/** Whether a record may end at the end of the bytes. */
function endsRecord(path: string, bytes: Uint8Array): boolean {
  const text = Buffer.from(bytes).toString('latin1');
  if (extname(path) === '.csv') return text === '' || text.endsWith('\n');
  return extname(path) === '.ndjson' ? /(?:^|[\n}])$/.test(text) : /[\]}]\s*$/.test(text);
}

function hasOpenRow({ notes }: ReadFile): boolean {
  return notes.list.some(({ expected }) => expected === 'a line end after the last row');
}

function sameRecords(cut: ReadFile, whole: ReadFile): void {
  // A last row without a line end may be cut within its last cell; then it is noted.
  const count = Math.max(0, cut.records.length - (hasOpenRow(cut) ? 1 : 0));
  expect(cut.records.slice(0, count)).toEqual(whole.records.slice(0, count));
  expect(cut.records.length).toBeLessThanOrEqual(whole.records.length);
}

async function checkCuts(path: string, bytes: Uint8Array, cuts: number): Promise<void> {
  const whole = await readBytes(path, bytes);
  const anywhere = fc.integer({ min: 1, max: bytes.length - 1 });
  const check = async (at: number): Promise<void> => {
    const cut = await readBytes(path, bytes.subarray(0, at));
    sameRecords(cut, whole);
    const isFound = cut.breaks.total > 0 || hasOpenRow(cut);
    if (!endsRecord(path, bytes.subarray(0, at))) expect(isFound).toBe(true);
    expect(cut.breaks.total).toBeLessThanOrEqual(1);
  };
  await fc.assert(fc.asyncProperty(anywhere, check), { seed, numRuns: cuts });
}

describe('a file that is cut at a random byte', () => {
  it.each(filesIn(fixtures).map((path) => [basename(path), path] as const))('gives whole records and a finding: %s', async (_, path) => {
    await checkCuts(path, readFileSync(path), cutsOfFixture);
  });

  const found = filesIn(samples);
  if (found.length === 0) it.skip('Samples: ../shared/samples/ is not there', () => undefined);

  it.each(found.map((path) => [basename(path), path] as const))('gives whole records and a finding: sample %s', async (_, path) => {
    const bytes = readFileSync(path);
    await checkCuts(path, bytes.subarray(0, longestPrefix), cutsOfSample);
  });

  it('is a workbook of which nothing is read', async () => {
    const rows = Array.from({ length: 200 }, (_, index) => [{ value: `a${index}` }, { value: index }]);
    const bytes = await writeXlsxFile([[{ value: 'id' }, { value: 'n' }], ...rows]).toBuffer();
    const anywhere = fc.integer({ min: 4, max: bytes.length - 1 });
    const check = async (at: number): Promise<void> => {
      const cut = await readAll(fileOf('a.xlsx', bytes.subarray(0, at)));
      expect([cut.records.length, cut.breaks.total]).toEqual([0, 1]);
    };
    await fc.assert(fc.asyncProperty(anywhere, check), { seed, numRuns: cutsOfFixture });
  });
});

describe('a file with a byte that is another', () => {
  it.each(filesIn(fixtures).map((path) => [basename(path), path] as const))('is read without throwing: %s', async (_, path) => {
    const bytes = readFileSync(path);
    const anywhere = fc.tuple(fc.integer({ min: 0, max: bytes.length - 1 }), fc.integer({ min: 0, max: 255 }));
    const check = async ([at, byte]: readonly [number, number]): Promise<void> => {
      const changed = Uint8Array.from(bytes);
      changed[at] = byte;
      const read = await readBytes(path, changed);
      expect(read.byteCount).toBeLessThanOrEqual(bytes.length);
    };
    await fc.assert(fc.asyncProperty(anywhere, check), { seed, numRuns: cutsOfFixture });
  });

  it('is read without throwing: a workbook', async () => {
    const rows = Array.from({ length: 50 }, (_, index) => [{ value: `a${index}` }, { value: index }]);
    const bytes = await writeXlsxFile([[{ value: 'id' }, { value: 'n' }], ...rows]).toBuffer();
    const anywhere = fc.tuple(fc.integer({ min: 4, max: bytes.length - 1 }), fc.integer({ min: 0, max: 255 }));
    const check = async ([at, byte]: readonly [number, number]): Promise<void> => {
      const changed = Uint8Array.from(bytes);
      changed[at] = byte;
      const read = await readAll(fileOf('a.xlsx', changed));
      expect(read.records.length).toBeLessThanOrEqual(50);
    };
    await fc.assert(fc.asyncProperty(anywhere, check), { seed, numRuns: cutsOfFixture });
  });
});
