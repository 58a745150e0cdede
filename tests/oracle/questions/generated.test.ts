import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { execute, parse } from 'graphql';
import { expect, it } from 'vitest';
import type { Engine } from '../../../src/engine/engine.ts';
import { makeExecutable } from '../../../src/executable.ts';
import { loadStatements } from '../../../src/graph/statements.ts';
import { importFolder } from '../../../src/ingest/import-folder.ts';
import { writePackage } from '../../ingest/generated-package.ts';
import { describeEachEngine } from '../../support/engines.ts';
import { wipe } from '../../support/wipe.ts';
import { loadGraph } from '../load.ts';
import type { Graph } from '../load.ts';
import type { Execute } from '../schema.ts';
import { agree } from './asked.ts';
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
    return { graph: loadGraph(folder), execute: executeOn(engine) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function executeOn(engine: Engine): Execute {
  const { schema, makeContext } = makeExecutable(engine, statements);
  return (query, variableValues) =>
    Promise.resolve(execute({ schema, document: parse(query), variableValues, contextValue: makeContext() }));
}
