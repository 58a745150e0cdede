import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Engine } from '../../src/engine/engine.ts';
import { UsageError } from '../../src/errors.ts';
import { exportFolder } from '../../src/export/export-folder.ts';
import { loadStatements } from '../../src/graph/statements.ts';
import { sumOf } from '../../src/ingest/changes.ts';
import { readDatasets } from '../../src/ingest/datasets.ts';
import { describeReport } from '../../src/ingest/draft/describe-report.ts';
import { importFormat, type FormatOptions } from '../../src/ingest/draft/import-format.ts';
import { Interrupted } from '../../src/ingest/draft/interrupted.ts';
import { reportAsJson } from '../../src/ingest/draft/report-json.ts';
import type { RecordReader } from '../../src/ingest/cells/record-reader.ts';
import type { Facts } from '../../src/ingest/draft/format.ts';
import { idOfActor } from '../../src/ingest/draft/ids.ts';
import type { FormatReport } from '../../src/ingest/draft/report.ts';
import { noProgress } from '../../src/ingest/progress.ts';
import { readNewestRelease } from '../../src/ingest/release.ts';
import { describeEachEngine } from '../support/engines.ts';
import { filesOf } from './fixture.ts';
import { tiny, tinyFiles, writeRows } from './tiny-format.ts';

const statements = loadStatements();
const shipped = 'samverkan-northern-sweden';

describeEachEngine('importFormat', (openEngine) => {
  let engine: Engine;
  let folder: string;

  beforeAll(async () => {
    engine = await openEngine();
    folder = mkdtempSync(join(tmpdir(), 'samverkan-'));
  });
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  const importTiny = (dataset: string, files: readonly string[], options: FormatOptions = {}): Promise<FormatReport> =>
    importFormat(engine, statements, tiny, files, { dataset, retrieved: '2024-03-02', ...options });
  const exported = async (dataset: string): Promise<Record<string, string>> => {
    await exportFolder(engine, statements, join(folder, 'export'), { dataset });
    return filesOf(join(folder, 'export'));
  };
  const datasets = async (): Promise<string[]> => (await readDatasets(engine, statements)).map(({ name }) => name);
  const bothFiles = (): string[] => Object.values(tinyFiles(folder));

  it('writes nothing in a dry run, and says what it would do, the shipped data aside', async () => {
    const report = await importTiny('dry', bothFiles(), { dryRun: true });
    expect(await datasets()).toEqual([]);
    expect(await readNewestRelease(engine, statements)).toBeNull();
    expect(report).toMatchObject({ release: null, loadsShipped: true, isDryRun: true });
    expect(report.changes?.get('PARTNERS_IN')).toEqual({ added: 3, changed: 0, unchanged: 0, closed: 0 });
  });

  it('loads the shipped data first where they are not there, then writes a release with the counts of its rows', async () => {
    const report = await importTiny('tiny', bothFiles());
    expect(report).toMatchObject({ loadsShipped: true, dataset: 'tiny', release: 2 });
    expect(await datasets()).toEqual([shipped, 'tiny']);
    expect((await exported('tiny'))['sources.csv']).toContain(
      'source:tiny-partners,Små tabeller: partners,Exempelverket,,2024-03-02,,,,,,,,,,5,2\n',
    );
    expect((await importTiny('tiny', bothFiles())).loadsShipped).toBe(false);
  });

  it('makes no release of the same files, nor of the same with other names', async () => {
    await importTiny('same', bothFiles());
    const before = await exported('same');
    const again = await importTiny('same', bothFiles());
    expect([again.release, sumOf(again.changes?.values() ?? [])]).toMatchObject([null, { added: 0, changed: 0, closed: 0 }]);
    const renamed = bothFiles().map((path, index) => {
      const copy = join(folder, `renamed-${index}.csv`);
      writeFileSync(copy, readFileSync(path));
      return copy;
    });
    expect((await importTiny('same', renamed)).release).toBeNull();
    expect(await exported('same')).toEqual(before);
  });

  it('closes what a newer file no longer says, and keeps what others say', async () => {
    await importTiny('newer', bothFiles());
    const { projects } = tinyFiles(folder);
    const partners = writeRows(folder, 'partners-2.csv', [
      ['projekt', 'namn', 'budget', 'rad'],
      ['1', 'Umeå kommun', '1 500,50', 'a'],
    ]);
    const others = await exported('tiny');
    const report = await importTiny('newer', [projects, partners]);
    expect(report.changes?.get('PARTNERS_IN')).toEqual({ added: 0, changed: 1, unchanged: 0, closed: 2 });
    expect(report.changes?.get('Project')).toMatchObject({ unchanged: 3, closed: 0 });
    expect(await exported('tiny')).toEqual(others);
  });

  it('writes nothing when a file is none that the format knows, and finds it', async () => {
    const before = await readNewestRelease(engine, statements);
    const strange = join(folder, 'strange.csv');
    writeFileSync(strange, 'a,b\n1,2\n');
    const report = await importTiny('strange', [...bothFiles(), strange]);
    expect(report.findings.list).toMatchObject([{ file: 'strange.csv' }]);
    expect(report).toMatchObject({ changes: null, release: null, matching: null });
    expect(describeReport(report)).toContain('nothing was written');
    expect(await readNewestRelease(engine, statements)).toEqual(before);
    expect(await datasets()).not.toContain('strange');
  });

  it('goes on where it was stopped, and comes to the same', async () => {
    await importTiny('whole', bothFiles());
    const whole = await exported('whole');
    const stop = new AbortController();
    const begin = (what: string): void => {
      if (what === 'Writing') stop.abort();
    };
    const progress = { ...noProgress, begin };
    await expect(importTiny('halted', bothFiles(), { signal: stop.signal, progress })).rejects.toThrow(Interrupted);
    await importTiny('halted', bothFiles());
    // Statements sort by digests of ids that hold the name of the data set.
    const sizes = (files: Record<string, string>): unknown => Object.entries(files).map(([file, text]) => [file, text.split('\n').length]);
    expect(sizes(await exported('halted'))).toEqual(sizes(whole));
    expect((await readNewestRelease(engine, statements))?.isComplete).toBe(true);
  });

  it('matches an actor with that of the graph, says by which rule, and keeps the date of the decision', async () => {
    const report = await importTiny('match', bothFiles());
    expect(report.matching?.matched.get('the same name')).toBeGreaterThan(0);
    const { 'statements.csv': text = '' } = await exported('match');
    expect(text).toMatch(/SAME_AS,organisation:match-umea-kommun-\w+,municipality:umea,/);
    expect((await importTiny('match', bothFiles())).release).toBeNull();
  });

  it('merges none that the data tell to be a member of the other, whatever their names', async () => {
    const readMember = (record: RecordReader): Facts => {
      const subject = idOfActor(record.dataset, 'organisation', 'its unit');
      const object = idOfActor(record.dataset, 'organisation', 'whole');
      const name = record.needed('namn');
      return {
        entities: [
          { id: subject, name },
          { id: object, name },
        ],
        statements: record.text('medlem') === 'ja' ? [{ type: 'MEMBER_OF', subject, object }] : [],
      };
    };
    const format = { ...tiny, tables: [{ name: 'members', columns: ['namn', 'medlem'], read: readMember }] };
    const sameAs = async (dataset: string, name: string, isMember: string): Promise<number> => {
      const file = writeRows(folder, `${dataset}.csv`, [
        ['namn', 'medlem'],
        [name, isMember],
      ]);
      await importFormat(engine, statements, format, [file], { dataset, retrieved: '2026-01-02' });
      return ((await exported(dataset))['statements.csv'] ?? '').split('SAME_AS').length - 1;
    };
    expect(await sameAs('members', 'Institutet för Snöforskning', 'ja')).toBe(0);
    expect(await sameAs('spellings', 'Centrum för Isfrågor', 'nej')).toBe(1);
  });

  it('keeps the data package where it is told to, and only there', async () => {
    const to = join(folder, 'kept');
    const temporary = (): string[] => readdirSync(tmpdir()).filter((name) => name.startsWith('samverkan-import-'));
    const before = temporary();
    await importTiny('kept', bothFiles(), { to, dryRun: true });
    expect(readdirSync(to)).toContain('statements.csv');
    expect(temporary()).toEqual(before);
    const mine = mkdtempSync(join(folder, 'mine-'));
    writeFileSync(join(mine, 'letter.txt'), 'x');
    await expect(importTiny('kept', bothFiles(), { to: mine })).rejects.toThrow(UsageError);
  });

  it('empties no folder with another data set, nor one with tables of nobody knows what', async () => {
    const other = join(folder, 'other');
    await importTiny('other', bothFiles(), { to: other, dryRun: true });
    const before = filesOf(other);
    await expect(importTiny('kept', bothFiles(), { to: other, dryRun: true })).rejects.toThrow('holds the data set other');
    expect(filesOf(other)).toEqual(before);
    const mine = mkdtempSync(join(folder, 'mine-'));
    writeFileSync(join(mine, 'projects.csv'), 'x');
    await expect(importTiny('kept', bothFiles(), { to: mine, dryRun: true })).rejects.toThrow('holds other files');
    await importTiny('other', bothFiles(), { to: other, dryRun: true });
    expect(filesOf(other)).toEqual(before);
  });

  it.each([
    ['a file that is not there', ['nowhere.csv'], {}],
    ['a name that no data set can have', [], { dataset: 'Ö' }],
    ['the name of the shipped data', [], { dataset: shipped }],
  ])('refuses %s', async (_what, files, options) => {
    await expect(importTiny('refused', files, options)).rejects.toThrow(UsageError);
  });

  it('says in both reports what was read, set aside and why', async () => {
    const report = await importTiny('report', bothFiles());
    const text = describeReport(report);
    expect(text).toMatch(/partners\.csv: table, utf-8, , between cells\n {2}5 rows read = 3 imported \+ 2 set aside/);
    expect(text).toContain('partners.csv, line 5, column namn: an empty cell');
    expect(text).toContain('partners.csv, line 4, column budget: "mycket"');
    const json: unknown = JSON.parse(reportAsJson(report));
    expect(json).toMatchObject({
      files: [{ rowCount: 3 }, { file: 'partners.csv', rowCount: 5, importedCount: 3, setAsideCount: 2, delimiter: ',' }],
      statementCounts: { PARTNERS_IN: 3 },
      changes: { PARTNERS_IN: { added: 3 } },
    });
  });
});
