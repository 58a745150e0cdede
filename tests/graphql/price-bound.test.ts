import { Kind, execute, getOperationAST, isObjectType, parse, visit } from 'graphql';
import type { DocumentNode, GraphQLSchema } from 'graphql';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Engine } from '../../src/engine/engine.ts';
import { engineWith } from '../../src/engine/engine-with.ts';
import { makeExecutable, type Executable } from '../../src/executable.ts';
import { loadStatements } from '../../src/graph/statements.ts';
import { importFolder } from '../../src/ingest/import-folder.ts';
import { priceOf } from '../../src/limits/price.ts';
import { loadGraph } from '../oracle/load.ts';
import { drawOperation } from '../oracle/operations.ts';
import { buildOracleSchema } from '../oracle/schema.ts';
import { idsOf } from '../oracle/values.ts';
import { append, changedFixture, fixture as packages, removeFolders, statementLine, without } from '../ingest/fixture.ts';
import { describeEachEngine } from '../support/engines.ts';
import { chapters } from './questions/chapters.ts';

const statements = loadStatements();
const fixture = new URL('../fixtures/graph/', import.meta.url).pathname;
const shipped = new URL('../../data/', import.meta.url).pathname;

/** Statements of questions that are reckoned, whose rows are kept for all or priced by a weight. */
const ofQuestions = /^(facts|search|paths|network|gaps|conflicts|coverage|lineage|ingest|identity|reconcile)\//;

/** What was fetched for operations: rows of look-ups, entries of lists, and rows that have no list. */
class Counting {
  rows = 0;
  readonly #engine: Engine;

  constructor(engine: Engine) {
    this.#engine = engine;
  }

  /** The engine, with every read counted. */
  counted(): Engine {
    const engine = this.#engine;
    return engineWith(engine, {
      read: async (statement, parameters, limit) => {
        const rows = await engine.read(statement, parameters, limit);
        if (!ofQuestions.test(statement.name)) this.rows += rows.reduce((sum, row) => sum + entriesIn(statement.name, row), 0);
        return rows;
      },
    });
  }
}

/** The edges of a page or the entries of a list; 1 for what is one object. Lists within an object, such as names, come with it. */
function entriesIn(name: string, row: readonly unknown[]): number {
  const last = row.at(-1);
  const isOfObject = name.endsWith('/by-ids') || name === 'project/status' || name === 'query/release';
  return isOfObject || !Array.isArray(last) ? 1 : Math.max(1, last.length);
}

const typeKey = 'type__';

/** The document with the type of every object under a key of its own. */
function withTypes(document: DocumentNode): DocumentNode {
  const own = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' }, alias: { kind: Kind.NAME, value: typeKey } } as const;
  return visit(document, { SelectionSet: (node) => ({ ...node, selections: [...node.selections, own] }) });
}

/** The objects of an answer whose type has a weight. */
function objectsIn(schema: GraphQLSchema, value: unknown): number {
  if (Array.isArray(value)) return value.reduce<number>((sum, each) => sum + objectsIn(schema, each), 0);
  if (typeof value !== 'object' || value === null) return 0;
  const type = schema.getType(String((value as Record<string, unknown>)[typeKey]));
  const isFree = !isObjectType(type) || type.astNode?.directives?.some(({ name }) => name.value === 'cost') === true;
  return Object.values(value).reduce<number>((sum, each) => sum + objectsIn(schema, each), isFree ? 0 : 1);
}

interface Measured {
  readonly price: number;
  readonly rows: number;
  readonly objects: number;
}

/** With a theme and a statement more, another amount, and a statement less. */
function changedPackage(): string {
  return changedFixture({
    'themes.csv': append('theme:skog,Skog,'),
    'statements.csv': (text) => append(statementLine())(without('project-alpha-2')(text).replace('1568180.50', '1568181')),
  });
}

describeEachEngine('The price of an operation', (openEngine) => {
  async function measureOn(
    ...folders: readonly string[]
  ): Promise<(query: string, variables: Readonly<Record<string, unknown>>) => Promise<Measured>> {
    const engine = await openEngine();
    for (const folder of folders) await importFolder(engine, statements, folder);
    const counting = new Counting(engine);
    const executable: Executable = makeExecutable(counting.counted(), statements);
    const { schema } = executable;
    const run = async (document: DocumentNode, variables: Readonly<Record<string, unknown>>) =>
      execute({ schema, document, variableValues: variables, contextValue: executable.makeContext() });
    return async (query, variables) => {
      const document = parse(query);
      const operation = getOperationAST(document);
      if (operation === null || operation === undefined) throw new Error('Expected one operation');
      const price = priceOf(schema, document, operation, variables);
      counting.rows = 0;
      await run(document, variables);
      const { rows } = counting;
      const { data } = await run(withTypes(document), variables);
      return { price, rows, objects: objectsIn(schema, data) - 1 };
    };
  }

  let onFixture: Awaited<ReturnType<typeof measureOn>>;

  beforeAll(async () => {
    onFixture = await measureOn(fixture);
  }, 120_000);

  afterAll(removeFolders);

  it('is never below the rows fetched or the objects answered, for 600 random operations', { timeout: 300_000 }, async () => {
    const ground = { schema: buildOracleSchema(), ids: idsOf(loadGraph(fixture)), mistakes: 0 };
    let rowsOfAll = 0;
    for (let seed = 1; seed <= 600; seed += 1) {
      const { query, variables } = drawOperation(ground, seed);
      const { price, rows, objects } = await onFixture(query, variables);
      expect({ seed, query, isEnough: price >= Math.max(rows, objects) }).toEqual({ seed, query, isEnough: true });
      rowsOfAll += rows;
    }
    expect(rowsOfAll).toBeGreaterThan(5_000);
  });

  it('is never below the rows fetched or the objects answered, for the golden questions', { timeout: 300_000 }, async () => {
    const measure = await measureOn(shipped);
    for (const { operation, variables = {} } of chapters.flatMap(({ questions }) => questions)) {
      const { price, rows, objects } = await measure(operation, variables);
      expect({ operation, isEnough: price >= Math.max(rows, objects) }).toEqual({ operation, isEnough: true });
    }
  });

  it.each([
    'edges { node { nodeId } }',
    'edges { cursor }',
    'pageInfo { endCursor }',
    'totalCount',
    'edges { node { before { value } node { id } } } pageInfo { hasNextPage }',
  ])('is never below the rows fetched or the objects answered, for all pages of changes with %s', async (selection) => {
    const measure = await measureOn(packages, changedPackage(), packages);
    for (const first of [1, 2, 7, 60, 100]) {
      for (const from of [0, 1, 2, 3]) {
        for (const way of ['first', 'last']) {
          const operation = `{ changes(since: ${String(from)}, ${way}: ${String(first)}) { ${selection} } }`;
          const { price, rows, objects } = await measure(operation, {});
          expect({ operation, isEnough: price >= Math.max(rows, objects) }).toEqual({ operation, isEnough: true });
        }
      }
    }
  });

  it.each([
    'id',
    'id counts { type } changes { type } imports { dataset } readSources { title }',
    'id sources { id title statements { totalCount } }',
  ])('is never below the rows fetched or the objects answered, for releases with %s', async (selection) => {
    const measure = await measureOn(packages, changedPackage(), packages);
    const operation = `{ release { ${selection} } releases(first: 3) { edges { node { ${selection} } } } }`;
    const { price, rows, objects } = await measure(operation, {});
    expect({ operation, isEnough: price >= Math.max(rows, objects) }).toEqual({ operation, isEnough: true });
  });

  it('is the rows fetched and one a page where pages are full', async () => {
    const { price, rows } = await onFixture('{ statements(first: 5) { edges { cursor } } }', {});
    expect([price, rows]).toEqual([6, 6]);
  });
});
