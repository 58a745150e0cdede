import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RecordReader } from '../../src/ingest/cells/record-reader.ts';
import { checkFolder } from '../../src/ingest/check.ts';
import { sumOfTables } from '../../src/ingest/draft/file-tally.ts';
import type { Format } from '../../src/ingest/draft/format.ts';
import { Interrupted } from '../../src/ingest/draft/interrupted.ts';
import { readFormat, type ReadFormat } from '../../src/ingest/draft/read-format.ts';
import { noProgress } from '../../src/ingest/progress.ts';
import { readTable } from '../../src/ingest/read-table.ts';
import type { Cells, TableName } from '../../src/ingest/tables.ts';
import { tiny, tinyFiles, writeRows } from './tiny-format.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'samverkan-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** Reads files of the tiny format into a package beside them; Umeå alone is in the graph. */
async function read(files: readonly string[], format: Format = tiny, signal?: AbortSignal): Promise<ReadFormat> {
  const place = { dataset: 'tiny', retrieved: '2024-03-02', folder: join(folder, 'package'), progress: noProgress, signal };
  const idsElsewhere = async (ids: readonly string[]) => new Set(ids.filter((id) => id === 'place:kommun-umea'));
  const result = await readFormat({ format, files, ...place, idsElsewhere });
  await result.writer.close();
  return result;
}

function rawText(record: RecordReader, column: string): string {
  const cell = record.raw(column);
  return typeof cell === 'string' ? cell : '';
}

async function cellsOf<Name extends TableName>(table: Name): Promise<Cells<Name>[]> {
  const all: Cells<Name>[] = [];
  for await (const rows of readTable(join(folder, 'package'), table)) all.push(...rows.map(({ cells }) => cells));
  return all;
}

describe('readFormat', () => {
  it('makes a package of what can be read, and sets aside the rows that can not', async () => {
    const { projects, partners } = tinyFiles(folder);
    const { files } = await read([projects, partners]);
    const counts = files.map(({ tables }) => sumOfTables(tables.values()));
    expect(counts).toEqual([
      { rowCount: 3, importedCount: 3, repeatedCount: 0, setAsideCount: 0 },
      { rowCount: 5, importedCount: 3, repeatedCount: 0, setAsideCount: 2 },
    ]);
    expect(files[0]?.unreadable.list).toMatchObject([{ line: 3, column: 'start', came: '"i våras"' }]);
    expect(files[1]?.unreadable.list).toMatchObject([{ line: 4, column: 'budget', came: '"mycket"' }]);
    expect(files[1]?.setAside.list).toMatchObject([
      { file: 'partners.csv', line: 5, column: 'namn' },
      { file: 'partners.csv', line: 6, column: 'project', came: '"project:tiny-9"' },
    ]);
    expect((await checkFolder(join(folder, 'package'))).findings.list).toEqual([]);
  });

  it('keeps the other spellings of a name, and one statement for what many rows say', async () => {
    const { projects, partners } = tinyFiles(folder);
    const { draft } = await read([projects, partners]);
    expect(await cellsOf('actors')).toMatchObject([{ name: 'Umeå kommun' }, { name: 'Älvkraft AB' }]);
    expect(await cellsOf('names')).toMatchObject([{ value: 'UMEÅ KOMMUN', kind: 'VARIANT' }]);
    const statements = await cellsOf('statements');
    expect(statements.filter(({ type }) => type === 'LOCATED_IN')).toHaveLength(2);
    expect(statements.filter(({ type }) => type === 'PARTNERS_IN').map(({ amount }) => amount)).toEqual(['1000.50', '2000', '']);
    expect(draft.repeatedCount).toBe(1);
  });

  it('names each table as a source with the rows that were read and set aside, whatever the names of the files', async () => {
    const { projects, partners } = tinyFiles(folder);
    await read([projects, partners]);
    expect(await cellsOf('sources')).toMatchObject([
      { id: 'source:tiny-projects', title: 'Små tabeller: projects', retrieved: '2024-03-02', rows: '3', rows_set_aside: '0' },
      { id: 'source:tiny-partners', publisher: 'Exempelverket', rows: '5', rows_set_aside: '2' },
    ]);
  });

  it('keeps both of two rows that say different things of the same, and counts a row that says nothing new', async () => {
    const file = writeRows(folder, 'again.csv', [
      ['nummer', 'titel', 'start'],
      ['1', 'Ett', '2021'],
      ['1', 'Ett', '2022'],
      ['1', 'Ett', '2021'],
    ]);
    const { draft, files } = await read([file]);
    expect((await cellsOf('statements')).map(({ start }) => start)).toEqual(['2021', '2022']);
    expect([draft.disagreeingCount, draft.repeatedCount]).toEqual([1, 1]);
    expect(files[0]?.tables.get('projects')).toEqual({ rowCount: 3, importedCount: 3, repeatedCount: 1, setAsideCount: 0 });
  });

  it('cites a further file of another table once for a statement', async () => {
    const table = (name: string): Format['tables'][number] => ({
      name,
      columns: [name],
      read: (record) => ({
        entities: [{ id: 'project:tiny-1', kind: 'PROJECT', name: 'Ett' }],
        statements: [{ type: 'CLAIM', subject: 'project:tiny-1', property: 'goal', value: record.needed(name) }],
      }),
    });
    const files = ['ena', 'andra'].map((name) =>
      writeRows(folder, `${name}.csv`, [
        [name, 'x'],
        ['fler', ''],
        ['fler', ''],
      ]),
    );
    await read(files, { ...tiny, tables: [table('ena'), table('andra')] });
    expect(await cellsOf('statements')).toMatchObject([{ source: 'source:tiny-ena', section: 'Ett' }]);
    expect(await cellsOf('citations')).toMatchObject([{ source: 'source:tiny-andra', section: 'Ett' }]);
  });

  it('sets aside what a package can not hold, such as a name with a blank before it, or a role that the relation does not have', async () => {
    const odd: Format = {
      ...tiny,
      tables: [
        {
          name: 'rows',
          columns: ['vad'],
          read: (record) => ({
            entities: [{ id: 'project:tiny-1', kind: 'PROJECT', name: rawText(record, 'namn') }],
            statements: [{ type: 'CLAIM', subject: 'project:tiny-1', property: 'goal', value: 'x', role: rawText(record, 'vad') }],
          }),
        },
      ],
    };
    const file = writeRows(folder, 'odd.csv', [
      ['vad', 'namn'],
      ['OWNER', 'Ett'],
      ['KING', 'Ett'],
      ['', ' Två'],
      ['', 'Tre'],
    ]);
    const { files } = await read([file], odd);
    expect(files[0]?.setAside.list.map(({ line, column }) => [line, column])).toEqual([
      [2, 'role'],
      [3, 'role'],
      [4, 'name'],
    ]);
    expect(await cellsOf('projects')).toMatchObject([{ name: 'Tre' }]);
  });

  it('conserves rows whatever they hold: what is read is imported or set aside, and what is imported stands in the package', async () => {
    const cell = fc.oneof(
      fc.constantFrom(
        '',
        '1',
        '2',
        '7',
        'NA',
        'Umeå kommun',
        '=""',
        '1 000,50',
        '-3',
        '2021-13-40',
        '"',
        ' å ',
        '\u0000',
        'a;b',
        'x@y.example',
      ),
      fc.string({ maxLength: 8 }),
    );
    const rows = fc.array(fc.array(cell, { minLength: 1, maxLength: 6 }), { maxLength: 25 });
    await fc.assert(
      fc.asyncProperty(rows, rows, async (projectRows, partnerRows) => {
        const projects = writeRows(folder, 'p.csv', [['nummer', 'titel', 'start'], ['1', 'Ett', ''], ...projectRows]);
        const partners = writeRows(folder, 'q.csv', [['projekt', 'namn', 'budget', 'rad'], ['1', 'Ett', '', 'först'], ...partnerRows]);
        const { files, draft } = await read([projects, partners]);
        for (const { tables, breaks } of files) {
          const { rowCount, importedCount, setAsideCount } = sumOfTables(tables.values());
          if (breaks.total === 0) expect(rowCount).toBe(importedCount + setAsideCount);
        }
        if (files.some(({ breaks }) => breaks.total > 0)) return;
        expect((await checkFolder(join(folder, 'package'))).findings.list).toEqual([]);
        const statements = await cellsOf('statements');
        expect([...draft.statements.counts.values()].reduce((sum, count) => sum + count, 0)).toBe(statements.length);
        const imported = files[1]?.tables.get('partners');
        const participations = statements.filter(({ type }) => type === 'PARTNERS_IN').length;
        expect(participations).toBeLessThanOrEqual(imported?.importedCount ?? 0);
        expect(participations).toBeGreaterThanOrEqual((imported?.importedCount ?? 0) - draft.repeatedCount);
      }),
      { numRuns: 60 },
    );
  }, 60_000);

  it('throws Interrupted between two batches once it is asked to stop', async () => {
    const { projects } = tinyFiles(folder);
    await expect(read([projects], tiny, AbortSignal.abort())).rejects.toThrow(Interrupted);
  });
});
