import * as fc from 'fast-check';
import { it } from 'vitest';
import { loadStatements } from '../../../src/graph/statements.ts';
import { describeEachEngine } from '../../support/engines.ts';
import { agree } from './asked.ts';
import { castIds, world } from './generated.ts';
import { questionKinds, questions } from './generated-questions.ts';
import { loadWorld } from './load-world.ts';

const statements = loadStatements();
const ids = {
  ...castIds,
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
        const { graph, execute: ask } = await loadWorld(engine, statements, drawn);
        for (const question of asked) await agree(ask, graph, question);
      },
    );
    // A failure is shrunk within the time that is left; a run that did not get through all worlds is none.
    const interruptAfterTimeLimit = Number(process.env['SAMVERKAN_TIME_LIMIT'] ?? '300000');
    const seed = Number(process.env['SAMVERKAN_SEED'] ?? '20261125');
    await fc.assert(property, { numRuns: worldCount, seed, interruptAfterTimeLimit, markInterruptAsFailure: true });
  });
});
