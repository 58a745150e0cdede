import type { ExecutionResult } from 'graphql';
import { difference, valueAt } from '../compare.ts';
import type { Graph } from '../load.ts';
import type { Execute } from '../schema.ts';
import { compare } from './compare.ts';
import type { CompareArgs } from './compare.ts';
import type { GapArgs } from './gap-facts.ts';
import { gaps } from './gaps.ts';
import { matrix } from './matrix.ts';
import type { MatrixArgs } from './matrix.ts';
import { pairs, sharing, themeFunders, themePairs } from './pairs.ts';
import type { PairArgs } from './pairs.ts';
import { projects } from './projects.ts';
import type { ProjectsArgs } from './projects.ts';
import { operationOf } from './asked-operations.ts';

/** A question to both sides: a field with its arguments and, for a field of an actor or a theme, whose. */
export type Question =
  | { field: 'coFunding' | 'coPartners'; args: PairArgs }
  | { field: 'Actor.coFunders' | 'Actor.coPartners'; id: string; args: PairArgs }
  | { field: 'Theme.funders' | 'Theme.coFunders' | 'Theme.coPartners'; id: string; args: PairArgs }
  | { field: 'projects'; args: ProjectsArgs }
  | { field: 'matrix'; args: MatrixArgs }
  | { field: 'gaps'; args: GapArgs }
  | { field: 'compare'; args: CompareArgs };

const mostPages = 200;

/** The oracle's whole answer, in the shape of the API's. */
function oracleAnswer(graph: Graph, question: Question): unknown {
  switch (question.field) {
    case 'coFunding':
      return pairs(graph, 'FUNDERS', question.args);
    case 'coPartners':
      return pairs(graph, 'PARTNERS', question.args);
    case 'Actor.coFunders':
      return sharing(graph, question.id, 'FUNDERS', question.args);
    case 'Actor.coPartners':
      return sharing(graph, question.id, 'PARTNERS', question.args);
    case 'Theme.funders':
      return themeFunders(graph, question.id, question.args);
    case 'Theme.coFunders':
      return themePairs(graph, question.id, 'FUNDERS', question.args);
    case 'Theme.coPartners':
      return themePairs(graph, question.id, 'PARTNERS', question.args);
    case 'projects':
      return projects(graph, question.args);
    case 'matrix':
      return matrix(graph, question.args);
    case 'gaps':
      return gaps(graph, question.args);
    case 'compare':
      return compare(graph, question.args);
  }
}

/** The API's answer with all fields; of a list all pages together. Throws when there is an error in it. */
async function apiAnswer(execute: Execute, question: Question): Promise<unknown> {
  const { text, path } = operationOf(question.field);
  const variables = { ...question.args, ...('id' in question ? { id: question.id } : {}) };
  const whole = dataAt(await execute(text, variables), path);
  if (!isRecord(whole) || !('pageInfo' in whole)) return whole;
  const { pageInfo, ...rest } = whole;
  const edges = edgesOf(whole);
  let next = pageInfo;
  for (let page = 1; valueAt(next, ['hasNextPage']) === true; page += 1) {
    if (page > mostPages) throw new Error(`Question: expected at most ${String(mostPages)} pages of ${question.field}, got more`);
    const after = valueAt(next, ['endCursor']);
    const more = dataAt(await execute(text, { ...variables, after }), path);
    edges.push(...edgesOf(more));
    next = valueAt(more, ['pageInfo']);
  }
  return { ...rest, edges };
}

/** Asks both sides; throws with the question and the first difference if the answers are not the same. */
export async function agree(execute: Execute, graph: Graph, question: Question): Promise<void> {
  const [oracle, api] = [oracleAnswer(graph, question), await apiAnswer(execute, question)];
  const found = difference({ data: { answer: oracle } }, { data: { answer: api } });
  if (found === null) return;
  const texts = [found.oracle, found.other].map((side) => JSON.stringify(side));
  throw new Error(
    [JSON.stringify(question), `differs at ${found.path}:`, `  the oracle has ${texts[0] ?? ''}`, `  the API has ${texts[1] ?? ''}`].join(
      '\n',
    ),
  );
}

function dataAt(result: ExecutionResult, path: readonly string[]): unknown {
  const [error] = result.errors ?? [];
  if (error !== undefined) {
    throw new Error(`Question: expected no error, got ${error.message} (${String(error.originalError?.stack ?? error.originalError)})`);
  }
  // Results of graphql-js have no prototype; plain objects compare and print better.
  return valueAt(JSON.parse(JSON.stringify(result.data)), path);
}

function edgesOf(connection: unknown): unknown[] {
  const edges = valueAt(connection, ['edges']);
  if (!Array.isArray(edges)) throw new Error(`Question: expected edges, got ${JSON.stringify(connection)}`);
  return edges;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
