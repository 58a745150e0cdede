import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { loadStatements } from '../../../src/graph/statements.ts';
import { describeEachEngine } from '../../support/engines.ts';
import type { Graph } from '../load.ts';
import { cast, castActors } from './generated.ts';
import { loadWorld } from './load-world.ts';
import { apiOtherAnswer, oracleOtherAnswer } from './others-asked.ts';
import type { OtherQuestion } from './others-asked.ts';
import { drawCommon, drawConflictFilter, drawNetwork, drawPaths } from './others-draw.ts';
import { otherWorld } from './others-generated.ts';

const statements = loadStatements();
const bodies = [...cast.groups, ...cast.bodies];
const worldCount = Number(process.env['SAMVERKAN_WORLDS'] ?? '40');
const wanted = process.env['SAMVERKAN_FIELD'] ?? '';

describeEachEngine('The API and the oracle', (openEngine) => {
  it(`agree on the other questions in ${String(worldCount)} generated worlds`, { timeout: 900_000 }, async () => {
    const engine = await openEngine();
    const property = fc.asyncProperty(otherWorld, fc.nat(), async (drawn, seed) => {
      const { graph, execute: ask } = await loadWorld(engine, statements, drawn);
      for (const question of questionsOf(graph, seed).filter(({ field }) => wanted === '' || field === wanted)) {
        expect(await apiOtherAnswer(ask, question), JSON.stringify(question)).toEqual(oracleOtherAnswer(graph, question));
      }
    });
    await fc.assert(property, {
      numRuns: worldCount,
      seed: Number(process.env['SAMVERKAN_SEED'] ?? '20261125'),
      interruptAfterTimeLimit: 600_000,
      // A run that did not get through all worlds is none.
      markInterruptAsFailure: true,
    });
  });
});

/** A few questions of each sort; the seed says which. */
function questionsOf(graph: Graph, seed: number): OtherQuestion[] {
  const few = [seed, seed + 1, seed + 2, seed + 3];
  const groups = ['SOURCE', 'TYPE', 'COUNTY', 'YEAR', 'THEME'] as const;
  const ways = (['BACK', 'FORWARD'] as const).flatMap((direction) => [2, 5].map((maxDepth) => ({ direction, maxDepth })));
  const ends = [...castActors, ...cast.projects];
  return [
    ...few.map((one) => ({ field: 'paths', args: drawPaths(graph, one) }) as const),
    ...few.map((one) => ({ field: 'network', args: drawNetwork(graph, one) }) as const),
    ...ways.map((way) => ({ field: 'lineage', args: { id: cast.projects[0], ...way } }) as const),
    { field: 'conflicts', args: { filter: null } },
    ...few.map((one) => ({ field: 'conflicts', args: { filter: drawConflictFilter(graph, ends, one) } }) as const),
    ...groups.map((groupBy) => ({ field: 'coverage', args: { groupBy } }) as const),
    ...few.map((one) => ({ field: 'commonMembers', args: drawCommon(bodies, one) }) as const),
    ...few.map((one) => ({ field: 'commonMemberships', args: drawCommon(castActors, one) }) as const),
  ];
}
