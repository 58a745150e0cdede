import { readdirSync } from 'node:fs';
import type { LoadedStatement, Statements } from '../../src/graph/statements.ts';
import type { ContractCase } from './contract-case.ts';

/** A statement with its cases; none when it has no file under `cases/`. */
export interface Contract {
  readonly statement: LoadedStatement;
  readonly cases: readonly ContractCase[];
}

const folder = new URL('cases/', import.meta.url);

/** The statements with the cases of `cases/<statement>.ts`; throws an Error when such a file exports none. */
export async function loadContracts(statements: Statements): Promise<Contract[]> {
  const files = new Set(caseFiles());
  const load = async (statement: LoadedStatement): Promise<Contract> => ({
    statement,
    cases: files.has(statement.name) ? await loadCases(statement.name) : [],
  });
  return Promise.all([...statements.values()].map(load));
}

/** What has a file of cases, by the name that its statement should have. */
export function caseFiles(): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => file.replace(/\.ts$/, '').replaceAll('\\', '/'));
}

async function loadCases(name: string): Promise<readonly ContractCase[]> {
  const loaded: unknown = await import(/* @vite-ignore */ new URL(`${name}.ts`, folder).href);
  if (hasCases(loaded)) return loaded.cases;
  throw new Error(`tests/cypher/cases/${name}.ts: expected "export const cases" with a list, got none`);
}

function hasCases(loaded: unknown): loaded is { readonly cases: readonly ContractCase[] } {
  return typeof loaded === 'object' && loaded !== null && 'cases' in loaded && Array.isArray(loaded.cases);
}
