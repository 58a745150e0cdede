import { expect } from 'vitest';
import type { Engine, Parameters, Row, Statement } from '../../src/engine/engine.ts';
import { statementNamed, type LoadedStatement, type Statements } from '../../src/graph/statements.ts';
import type { Check, ContractCase, Step } from './contract-case.ts';
import type { Contract } from './load-cases.ts';

/** Runs what a case gives first. */
export async function runSteps(engine: Engine, statements: Statements, steps: readonly Step[]): Promise<void> {
  for (const { statement, parameters } of steps) await run(engine, statementNamed(statements, statement), parameters);
}

/**
 * Runs a case and expects exactly its rows, in their order where the statement ends with one, in any other order elsewhere;
 * then what it leaves behind.
 */
export async function runCase(engine: Engine, { statement }: Contract, { parameters, rows, then = [] }: ContractCase): Promise<void> {
  const given = await run(engine, statement, parameters);
  if (hasOrder(statement)) expect(given).toStrictEqual(rows);
  else expect(sorted(given)).toStrictEqual(sorted(rows));
  for (const check of then) expect(await engine.read(asStatement(check), {}), check.text).toStrictEqual(check.rows);
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

function asStatement({ text }: Check): Statement {
  return { name: 'tests/check', text, parameters: new Map(), inputs: new Map() };
}
