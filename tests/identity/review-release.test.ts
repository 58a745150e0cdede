import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { writeVerdicts } from '../../src/commands/review.ts';
import type { Engine } from '../../src/engine/engine.ts';
import { loadStatements } from '../../src/graph/statements.ts';
import { importFormat } from '../../src/ingest/draft/import-format.ts';
import { readDoubtfulPairs } from '../../src/ingest/identity/doubtful-pairs.ts';
import { readVerdicts, writePairs } from '../../src/ingest/identity/pairs-csv.ts';
import { readNewestRelease } from '../../src/ingest/release.ts';
import { tiny, writeRows } from '../ingest/tiny-format.ts';
import { describeEachEngine } from '../support/engines.ts';

const statements = loadStatements();

describeEachEngine('samverkan review --out and --in', (openEngine) => {
  let engine: Engine;
  let folder: string;

  beforeAll(async () => {
    engine = await openEngine();
    folder = mkdtempSync(join(tmpdir(), 'samverkan-'));
  });
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  it('writes the decisions in the table as one release, and the same table again is none', async () => {
    const projects = writeRows(folder, 'projects.csv', [
      ['nummer', 'titel'],
      ['1', 'Grön energi'],
    ]);
    const partners = writeRows(folder, 'partners.csv', [
      ['projekt', 'namn', 'budget', 'rad'],
      ['1', 'Skelleftea komun', '5', 'a'],
      ['1', 'Bjurholmms kommun', '6', 'b'],
    ]);
    await importFormat(engine, statements, tiny, [projects, partners], { dataset: 'tiny', retrieved: '2024-03-02' });
    const pairs = await readDoubtfulPairs(engine, statements);
    expect(pairs.filter(({ one }) => one.dataset === 'tiny')).toMatchObject([
      { sharedProjects: [], other: { dataset: 'samverkan-northern-sweden' } },
      { other: { dataset: 'samverkan-northern-sweden' } },
    ]);
    const [header = '', ...rows] = writePairs(pairs.filter(({ one }) => one.dataset === 'tiny'))
      .trim()
      .split('\n');
    const decided = rows.map((row, at) => row.replace(',,,', at === 0 ? ',y,samma ort,' : ',n,,'));
    const verdicts = readVerdicts([header, ...decided].join('\n'), 'pairs.csv');
    expect(verdicts.map(({ isSame }) => isSame)).toEqual([true, false]);
    const before = await readNewestRelease(engine, statements);
    const release = await writeVerdicts(engine, verdicts);
    expect(release).toBe((before?.number ?? 0) + 1);
    expect(await readNewestRelease(engine, statements)).toMatchObject({ number: release, isComplete: true });
    expect((await readDoubtfulPairs(engine, statements)).filter(({ one }) => one.dataset === 'tiny')).toEqual([]);
    expect(await writeVerdicts(engine, verdicts)).toBeNull();
  });
});
