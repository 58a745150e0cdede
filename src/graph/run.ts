import type { Engine } from '../engine/engine.ts';
import type { StatementTypes } from '../generated/statements.ts';
import { statementNamed, type Statements } from './statements.ts';

type Name = keyof StatementTypes;

/** Runs a statement that only reads by its name, with the parameters and the rows that its header promises. */
export async function readNamed<Of extends Name>(
  engine: Engine,
  statements: Statements,
  name: Of,
  parameters: StatementTypes[Of]['parameters'],
): Promise<readonly StatementTypes[Of]['row'][]> {
  const rows: unknown = await engine.read(statementNamed(statements, name), { ...parameters });
  // Rows enter here: the contract suite holds every statement to its header on both engines.
  // eslint-disable-next-line @typescript-eslint/consistent-type-assertions
  return rows as readonly StatementTypes[Of]['row'][];
}

/** Runs a statement that writes by its name, with the parameters that its header asks for. */
export async function writeNamed<Of extends Name>(
  engine: Engine,
  statements: Statements,
  name: Of,
  parameters: StatementTypes[Of]['parameters'],
): Promise<void> {
  await engine.write(statementNamed(statements, name), { ...parameters });
}
