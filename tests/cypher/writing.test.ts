import { beforeAll, describe, test } from 'vitest';
import type { Engine } from '../../src/engine/engine.ts';
import { loadStatements } from '../../src/graph/statements.ts';
import { describeEachEngine } from '../support/engines.ts';
import { wipe } from '../support/wipe.ts';
import type { ContractCase } from './contract-case.ts';
import { loadContracts } from './load-cases.ts';
import { runCase, runSteps } from './run-case.ts';

const statements = loadStatements();
const contracts = await loadContracts(statements);

describeEachEngine('Statements on what their case gives', (openEngine) => {
  let engine: Engine;
  let present: ContractCase['given'];

  beforeAll(async () => {
    engine = await openEngine();
  });

  /** Makes the database hold what is given and no more; what is there already for a case that only reads is left. */
  async function prepare({ given, then }: ContractCase): Promise<void> {
    if (given === present) return;
    await wipe(engine);
    present = undefined;
    await runSteps(engine, statements, given ?? []);
    if (then === undefined) present = given;
  }

  for (const contract of contracts) {
    const alone = contract.cases.filter(({ given }) => given !== undefined);
    if (alone.length === 0) continue;
    describe(contract.statement.name, () => {
      for (const one of alone) {
        test(`${contract.statement.name} ${one.claim}`, async () => {
          await prepare(one);
          await runCase(engine, contract, one);
        });
      }
    });
  }
});
