import { expect } from 'vitest';
import type { Engine, Parameters, Row, Statement } from '../../src/engine/engine.ts';
import { statementNamed, type LoadedStatement, type Statements } from '../../src/graph/statements.ts';
import type { Check, ContractCase } from './contract-case.ts';
import type { Contract } from './load-cases.ts';

/** Runs a case and expects exactly its rows: in their order where the statement ends with one, in any other order elsewhere. */
export async function runCase(engine: Engine, { statement }: Contract, { parameters, rows }: ContractCase): Promise<void> {
  const given = await run(engine, statement, parameters);
  if (hasOrder(statement)) expect(given).toStrictEqual(rows);
  else expect(sorted(given)).toStrictEqual(sorted(rows));
}

/** Runs a case on an empty database after what is given first, and expects its rows and what it leaves behind. */
export async function runCaseAlone(engine: Engine, statements: Statements, contract: Contract, one: ContractCase): Promise<void> {
  for (const { statement, parameters } of one.given ?? []) await run(engine, statementNamed(statements, statement), parameters);
  await runCase(engine, contract, one);
  for (const { text, rows } of one.then ?? []) expect(await engine.read(check(text), {}), text).toStrictEqual(rows);
}

/** Whether a statement writes: those that do give nothing. */
function writes({ header }: LoadedStatement): boolean {
  return header.rows === null && header.gives === null;
}

function run(engine: Engine, statement: LoadedStatement, parameters: Parameters): Promise<Row[]> {
  return writes(statement) ? engine.write(statement, parameters) : engine.read(statement, parameters);
}

/** Whether the rows come in an order: the one after the last RETURN. */
function hasOrder({ text }: Statement): boolean {
  return text.slice(text.lastIndexOf('\nRETURN')).includes('ORDER BY');
}

function sorted(rows: readonly Row[]): Row[] {
  const key = (row: Row): string => JSON.stringify(row);
  return rows.toSorted((a, b) => (key(a) < key(b) ? -1 : 1));
}

function check(text: Check['text']): Statement {
  return { name: 'tests/check', text, parameters: new Map(), inputs: new Map() };
}
