import { execute, parse } from 'graphql';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Engine } from '../../src/engine/engine.ts';
import { engineWith } from '../../src/engine/engine-with.ts';
import { makeExecutable, type Executable } from '../../src/executable.ts';
import { loadStatements } from '../../src/graph/statements.ts';
import { importFolder } from '../../src/ingest/import-folder.ts';
import { append, changedFixture, fixture, removeFolders, statementLine, without } from '../ingest/fixture.ts';
import { describeEachEngine } from '../support/engines.ts';

const statements = loadStatements();

interface Change {
  readonly cursor: string;
  readonly node: { readonly releaseId: string; readonly kind: string; readonly nodeId: string };
}

interface Page {
  readonly totalCount: number;
  readonly edges: readonly Change[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
}

describeEachEngine('Releases and changes', (openEngine) => {
  let engine: Engine;
  let executable: Executable;
  let all: readonly Change[];

  // 1 all; 2 a theme and a statement more; 3 another amount, and both gone; 4 as in 1.
  beforeAll(async () => {
    engine = await openEngine();
    executable = makeExecutable(engine, statements);
    const more = changedFixture({ 'themes.csv': append('theme:skog,Skog,'), 'statements.csv': append(statementLine()) });
    const other = changedFixture({ 'statements.csv': (text) => without('project-alpha-2')(text.replace('1568180.50', '1568181')) });
    await importFolder(engine, statements, fixture);
    await importFolder(engine, statements, more, { setAside: 3 });
    await importFolder(engine, statements, other);
    await importFolder(engine, statements, fixture);
    all = await everyChange(0, 100);
  });

  afterAll(removeFolders);

  async function ask(query: string, variables: Record<string, unknown> = {}) {
    const contextValue = executable.makeContext();
    const { data, errors } = await execute({ schema: executable.schema, document: parse(query), contextValue, variableValues: variables });
    return { data: data as Record<string, unknown> | null, errors, statementCount: contextValue.statementCount };
  }

  async function changes(since: number, paging: Record<string, unknown>): Promise<Page> {
    const query = `query ($since: ID!, $first: Int, $after: String, $last: Int, $before: String) {
      changes(since: $since, first: $first, after: $after, last: $last, before: $before) {
        totalCount edges { cursor node { releaseId kind nodeId } }
        pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
      }
    }`;
    const { data, errors } = await ask(query, { since: String(since), ...paging });
    expect(errors).toBeUndefined();
    return data?.['changes'] as Page;
  }

  async function everyChange(since: number, size: number): Promise<Change[]> {
    const found: Change[] = [];
    for (let after: string | null = null; ;) {
      const page: Page = await changes(since, { first: size, after });
      found.push(...page.edges);
      if (!page.pageInfo.hasNextPage) return found;
      after = page.pageInfo.endCursor;
    }
  }

  const words = (some: readonly Change[]): string[] => some.map(({ node }) => `${node.releaseId} ${node.kind} ${node.nodeId}`);

  it('Query.release tells what the release did, which data sets it read and which sources', async () => {
    const query = `{ release {
      id addedCount changedCount closedCount setAsideCount imports { dataset setAsideCount }
      changes { type addedCount changedCount closedCount } readSources { sourceId title retrieved licence } sources { id title }
    } }`;
    const { release } = (await ask(query)).data as { release: Record<string, unknown> };
    expect(release).toMatchObject({
      ...{ id: '4', addedCount: 1, changedCount: 1, closedCount: 0, setAsideCount: 0 },
      imports: [{ dataset: 'ingest-fixture', setAsideCount: 0 }],
      changes: [{ type: 'FUNDS', addedCount: 1, changedCount: 1, closedCount: 0 }],
    });
    expect(release['readSources']).toMatchObject([{ sourceId: 'source:arsbok' }, { sourceId: 'source:webbsida' }]);
    expect(release['sources']).toMatchObject([{ id: 'source:arsbok' }, { id: 'source:webbsida' }]);
  });

  it('Query.releases lists all, the newest first, and pages both ways', async () => {
    const fields = 'totalCount edges { cursor node { id addedCount changedCount closedCount setAsideCount } } pageInfo { hasNextPage }';
    const { data } = await ask(`{ releases { ${fields} } }`);
    const { releases } = data as { releases: { totalCount: number; edges: { cursor: string; node: Record<string, unknown> }[] } };
    expect(releases.totalCount).toBe(4);
    expect(releases.edges.map(({ node }) => Object.values(node))).toEqual([
      ['4', 1, 1, 0, 0],
      ['3', 0, 1, 3, 0],
      ['2', 2, 0, 0, 3],
      ['1', 70, 0, 0, 0],
    ]);
    const cursor = releases.edges[1]?.cursor ?? '';
    const after = await ask(`{ releases(first: 1, after: "${cursor}") { ${fields} } }`);
    expect(after.data).toMatchObject({ releases: { edges: [{ node: { id: '2' } }], pageInfo: { hasNextPage: true } } });
    const before = await ask(`{ releases(last: 1, before: "${cursor}") { ${fields} } }`);
    expect(before.data).toMatchObject({ releases: { edges: [{ node: { id: '4' } }] } });
  });

  it('Query.releases gives each the sources there were by then', async () => {
    const { data } = await ask('{ releases { edges { node { id sources { id publisher } } } } }');
    expect(data).toMatchObject({
      releases: { edges: [{}, {}, {}, { node: { sources: [{ id: 'source:arsbok' }, { id: 'source:webbsida' }] } }] },
    });
  });

  it('Query.changes lists by release, kind and id, and counts all', async () => {
    const fund = 'statement:funds-fund-utvecklingsfonden-project-alpha';
    expect(words(await everyChange(1, 100))).toEqual([
      ...['2 ADDED statement:extra', '2 ADDED theme:skog'],
      ...[`3 CHANGED ${fund}`, '3 CLOSED statement:extra', `3 CLOSED ${fund}-2`, '3 CLOSED theme:skog'],
      ...[`4 ADDED ${fund}-2`, `4 CHANGED ${fund}`],
    ]);
    expect((await changes(1, { first: 1 })).totalCount).toBe(8);
    expect([all.length, (await changes(0, { first: 1 })).totalCount]).toEqual([78, 78]);
    expect(words(all)).toEqual([...words(all)].sort((one, other) => (one < other ? -1 : 1)));
  });

  it('Query.changes gives what a thing is now and what was stated before', async () => {
    const query = `{ changes(since: 2, first: 100) { edges { node {
      kind type publishedAt before { column value } node { id ... on Statement { type money { amount } } ... on Theme { name } }
    } } } }`;
    const { data, errors } = await ask(query);
    expect(errors).toBeUndefined();
    const { changes } = data as { changes: { edges: { node: Record<string, unknown> }[] } };
    const now = { type: 'FUNDS', money: { amount: '1568180.50' } };
    const amount = (value: string) => expect.arrayContaining([{ column: 'amount', value }]) as unknown;
    expect(changes.edges.map(({ node }) => node)).toMatchObject([
      { kind: 'CHANGED', type: 'FUNDS', node: now, before: amount('1568180.50') },
      { kind: 'CLOSED', type: 'OWNS', node: null },
      { kind: 'CLOSED', type: 'FUNDS', node: { type: 'FUNDS' }, before: amount('4430000') },
      { kind: 'CLOSED', type: 'Theme', node: null, before: [{ column: 'name', value: 'Skog' }] },
      { kind: 'ADDED', type: 'FUNDS', node: { type: 'FUNDS' }, before: null },
      { kind: 'CHANGED', type: 'FUNDS', node: now, before: amount('1568181') },
    ]);
  });

  it.each([1, 2, 3, 7, 50])('Query.changes gives the same by pages of %i, forward and backward', async (size) => {
    expect(words(await everyChange(0, size))).toEqual(words(all));
    const back: Change[] = [];
    for (let before: string | null = null; ;) {
      const page: Page = await changes(0, { last: size, before });
      back.unshift(...page.edges);
      if (!page.pageInfo.hasPreviousPage) break;
      before = page.pageInfo.startCursor;
    }
    expect(words(back)).toEqual(words(all));
  });

  it('Query.changes goes on where a cursor was, whatever came since', async () => {
    const { cursor = '' } = all[70] ?? {};
    expect(words((await changes(0, { first: 2, after: cursor })).edges)).toEqual(words(all.slice(71, 73)));
    expect(words((await changes(0, { last: 2, before: cursor })).edges)).toEqual(words(all.slice(68, 70)));
    expect((await changes(4, { first: 5 })).edges).toEqual([]);
  });

  it('Query.changes runs a fixed number of statements, however many releases there are', async () => {
    const ofPage = async (first: number) =>
      (await ask(`{ changes(since: 0, first: ${String(first)}) { edges { node { nodeId } } } }`)).statementCount;
    expect([await ofPage(1), await ofPage(100)]).toEqual([3, 4]);
    expect((await ask('{ changes(since: 0) { totalCount } }')).statementCount).toBe(1);
  });

  it.each(['x', '-1', '1.5', ''])('Query.changes refuses to begin at "%s"', async (since) => {
    const { errors } = await ask('query ($since: ID!) { changes(since: $since) { totalCount } }', { since });
    expect(errors?.[0]?.extensions['code']).toBe('BAD_USER_INPUT');
  });

  it('Query.releases gives the sources of each, also where nothing is asked of them that comes with the releases', async () => {
    const { schema, ...rest } = makeExecutable(engine, statements);
    const document = parse('{ releases(first: 20) { edges { node { sources { licence } } } } }');
    const { data, errors } = await execute({ schema, document, contextValue: rest.makeContext() });
    expect(errors).toBeUndefined();
    expect(JSON.stringify(data)).toContain('"licence"');
  });

  it('no statement but those of releases and imports names closed versions', () => {
    const naming = [...statements.values()].filter(({ text }) => text.includes(':Closed')).map(({ name }) => name.split('/')[0]);
    expect(new Set(naming)).toEqual(new Set(['ingest', 'release']));
  });

  it('what is stated now is answered alike, from as many statements and rows, with closed versions and without', async () => {
    const withClosed = await readAll();
    await engine.write({ name: 'tests/forget', text: 'MATCH (c:Closed) DELETE c', parameters: new Map(), inputs: new Map() }, {});
    expect(withClosed).toEqual(await readAll());
    expect(withClosed.rowCount).toBeGreaterThan(20);
  });

  /** What is answered to some questions, and how many statements and rows of the database that took. */
  async function readAll() {
    const query = `{
      actors(first: 50) { totalCount edges { node { id degree names { value } statements(first: 50) { totalCount edges { node { id } } } } } }
      projects(first: 50) { totalCount edges { node { id funders { totalCount edges { node { id } statement { id citations { section } } } } } } }
      statements(first: 100) { totalCount edges { node { id subject { id } object { id } money { amount } } } }
      sources { totalCount edges { node { id statements { totalCount } } } }
      conflicts { totalCount } coFunding { totalCount }
    }`;
    let [statementCount, rowCount] = [0, 0];
    const counting = engineWith(engine, {
      read: async (...args) => {
        const rows = await engine.read(...args);
        // How often the newest release is looked at is a matter of time.
        if (args[0].name === 'ingest/newest-release') return rows;
        statementCount += 1;
        rowCount += rows.length;
        return rows;
      },
    });
    const { schema, ...rest } = makeExecutable(counting, statements);
    const { data, errors } = await execute({ schema, document: parse(query), contextValue: rest.makeContext() });
    expect(errors).toBeUndefined();
    return { data, statementCount, rowCount };
  }
});
