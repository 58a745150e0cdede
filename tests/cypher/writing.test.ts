import { beforeAll, beforeEach, describe, test } from 'vitest';
import type { Engine } from '../../src/engine/engine.ts';
import { loadStatements } from '../../src/graph/statements.ts';
import { describeEachEngine } from '../support/engines.ts';
import { wipe } from '../support/wipe.ts';
import { loadContracts } from './load-cases.ts';
import { runCaseAlone } from './run-case.ts';

const statements = loadStatements();
const contracts = await loadContracts(statements);

describeEachEngine('Statements on what their case gives', (openEngine) => {
  let engine: Engine;

  beforeAll(async () => {
    engine = await openEngine();
  });
  beforeEach(async () => {
    await wipe(engine);
  });

  for (const contract of contracts) {
    const alone = contract.cases.filter(({ given }) => given !== undefined);
    if (alone.length === 0) continue;
    describe(contract.statement.name, () => {
      for (const one of alone) {
        test(`${contract.statement.name} ${one.claim}`, async () => {
          await runCaseAlone(engine, statements, contract, one);
        });
      }
    });
  }
});
