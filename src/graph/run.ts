import type { Engine } from '../engine/engine.ts';
import type { StatementTypes } from '../generated/statements.ts';
import { statementNamed, type Statements } from './statements.ts';

type Name = keyof StatementTypes;

/** Runs a statement that only reads by its name, with the parameters and the rows that its header promises. */
export async function readNamed<Of extends Name>(
  engine: Pick<Engine, 'read'>,
  statements: Statements,
  name: Of,
  parameters: StatementTypes[Of]['parameters'],
): Promise<readonly StatementTypes[Of]['row'][]> {
  const rows: unknown = await engine.read(statementNamed(statements, name), { ...parameters });
  // Rows enter here: the contract suite holds every statement to its header on both engines.
  // eslint-disable-next-line @typescript-eslint/consistent-type-assertions
  return rows as readonly StatementTypes[Of]['row'][];
}

/**
 * All rows of a statement that gives them by pages in the order of its first column, a text that is never empty: `read` gives
 * the page after one of these texts.
 */
export async function readPages<Row extends readonly [string, ...unknown[]]>(
  limit: number,
  read: (page: { readonly after: string; readonly limit: number }) => Promise<readonly Row[]>,
): Promise<Row[]> {
  const rows: Row[] = [];
  for (;;) {
    const page = await read({ after: rows.at(-1)?.[0] ?? '', limit });
    for (const row of page) rows.push(row);
    if (page.length < limit) return rows;
  }
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
