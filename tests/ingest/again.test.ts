import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Engine } from '../../src/engine/engine.ts';
import { openInMemory } from '../../src/engine/open.ts';
import { split } from '../../src/decisions/merge-and-split.ts';
import { readPages, readNamed } from '../../src/graph/run.ts';
import { loadStatements } from '../../src/graph/statements.ts';
import { chooseFormat } from '../../src/ingest/draft/choose-format.ts';
import { importFormat } from '../../src/ingest/draft/import-format.ts';
import type { FormatReport } from '../../src/ingest/draft/report.ts';

const statements = loadStatements();
const fixtures = {
  'interreg-se': ['interreg-se.json'],
  'erdf-se': ['erdf-se.json'],
  cordis: ['cordis-orgs.csv', 'cordis-projects.csv', 'cordis-topics.csv', 'cordis-euroSciVoc.csv'],
  'keep-eu': ['keep-eu.csv'],
  '360giving': ['360giving.json'],
  ror: ['ror.ndjson'],
  myndigheter: ['myndigheter.json'],
  'registry-se': ['registry-counties.csv', 'registry-municipalities.csv'],
  'beneficiaries-dk': ['beneficiaries-dk.csv'],
  'beneficiaries-uk': ['beneficiaries-uk.csv'],
} as const;
type Name = keyof typeof fixtures;
const names = Object.keys(fixtures) as Name[];

function importFixture(engine: Engine, name: Name): Promise<FormatReport> {
  const files = fixtures[name].map((file) => fileURLToPath(new URL(`../fixtures/sources/${file}`, import.meta.url)));
  return importFormat(engine, statements, chooseFormat(name, undefined), files, { retrieved: '2024-03-02' });
}

async function withGraph(work: (engine: Engine) => Promise<void>): Promise<void> {
  const engine = await openInMemory();
  try {
    await work(engine);
  } finally {
    await engine.close();
  }
}

async function mergedIds(engine: Engine): Promise<string[]> {
  const rows = await readPages(1_000, (page) => readNamed(engine, statements, 'identity/merged', page));
  return rows.map(([id]) => id);
}

describe('The same files imported again', () => {
  it.each(names)('are no release: %s', async (name) => {
    await withGraph(async (engine) => {
      const first = await importFixture(engine, name);
      const second = await importFixture(engine, name);
      expect([first.findings.list, first.release, second.release]).toEqual([[], 2, null]);
      expect(second.matching).toMatchObject({ matched: first.matching?.matched, toReviewCount: 0, unmatchedCount: 0 });
    });
  });

  it('are no release after other formats, in whatever order these came, and again', async () => {
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray(names, { minLength: 3, maxLength: 3 }), async (some) => {
        await withGraph(async (engine) => {
          for (const name of some) expect((await importFixture(engine, name)).release).not.toBeNull();
          for (const name of [...some, ...some]) expect([name, (await importFixture(engine, name)).release]).toEqual([name, null]);
        });
      }),
      { numRuns: 6 },
    );
  });

  it('are no release after a person has taken back what a rule decided on them', async () => {
    await withGraph(async (engine) => {
      await importFixture(engine, 'interreg-se');
      const [id = ''] = await mergedIds(engine);
      await split(engine, statements, id, { reason: 'two bodies', date: '2024-05-01' });
      expect((await importFixture(engine, 'interreg-se')).release).toBeNull();
      expect(await mergedIds(engine)).not.toContain(id);
    });
  });
});
