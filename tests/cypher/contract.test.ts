import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Engine } from '../../src/engine/engine.ts';
import { loadStatements } from '../../src/graph/statements.ts';
import { importFolder } from '../../src/ingest/import-folder.ts';
import { describeEachEngine } from '../support/engines.ts';
import type { ContractCase } from './contract-case.ts';
import { caseFiles, loadContracts, type Contract } from './load-cases.ts';
import { runCase } from './run-case.ts';

const statements = loadStatements();
const contracts = await loadContracts(statements);
const fixtures = [join(import.meta.dirname, '..', 'fixtures', 'graph'), join(import.meta.dirname, 'fixture')];

describeEachEngine('Statements over the fixture', (openEngine) => {
  let engine: Engine;

  beforeAll(async () => {
    engine = await openEngine();
    for (const folder of fixtures) await importFolder(engine, statements, folder);
  });

  test('cypher/ holds no statement without a case, and no case is without its statement', () => {
    expect(contracts.filter(({ cases }) => cases.length === 0).map(({ statement }) => statement.name)).toEqual([]);
    expect(caseFiles().filter((name) => !statements.has(name))).toEqual([]);
  });

  test('cases use every parameter of their statement, each flag both off and on', () => {
    expect(contracts.filter(({ cases }) => cases.length > 0).flatMap(unusedParameters)).toEqual([]);
  });

  for (const contract of contracts) {
    const overFixture = contract.cases.filter(({ given }) => given === undefined);
    if (overFixture.length === 0) continue;
    describe(contract.statement.name, () => {
      for (const one of overFixture) {
        test(`${contract.statement.name} ${one.claim}`, async () => {
          await runCase(engine, contract, one);
        });
      }
    });
  }
});

/** The parameters that no case of the statement gives, and the flags that are the same in all. */
function unusedParameters({ statement, cases }: Contract): string[] {
  const { filter, parameters } = statement.header;
  const names = [...(filter ?? parameters).entries()];
  const values = (name: string): unknown[] => cases.map((one) => valueOf(one, filter !== null, name));
  return names.flatMap(([name]) => {
    const given = new Set(values(name).filter((value) => value !== undefined && value !== null));
    const isFlag = given.size > 0 && [...given].every((value) => typeof value === 'boolean');
    return given.size < (isFlag ? 2 : 1) ? [`${statement.name} ${name}`] : [];
  });
}

function valueOf({ parameters }: ContractCase, isInFilter: boolean, name: string): unknown {
  const { filter } = parameters;
  if (!isInFilter) return parameters[name];
  return typeof filter === 'object' && filter !== null ? new Map<string, unknown>(Object.entries(filter)).get(name) : undefined;
}
