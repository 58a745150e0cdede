import { afterAll, beforeAll, expect, it } from 'vitest';
import { loadStatements } from '../../src/graph/statements.ts';
import { importFolder } from '../../src/ingest/import-folder.ts';
import { removeFolders } from '../ingest/fixture.ts';
import { describeEachEngine } from '../support/engines.ts';
import { serve, type Served } from '../support/serve.ts';
import { hostileFolder, hostileId, hostileNames } from './hostile-package.ts';
import { hostileTexts } from './hostile-values.ts';

interface Told {
  readonly data?: unknown;
  readonly errors?: readonly { readonly message: string; readonly extensions: { readonly code: string } }[];
}

/** What a text that is no id and no day may be answered with instead of data. */
const refusals: ReadonlySet<string> = new Set(['BAD_USER_INPUT', 'GRAPHQL_VALIDATION_FAILED']);

describeEachEngine('Names and arguments that are code elsewhere', (openEngine) => {
  let served: Served;

  beforeAll(async () => {
    const engine = await openEngine();
    const { findings } = await importFolder(engine, loadStatements(), hostileFolder());
    expect(findings.total).toBe(0);
    served = await serve(engine);
  });

  afterAll(async () => {
    await served.stop();
    removeFolders();
  });

  async function ask(query: string, variables: Record<string, unknown> = {}): Promise<Told> {
    const response = await fetch(`${served.address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    });
    return (await response.json()) as Told;
  }

  async function countAll(): Promise<unknown> {
    return (
      await ask('{ nodes(ids: ["municipality:ankeby"]) { id } projects { totalCount } actors { totalCount } sources { totalCount } }')
    ).data;
  }

  it.each(hostileNames.map((name, nth) => [name, nth] as const))('Project.name gives %j as it was imported', async (name, nth) => {
    const { data } = await ask('query ($id: ID!) { project(id: $id) { id name } }', { id: hostileId(nth) });
    expect(data).toEqual({ project: { id: hostileId(nth), name } });
  });

  it.each(hostileNames.map((name, nth) => [name, nth] as const))('Query.search reads %j as words and finds it', async (name, nth) => {
    const query = 'query ($text: String!) { search(text: $text, types: ["Project"], first: 100) { edges { matchedName node { id } } } }';
    const { data, errors } = await ask(query, { text: name });
    expect(errors).toBeUndefined();
    // A text without a letter or a digit has no words.
    if (/[a-z0-9]/i.test(name)) expect(JSON.stringify(data)).toContain(JSON.stringify(hostileId(nth)));
  });

  it('Query.projects in the order of names gives each hostile name once', async () => {
    const query = '{ projects(first: 100, orderBy: { by: NAME, direction: DESC }) { edges { node { name } } } }';
    const { data } = await ask(query);
    const names = (data as { projects: { edges: { node: { name: string } }[] } }).projects.edges.map(({ node }) => node.name);
    for (const name of hostileNames) expect(names.filter((each) => each === name)).toEqual([name]);
  });

  it('A hostile text is only a text wherever a text can be given, and nothing is changed by it', async () => {
    const before = await countAll();
    const queries = [
      'query ($t: ID!) { node(id: $t) { id } nodes(ids: [$t]) { id } project(id: $t) { id } }',
      'query ($t: String!) { search(text: $t, types: [$t]) { edges { node { id } } } }',
      'query ($t: ID!) { projects(filter: { themeIds: [$t], placeIds: [$t], actorIds: [$t] }) { edges { node { id } } } }',
      'query ($t: ID!) { actors(filter: { memberOfIds: [$t] }) { edges { node { id } } } network(centers: [$t]) { truncated } }',
      'query ($t: ID!) { paths(from: $t, to: "municipality:ankeby") { outcome } gaps(actorIds: [$t], themeIds: [$t]) { rows { state } } }',
      'query ($t: String!) { projects(after: $t) { edges { node { id } } } themes(before: $t, last: 5) { edges { node { id } } } }',
    ];
    for (const query of queries)
      for (const t of hostileTexts) {
        const { data, errors } = await ask(query, { t });
        const codes = (errors ?? []).map(({ extensions }) => extensions.code);
        expect({ query, t: t.slice(0, 80), codes: codes.filter((code) => !refusals.has(code)) }).toEqual({
          query,
          t: t.slice(0, 80),
          codes: [],
        });
        expect(data !== undefined || codes.length > 0).toBe(true);
      }
    expect(await countAll()).toEqual(before);
  });

  it('The front page shows the hostile title of a source as text', async () => {
    const page = await (await fetch(`${served.address}/`)).text();
    expect(page).toContain('&lt;img src=x onerror=');
    expect(page).not.toContain('<img');
  });

  it('GraphiQL has nothing of its address in its page', async () => {
    const address = new URLSearchParams({ query: '"><script>1</script>', variables: '"><script>2</script>' }).toString();
    const page = await (await fetch(`${served.address}/graphql?${address}`, { headers: { accept: 'text/html' } })).text();
    const plain = await (await fetch(`${served.address}/graphql`, { headers: { accept: 'text/html' } })).text();
    expect(page).toBe(plain);
  });
});
