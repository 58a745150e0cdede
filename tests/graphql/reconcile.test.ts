import { graphql } from 'graphql';
import { beforeAll, expect, test } from 'vitest';
import type { Engine } from '../../src/engine/engine.ts';
import { makeExecutable, type Executable } from '../../src/executable.ts';
import { loadStatements } from '../../src/graph/statements.ts';
import { importFolder } from '../../src/ingest/import-folder.ts';
import { describeEachEngine } from '../support/engines.ts';
import { price } from '../support/priced.ts';

const fixture = new URL('../fixtures/graph/', import.meta.url).pathname;

interface Answer {
  readonly data: unknown;
  readonly codes: readonly unknown[];
}

const reconcile = `query Reconcile($queries: [ReconcileQuery!]!) {
  reconcile(queries: $queries) { candidates { isMatch decision score reasons entity { __typename id name degree } } }
}`;

interface Found {
  readonly candidates: readonly {
    readonly isMatch: boolean;
    readonly score: number;
    readonly reasons: string[];
    readonly entity: { readonly id: string };
  }[];
}

describeEachEngine('GraphQL', (openEngine) => {
  let engine: Engine;
  let executable: Executable;

  beforeAll(async () => {
    engine = await openEngine();
    await importFolder(engine, loadStatements(), fixture);
    executable = makeExecutable(engine);
  }, 180_000);

  async function ask(source: string, variableValues: Record<string, unknown> = {}): Promise<Answer> {
    const { schema } = executable;
    const { data = null, errors = [] } = await graphql({ schema, source, variableValues, contextValue: executable.makeContext() });
    return { data, codes: errors.map(({ extensions }) => extensions['code'] ?? null) };
  }

  async function found(...queries: object[]): Promise<readonly Found[]> {
    const { data, codes } = await ask(reconcile, { queries });
    expect(codes).toEqual([]);
    return (data as { reconcile: Found[] }).reconcile;
  }

  test('Query.reconcile answers each query in its order, an empty list where nothing is found', async () => {
    const results = await found({ name: 'Ålby kommun' }, { name: 'zzzz' }, { name: 'Ekobro', types: ['Project'] });
    expect(results.map(({ candidates }) => candidates[0]?.entity ?? null)).toMatchObject([
      { __typename: 'Municipality', id: 'municipality:alby', name: 'Ålby kommun' },
      null,
      { __typename: 'Project', id: 'project:ekobro' },
    ]);
  });

  test('Query.reconcile says how sure it is, and why', async () => {
    const [result] = await found({ name: 'Ålby kommun', kinds: ['MUNICIPALITY'], placeIds: ['place:kommun-alby'] });
    const [first] = result?.candidates ?? [];
    expect(first?.isMatch).toBe(true);
    expect(first?.score).toBeGreaterThan(0.8);
    expect(first?.score).toBeLessThanOrEqual(1);
    expect(first?.reasons.length).toBeGreaterThan(0);
  });

  test('Query.reconcile finds by identifiers alone, and by an id of ours', async () => {
    const results = await found(
      { identifiers: [{ scheme: 'scb-kommun', value: '0099' }] },
      { name: 'theme:energi' },
      { name: 'theme:saknas' },
    );
    expect(results.map(({ candidates }) => candidates[0]?.entity.id ?? null)).toEqual(['municipality:alby', 'theme:energi', null]);
  });

  test('Query.reconcile gives as many as the limit says, and only of the types and kinds asked for', async () => {
    const [two, one, none] = await found(
      { name: 'Öppna data', limit: 2 },
      { name: 'Öppna data', limit: 1 },
      { name: 'Öppna data', kinds: ['MUNICIPALITY'] },
    );
    expect([two, one, none].map((result) => result?.candidates.length)).toEqual([2, 1, 0]);
    expect(two?.candidates.map(({ isMatch }) => isMatch)).toEqual([false, false]);
  });

  test('Query.reconcile takes a country by name or code, and refuses what is none', async () => {
    await found({ name: 'Ålby kommun', country: 'Sverige' }, { name: 'Ålby kommun', country: 'se' });
    expect((await ask(reconcile, { queries: [{ name: 'Ålby', country: 'Atlantis' }] })).codes).toEqual(['BAD_USER_INPUT']);
  });

  test.each([
    ['51 queries', Array.from({ length: 51 }, () => ({ name: 'x' }))],
    ['neither name nor identifiers', [{}]],
    ['a blank name', [{ name: '  ' }]],
    ['a name of 401 characters', [{ name: 'x'.repeat(401) }]],
    ['no candidates', [{ name: 'x', limit: 0 }]],
    ['51 candidates', [{ name: 'x', limit: 51 }]],
    ['a type that is none', [{ name: 'x', types: ['__proto__'] }]],
    ['21 identifiers', [{ identifiers: Array.from({ length: 21 }, () => ({ scheme: 'orgnr', value: '1' })) }]],
    ['an identifier of 201 characters', [{ identifiers: [{ scheme: 'orgnr', value: '1'.repeat(201) }] }]],
    ['21 places', [{ name: 'x', placeIds: Array.from({ length: 21 }, () => 'place:x') }]],
  ])('Query.reconcile refuses %s', async (_what, queries) => {
    expect((await ask(reconcile, { queries })).codes).toEqual(['BAD_USER_INPUT']);
  });

  test('Query.reconcile costs ten points a query, and a point for each candidate', () => {
    const query = (limit: number): object => ({ name: 'x', limit });
    const ids = 'query Q($queries: [ReconcileQuery!]!) { reconcile(queries: $queries) { candidates { entity { id } } } }';
    expect(price(ids, { queries: [query(5)] })).toBe(15);
    expect(price(ids, { queries: [query(5), query(5)] })).toBe(30);
    expect(price(ids, { queries: [{ name: 'x' }] })).toBe(15);
  });

  test('Actor.candidates gives a page of other actors that it may be the same as', async () => {
    const source = `{ actors(first: 50) { edges { node { id candidates(first: 5) { totalCount edges { score decision reasons node { id name } } } } } } }`;
    const { data, codes } = await ask(source);
    expect(codes).toEqual([]);
    const { edges } = (
      data as { actors: { edges: { node: { id: string; candidates: { totalCount: number; edges: { node: { id: string } }[] } } }[] } }
    ).actors;
    const of = new Map(edges.map(({ node }) => [node.id, node.candidates.edges.map((edge) => edge.node.id)]));
    for (const [id, others] of of) expect(others).not.toContain(id);
    expect(of.get('municipality:ekby')).toContain('municipality:ekby-norra');
  });
});
