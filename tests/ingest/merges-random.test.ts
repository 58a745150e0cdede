import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, expect, it } from 'vitest';
import type { Engine } from '../../src/engine/engine.ts';
import { exportFolder } from '../../src/export/export-folder.ts';
import { loadStatements } from '../../src/graph/statements.ts';
import { importFolder } from '../../src/ingest/import-folder.ts';
import { describeEachEngine } from '../support/engines.ts';
import { wipe } from '../support/wipe.ts';
import { filesOf, newFolder, removeFolders } from './fixture.ts';
import { writePackage, type Rows } from './generated-package.ts';
import { ask, dumpGraph } from './graph-dump.ts';
import { dataSets, packageOf } from './merge-packages.ts';

const statements = loadStatements();

interface Step {
  readonly name: (typeof dataSets)[number];
  readonly variant: number;
}

describeEachEngine('Data sets that speak of each other', (openEngine, { name: engineName }) => {
  afterAll(removeFolders);

  const isEmbedded = engineName === 'embedded';
  const variants = fc.record({ one: listOf('one'), two: listOf('two'), three: listOf('three') });
  const steps = fc.array(fc.record({ name: fc.constantFrom(...dataSets), variant: fc.nat({ max: 1 }) }), { maxLength: isEmbedded ? 6 : 3 });

  it('make one graph, whatever the order in which they came again', async () => {
    const engine = await openEngine();
    await fc.assert(
      fc.asyncProperty(variants, steps, async (states, again) => {
        await wipe(engine);
        const now = new Map<string, string>();
        for (const step of [...dataSets.map((name) => ({ name, variant: 0 })), ...again]) await importStep(engine, states, step, now);
        const grown = await dumpGraph(engine);
        await expectConserved(engine, now);
        await wipe(engine);
        let isWhole = true;
        for (const folder of [...now.values()]) isWhole &&= (await importFolder(engine, statements, folder)).findings.total === 0;
        fc.pre(isWhole);
        expect(grown).toEqual(await dumpGraph(engine));
        removeFolders();
      }),
      { numRuns: isEmbedded ? 60 : 6 },
    );
  }, 240_000);
});

function listOf(name: string): fc.Arbitrary<readonly Rows[]> {
  return fc.tuple(packageOf(name), packageOf(name));
}

/** Imports a state of a data set; one with a finding leaves the graph as it was. */
async function importStep(
  engine: Engine,
  states: Readonly<Record<string, readonly Rows[]>>,
  { name, variant }: Step,
  now: Map<string, string>,
): Promise<void> {
  const folder = join(newFolder(), name);
  writePackage(folder, name, states[name]?.[variant] ?? {});
  const { findings } = await importFolder(engine, statements, folder);
  if (findings.total === 0) now.set(name, folder);
}

/** Every data set comes out as it went in; no statement, amount or source of an edge is lost or doubled by merging. */
async function expectConserved(engine: Engine, now: ReadonlyMap<string, string>): Promise<void> {
  for (const [name, folder] of now) {
    const target = newFolder();
    await exportFolder(engine, statements, target, { dataset: name });
    expect(filesOf(target)).toEqual(filesOf(folder));
  }
  const lines = [...now.values()].flatMap((folder) => (filesOf(folder)['statements.csv'] ?? '').trimEnd().split('\n').slice(1));
  expect(await ask(engine, 'MATCH (s:Statement) RETURN count(s)')).toEqual([[lines.length]]);
}
