import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Engine } from '../../../src/engine/engine.ts';
import { loadStatements } from '../../../src/graph/statements.ts';
import { importFolder } from '../../../src/ingest/import-folder.ts';
import { writePackage } from '../../ingest/generated-package.ts';
import { describeEachEngine } from '../../support/engines.ts';
import { wipe } from '../../support/wipe.ts';
import { loadGraph } from '../load.ts';
import type { Graph } from '../load.ts';
import type { Execute } from '../schema.ts';
import { agree } from './asked.ts';
import { executeOn } from './execute-on.ts';
import { cast, castActors, rowsOf, world } from './generated.ts';
import type { World } from './generated.ts';
import { questionKinds, questions } from './generated-questions.ts';

const statements = loadStatements();
const ids = {
  ...{
    actors: castActors,
    funds: cast.funds,
    programmes: cast.programmes,
    themes: cast.themes,
    places: cast.places,
    sources: cast.sources,
  },
  actorKinds: ['MUNICIPALITY', 'FUND', 'GROUP', 'FEDERATION', 'NETWORK', 'AGENCY', 'REGION', 'UNIVERSITY'],
};
const worldCount = Number(process.env['SAMVERKAN_WORLDS'] ?? '40');

describeEachEngine('The API and the oracle', (openEngine) => {
  it.each(questionKinds)(`agree on %s in ${String(worldCount)} generated worlds`, { timeout: 900_000 }, async (kind) => {
    const engine = await openEngine();
    const property = fc.asyncProperty(
      world,
      fc.array(questions(ids, kind), { minLength: 1, maxLength: 6, size: 'max' }),
      async (drawn, asked) => {
        const { graph, execute: ask } = await loadWorld(engine, drawn);
        for (const question of asked) await agree(ask, graph, question);
      },
    );
    // A failure is shrunk within the time that is left; a run that did not get through all worlds is none.
    const interruptAfterTimeLimit = Number(process.env['SAMVERKAN_TIME_LIMIT'] ?? '300000');
    const seed = Number(process.env['SAMVERKAN_SEED'] ?? '20261125');
    await fc.assert(property, { numRuns: worldCount, seed, interruptAfterTimeLimit, markInterruptAsFailure: true });
  });
});

/** The world alone in the engine, and the oracle's own reading of it. */
async function loadWorld(engine: Engine, drawn: World): Promise<{ graph: Graph; execute: Execute }> {
  const folder = mkdtempSync(join(tmpdir(), 'samverkan-world-'));
  try {
    writePackage(folder, 'world', rowsOf(drawn));
    await wipe(engine);
    const { findings } = await importFolder(engine, statements, folder);
    expect(findings.list).toEqual([]);
    return { graph: loadGraph(folder), execute: executeOn(engine, statements) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
