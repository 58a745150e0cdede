import { fileURLToPath } from 'node:url';
import { valueAt } from './compare.ts';
import { loadGraph } from './load.ts';
import { buildOracleSchema, oracleExecute } from './schema.ts';

/** The folder with the graph of the fixtures. */
export const fixtureFolder = fileURLToPath(new URL('../fixtures/graph', import.meta.url));

/** The oracle over the graph of the fixtures. */
export const oracle = oracleExecute(buildOracleSchema(), loadGraph(fixtureFolder));

/** The oracle's data for a query; throws when there is an error in the answer. */
export async function ask(query: string, variables: Record<string, unknown> = {}): Promise<unknown> {
  const { data, errors } = await oracle(query, variables);
  if (errors !== undefined) throw new Error(`Oracle: expected no error, got ${String(errors[0]?.message)}`);
  // Results of graphql-js have no prototype; plain objects compare and print better.
  return JSON.parse(JSON.stringify(data));
}

/** What the answer has at a path of response keys. */
export async function askAt(path: string, query: string, variables: Record<string, unknown> = {}): Promise<unknown> {
  return valueAt(await ask(query, variables), path.split('.'));
}

/** For a list with `edges { node { id } }` at a path, the ids in order. */
export async function idsAt(path: string, query: string, variables: Record<string, unknown> = {}): Promise<unknown[]> {
  const edges = await askAt(`${path}.edges`, query, variables);
  if (!Array.isArray(edges)) throw new Error(`Oracle: expected edges at ${path}, got ${JSON.stringify(edges)}`);
  return edges.map((edge: unknown) => valueAt(edge, ['node', 'id']));
}
