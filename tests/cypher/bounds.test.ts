import { buildASTSchema } from 'graphql';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Engine, Parameters } from '../../src/engine/engine.ts';
import { loadStatements, statementNamed, type LoadedStatement } from '../../src/graph/statements.ts';
import { loadSchema } from '../../src/schema.ts';
import { describeEachEngine } from '../support/engines.ts';
import { boundOf, countRows } from './bound.ts';
import { feed } from './feed.ts';
import { createHubs, hubDegree, hubs } from './hubs.ts';

const statements = loadStatements();
const schema = buildASTSchema(loadSchema());

/** What reads and takes something that `feed` has no value for, with its name; a value there is better than a line here. */
const unfed: readonly string[] = [];

/** Some that have more to give than they may, of each sort of hub. */
const full = [
  ...['actor/projects', 'document/themes', 'entity/statements', 'fund/programmes', 'place/actors', 'programme/projects'],
  ...['project/participants', 'source/statements', 'theme/projects', 'query/actors', 'query/release', 'statement/citations'],
  ...['export/citations', 'ingest/statement-ids', 'ingest/datasets', 'search/names'],
];

/** One of them for each way to limit: of each parent, of all, by a number, and of rows. */
const cut = ['actor/projects', 'query/actors', 'statement/citations', 'ingest/statement-ids'];

const reading = [...statements.values()].filter(({ header }) => header.gives !== null || header.rows !== null);
const fed = reading.map((statement) => ({ statement, ...feed(statement, schema) }));

describeEachEngine('Bounds on hubs', (openEngine) => {
  let engine: Engine;

  beforeAll(async () => {
    engine = await openEngine();
    await createHubs(engine, statements);
  });

  /** By how much a statement gives more than its bound, of all it is run with; 0 if it just meets it. */
  async function excessOf(statement: LoadedStatement, sets: readonly Parameters[]): Promise<number> {
    const { bound } = statement.header;
    if (bound === null) throw new Error(`cypher/${statement.name}.cypher: expected a bound in the header, got none`);
    let excess = -Infinity;
    for (const parameters of sets) {
      const rows = await engine.read(statement, parameters);
      excess = Math.max(excess, countRows(statement, schema, rows) - boundOf(bound, parameters));
    }
    return excess;
  }

  test.each(Object.entries(hubs))('the hub of type %s has 5,000 edges', async (_type, id) => {
    const text = `MATCH (n {id: '${id}'})-[r]-() RETURN count(r) AS degree`;
    const [row] = await engine.read({ name: 'tests/degree', text, parameters: new Map(), inputs: new Map() }, {});
    expect(row?.[0]).toBeGreaterThanOrEqual(hubDegree);
  });

  test('every statement that reads can be run on the hubs, but for those that are named here', () => {
    expect(fed.flatMap(({ statement, unknown }) => unknown.map((name) => `${statement.name} ${name}`))).toEqual(unfed);
  });

  describe('what reads', () => {
    for (const { statement, parameters, unknown } of fed) {
      if (unknown.length > 0) continue;
      test(`${statement.name} gives no more than its bound`, async () => {
        expect(await excessOf(statement, parameters)).toBeLessThanOrEqual(0);
      });
    }
  });

  test.each(full)('%s gives as much as its bound', async (name) => {
    const statement = statementNamed(statements, name);
    expect(await excessOf(statement, feed(statement, schema).parameters)).toBe(0);
  });

  test.each(cut)('%s without its limit gives more than its bound', async (name) => {
    const statement = statementNamed(statements, name);
    const text = statement.text.replace(/\bLIMIT (?:\d+|\$limit)/g, '');
    expect(text).not.toBe(statement.text);
    expect(await excessOf({ ...statement, text }, feed(statement, schema).parameters)).toBeGreaterThan(0);
  });
});
