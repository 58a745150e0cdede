import { cursorPaths, valueAt } from './compare.ts';
import { loadGraph } from './load.ts';
import { drawOperation } from './operations.ts';
import type { Ground, Operation } from './operations.ts';
import { buildOracleSchema, oracleExecute } from './schema.ts';
import type { Execute } from './schema.ts';
import { shrink } from './shrink.ts';
import { answersText, bothAnswers } from './sides.ts';
import type { Answers, Sides } from './sides.ts';
import { idsOf } from './values.ts';

/** What to compare: the implementation, the data folder that it has loaded, how many operations, from which seed. */
export interface Comparison {
  execute: Execute;
  folder: string;
  count: number;
  seed: number;
  /** The share of lists asked for with arguments that no answer can be given for; 0.01 if not given. */
  mistakes?: number;
}

/** What was compared without a difference. */
export interface Compared {
  operations: number;
  /** Operations run again with cursors out of their own first answer. */
  secondRuns: number;
  /** Errors that both sides gave at the same path with the same code. */
  errors: number;
}

/**
 * Sends random valid operations to the implementation and to the oracle over the same folder. Throws at the first
 * difference, with the smallest operation that shows one and both answers.
 */
export async function compareRandomOperations(comparison: Comparison): Promise<Compared> {
  const { folder, count, seed, mistakes = 0.01 } = comparison;
  const schema = buildOracleSchema();
  const graph = loadGraph(folder);
  const ground: Ground = { schema, ids: idsOf(graph), mistakes };
  const sides = { oracle: oracleExecute(schema, graph), other: comparison.execute };
  const compared: Compared = { operations: 0, secondRuns: 0, errors: 0 };
  for (let number = 0; number < count; number += 1) {
    const operation = drawOperation(ground, seed + number);
    const runs = await runBoth(sides, operation);
    if (runs.some(isDifferent)) throw await failure(ground, sides, operation, seed + number);
    compared.operations += 1;
    compared.secondRuns += runs.length - 1;
    compared.errors += runs.reduce((sum, { oracle }) => sum + (oracle.errors?.length ?? 0), 0);
  }
  return compared;
}

/** Runs an operation on both sides; where it feeds on cursors and both agree, a second time with those. */
async function runBoth(sides: Sides, operation: Operation): Promise<Answers[]> {
  const { query } = operation;
  const first = await bothAnswers(sides, query, { oracle: operation.variables, other: operation.variables });
  if (isDifferent(first)) return [first];
  const cursors = operation.feeds.flatMap(({ variable, alias, pick }) => {
    const paths = cursorPaths(first.oracle.data, alias);
    const path = paths[pick % Math.max(1, paths.length)];
    return path === undefined ? [] : [{ variable, path }];
  });
  if (cursors.length === 0) return [first];
  const fed = (data: unknown): Record<string, unknown> => ({
    ...operation.variables,
    ...Object.fromEntries(cursors.map(({ variable, path }) => [variable, valueAt(data, path)])),
  });
  return [first, await bothAnswers(sides, query, { oracle: fed(first.oracle.data), other: fed(first.other.data) })];
}

function isDifferent({ found }: Answers): boolean {
  return found !== null;
}

async function failure(ground: Ground, sides: Sides, operation: Operation, seed: number): Promise<Error> {
  const smallest = await shrink(ground.schema, operation, async (smaller) => {
    const runs = await runBoth(sides, smaller);
    return runs.some(isDifferent);
  });
  const runs = await runBoth(sides, smallest);
  const run = runs.find(isDifferent);
  if (run === undefined) return new Error(`Seed ${String(seed)}: the answers differed once, then no more:\n${smallest.query}`);
  return new Error(`Seed ${String(seed)}, run ${String(runs.indexOf(run) + 1)}. ${answersText(smallest.query, run)}`);
}
