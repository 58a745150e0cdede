import type { ExecutionResult } from 'graphql';
import { describe, expect, test } from 'vitest';
import { fixtureFolder, oracle } from './asking.ts';
import { difference } from './compare.ts';
import { loadGraph } from './load.ts';
import type { Graph } from './load.ts';
import { drawOperation } from './operations.ts';
import { cursorMark } from './paging.ts';
import { compareRandomOperations } from './random.ts';
import { buildOracleSchema, oracleExecute } from './schema.ts';
import { compareEveryField } from './sweep.ts';
import { idsOf } from './values.ts';

const schema = buildOracleSchema();
const ground = { schema, ids: idsOf(loadGraph(fixtureFolder)) };

/** The oracle over the fixture's graph with something wrong in it. */
function wrongOracle(spoil: (graph: Graph) => void): ReturnType<typeof oracleExecute> {
  const graph = loadGraph(fixtureFolder);
  spoil(graph);
  return oracleExecute(schema, graph);
}

/** Each takes something away or changes it that a few answers alone can show. */
const mistakes: Record<string, (graph: Graph) => void> = {
  'a statement that is missing': (graph) => {
    graph.statements = graph.statements.filter(({ type }) => type !== 'OF_FUND');
  },
  'an order without the tie-break': (graph) => {
    for (const entity of graph.entities) if (entity.id === 'network:norrsam') entity.sortKey = 'norrsam a';
  },
  'a rank that is not heeded': (graph) => {
    for (const statement of graph.statements) statement.rank = 'NORMAL';
  },
};

describe('drawOperation', () => {
  test('drawOperation draws the same operation from the same seed', () => {
    expect(drawOperation(ground, 7)).toEqual(drawOperation(ground, 7));
    expect(drawOperation(ground, 8).query).not.toBe(drawOperation(ground, 7).query);
  });

  test('drawOperation draws every construct within 500 operations', () => {
    const text = Array.from({ length: 500 }, (_, seed) => drawOperation(ground, seed).query).join('\n');
    const constructs = [
      ...[/@skip\(if: \$/, /@include\(if: true/, /\$v\d+: \w+ = /, /__typename/, /\.\.\.F\d/, /\.\.\. on Actor/],
      ...[/fragment F\d+ on Entity/, /fragment F\d+ on Theme/, /a\d+: edges/, /a\d+: node/, /after: \$cursor/],
      ...[/before: \$cursor/, /activeIn: /, /orderBy: /, /placeIds: /, /nodes\(ids: \[/, /property: /, /: null/],
    ];
    expect(constructs.filter((construct) => !construct.test(text))).toEqual([]);
  });

  test('drawOperation selects every field of every interface and type but releases within 800 operations', () => {
    const text = Array.from({ length: 800 }, (_, seed) => drawOperation(ground, seed).query).join('\n');
    const fields = Object.values(schema.getTypeMap())
      .filter((type) => !type.name.startsWith('__') && !/^(Release|ReadSource|Type(Count|Change)|DatasetImport|Search)/.test(type.name))
      .flatMap((type) => ('getFields' in type ? Object.keys(type.getFields()) : []))
      .filter((name) => !['search', 'release'].includes(name));
    expect([...new Set(fields)].filter((name) => !new RegExp(`\\b${name}\\b`).test(text))).toEqual([]);
  });
});

describe('compareRandomOperations', () => {
  test('compareRandomOperations finds the oracle equal to itself, errors and second pages included', async () => {
    const compared = await compareRandomOperations({ execute: oracle, folder: fixtureFolder, count: 200, seed: 1 });
    expect(compared.operations).toBe(200);
    expect(compared.secondRuns).toBeGreaterThan(20);
    expect(compared.errors).toBeGreaterThan(0);
  });

  test.each(Object.entries(mistakes))('compareRandomOperations and compareEveryField find %s', async (_, spoil) => {
    const execute = wrongOracle(spoil);
    const random = compareRandomOperations({ execute, folder: fixtureFolder, count: 500, seed: 1 });
    await expect(random).rejects.toThrow(/The answers differ/);
    await expect(compareEveryField({ execute, folder: fixtureFolder })).rejects.toThrow(/The answers differ/);
  });

  test('compareRandomOperations tells the smallest operation that shows a difference', async () => {
    const execute = wrongOracle(({ entities }) => {
      for (const entity of entities) entity.nameEn = null;
    });
    const message = await compareRandomOperations({ execute, folder: fixtureFolder, count: 500, seed: 1 }).then(() => '', String);
    const told = message.slice(message.indexOf('query Random'), message.indexOf('\nvariables')).replace(/\s+/g, ' ');
    expect(told).toMatch(/^query Random \{ /);
    expect(told.length).toBeLessThan(300);
  });
});

describe('difference', () => {
  const answer = (...cursors: unknown[]): ExecutionResult => ({ data: { cursors } });
  const [one, two] = [`${cursorMark}[1,"a"]`, `${cursorMark}[1,"b"]`];

  test('difference lets cursors look as they like, but one edge has one and two have two', () => {
    expect(difference(answer(one, two, one), answer('x', 'y', 'x'))).toBeNull();
    expect(difference(answer(one, one), answer('x', 'y'))?.path).toBe('data.cursors.1');
    expect(difference(answer(one, two), answer('x', 'x'))?.path).toBe('data.cursors.1');
    expect(difference(answer(one), answer(null))?.path).toBe('data.cursors.0');
    expect(difference(answer(null), answer('x'))?.path).toBe('data.cursors.0');
  });

  test('difference tells null from left out and a number from its text', () => {
    expect(difference({ data: { a: null } }, { data: {} })?.path).toBe('data');
    expect(difference({ data: { a: [1] } }, { data: { a: ['1'] } })?.path).toBe('data.a.0');
    expect(difference({ data: { a: [] } }, { data: { a: {} } })?.path).toBe('data.a');
  });
});
