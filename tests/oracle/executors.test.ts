import { execute, parse, validate, type ExecutionArgs, type ExecutionResult } from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Engine } from '../../src/engine/engine.ts';
import { engineWith } from '../../src/engine/engine-with.ts';
import { openInMemory } from '../../src/engine/open.ts';
import { SamverkanError } from '../../src/errors.ts';
import { makeExecutable, type Executable } from '../../src/executable.ts';
import { executeAhead } from '../../src/execute/execute.ts';
import { loadStatements } from '../../src/graph/statements.ts';
import { importFolder } from '../../src/ingest/import-folder.ts';
import { chapters } from '../graphql/questions/chapters.ts';
import { fixtureFolder } from './asking.ts';
import { loadGraph } from './load.ts';
import { drawOperation } from './operations.ts';
import { buildOracleSchema } from './schema.ts';
import { idsOf } from './values.ts';

const statements = loadStatements();
const shipped = new URL('../../data/', import.meta.url).pathname;
const ground = { schema: buildOracleSchema(), ids: idsOf(loadGraph(fixtureFolder)), mistakes: 0.05 };

/** An answer as a client gets it; roots end in any order, so errors are sorted. */
function seen({ data, errors = [] }: ExecutionResult): unknown {
  const told = errors.map((error) => JSON.stringify(error.toJSON())).sort();
  return JSON.parse(JSON.stringify({ data: data ?? null, errors: told }));
}

/** The engine, but a third of the statements fail, others for each seed. */
function faltering(engine: Engine, seed: number): Engine {
  const isFailing = (name: string): boolean => [...name].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 9_973, seed) % 3 === 0;
  return engineWith(engine, {
    read: (statement, parameters, limit) => {
      if (isFailing(statement.name) && !statement.name.startsWith('ingest/'))
        return Promise.reject(new SamverkanError('DATABASE_ERROR', 'It failed'));
      return engine.read(statement, parameters, limit);
    },
  });
}

async function open(folder: string): Promise<Engine> {
  const engine = await openInMemory();
  await importFolder(engine, statements, folder);
  return engine;
}

/** What both executors answer, each on an executable of its own that has seen the same before. */
async function askBoth(executables: readonly [Executable, Executable], query: string, variables: Record<string, unknown>) {
  const [one, other] = executables;
  const document = parse(query);
  const argumentsFor = (executable: Executable): ExecutionArgs => ({
    schema: executable.schema,
    document,
    variableValues: { ...variables },
    contextValue: executable.makeContext(),
  });
  return { ours: seen(await executeAhead(argumentsFor(one))), theirs: seen(await execute(argumentsFor(other))) };
}

function twice(make: () => Executable): [Executable, Executable] {
  return [make(), make()];
}

describe('executeAhead', () => {
  let fixture: Engine;

  beforeAll(async () => {
    fixture = await open(fixtureFolder);
  });

  it('executeAhead answers 500 random operations as graphql-js does', async () => {
    const executables = twice(() => makeExecutable(fixture, statements));
    let errorCount = 0;
    let validCount = 0;
    for (let seed = 1; seed <= 500; seed += 1) {
      const { query, variables } = drawOperation(ground, seed);
      validCount += validate(executables[0].schema, parse(query)).length === 0 ? 1 : 0;
      const { ours, theirs } = await askBoth(executables, query, variables);
      expect(ours, `seed ${String(seed)}: ${query}`).toEqual(theirs);
      errorCount += (theirs as { errors: unknown[] }).errors.length;
    }
    expect(errorCount).toBeGreaterThan(10);
    expect(validCount).toBe(500);
  }, 120_000);

  it('executeAhead puts errors of failing statements where graphql-js does', async () => {
    let errorCount = 0;
    for (let seed = 1_000; seed < 1_200; seed += 1) {
      const executables = twice(() => makeExecutable(faltering(fixture, seed), statements));
      const { query, variables } = drawOperation(ground, seed);
      const { ours, theirs } = await askBoth(executables, query, variables);
      expect(ours, `seed ${String(seed)}: ${query}`).toEqual(theirs);
      errorCount += (theirs as { errors: unknown[] }).errors.length;
    }
    expect(errorCount).toBeGreaterThan(100);
  }, 120_000);

  it('executeAhead answers the golden questions as graphql-js does', async () => {
    const engine = await open(shipped);
    const executables = twice(() => makeExecutable(engine, statements));
    for (const { operation, variables = {} } of chapters.flatMap(({ questions }) => questions)) {
      const { ours, theirs } = await askBoth(executables, operation, variables);
      expect(ours, operation).toEqual(theirs);
    }
    await engine.close();
  }, 120_000);

  it.each([
    ['an alias that is the name of the prototype', '{ __proto__: release { constructor: id } }'],
    ['the schema beside data', '{ __schema { queryType { name } } release { id } }'],
    ['the type of the root', '{ a: __typename release { __typename } }'],
    ['a variable that is missing', 'query Q($id: ID!) { node(id: $id) { id } }'],
    ['an argument that is null though it may not be', 'query Q($n: Int! = 3) { coFunding(minShared: $n) { totalCount } }'],
    ['several operations', 'query A { release { id } } query B { release { id } }'],
    ['a mutation', 'mutation { release { id } }'],
    ['a skipped root', '{ release @skip(if: true) { id } sources { totalCount } }'],
  ])('executeAhead answers %s as graphql-js does', async (_what, query) => {
    const { ours, theirs } = await askBoth(
      twice(() => makeExecutable(fixture, statements)),
      query,
      {},
    );
    expect(ours).toEqual(theirs);
  });
});
