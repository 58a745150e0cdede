import { execute, parse } from 'graphql';
import { afterAll, expect, it } from 'vitest';
import { describeQuality, qualityQuestion } from '../../src/commands/quality.ts';
import { makeExecutable } from '../../src/executable.ts';
import { loadStatements } from '../../src/graph/statements.ts';
import { countDoubtfulPairs, readDoubtfulPairs } from '../../src/ingest/identity/doubtful-pairs.ts';
import { importFolder } from '../../src/ingest/import-folder.ts';
import { describeEachEngine } from '../support/engines.ts';
import { changedFixture, removeFolders } from './fixture.ts';

const folder = new URL('../fixtures/graph/', import.meta.url).pathname;

describeEachEngine('The check of the graph', (openEngine) => {
  afterAll(removeFolders);

  it('prints for each source the numbers that coverage gives', async () => {
    const engine = await openEngine();
    await importFolder(engine, loadStatements(), folder);
    const executable = makeExecutable(engine);
    const { data, errors } = await execute({
      schema: executable.schema,
      document: parse(qualityQuestion),
      contextValue: executable.makeContext(),
    });
    expect(errors).toBeUndefined();
    const coverage: unknown = data?.['coverage'];
    expect(coverage).toMatchObject({
      rows: [
        { id: 'source:rapport', numbers: { rowCount: 12, rowsSetAside: 3 } },
        { id: 'source:tyst', statementCount: 0, numbers: { rowCount: null, rowsSetAside: null, earliest: null, latest: null, sums: [] } },
        { id: 'source:webb' },
      ],
    });
    const text = await describeQuality(engine);
    expect(text).toMatch(/^Rapport om samverkan \(source:rapport\)\n {2}rows +12\n {2}rows set aside +3\n/);
    const numbers = (JSON.stringify(coverage).match(/(?<="amount":")[^"]+/g) ?? []).filter((amount) => !text.includes(amount));
    expect(numbers).toEqual([]);
  });

  it('counts as many suspected duplicates of each data set as review shows', async () => {
    const engine = await openEngine();
    await importFolder(engine, loadStatements(), folder);
    const names = changedFixture({
      'datapackage.json': () => '{"name": "other"}',
      'actors.csv': (text) => `${text.split('\n')[0] ?? ''}\norganisation:other-alby,ORGANISATION,Albi kommun,\n`,
      ...Object.fromEntries(emptied.map((file) => [file, (text: string) => `${text.split('\n')[0] ?? ''}\n`])),
    });
    expect((await importFolder(engine, loadStatements(), names)).findings.list).toEqual([]);
    const shown = (await readDoubtfulPairs(engine, loadStatements())).map(({ one }) => one.dataset);
    const countOf = (dataset: string): number => shown.filter((one) => one === dataset).length;
    const counts = await countDoubtfulPairs(engine, loadStatements());
    expect([...counts]).toEqual([...new Set(shown)].sort().map((dataset) => [dataset, countOf(dataset)]));
    expect(counts.get('other')).toBe(1);
  });
});

const emptied = [
  'citations',
  'documents',
  'identifiers',
  'names',
  'places',
  'programmes',
  'projects',
  'sources',
  'statements',
  'themes',
].map((name) => `${name}.csv`);
