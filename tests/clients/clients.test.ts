import { readFileSync } from 'node:fs';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse as parseCsv } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { projectRoot } from '../../src/config.ts';
import { serveShipped, type Served } from '../support/serve.ts';
import { blocksOf, inFolder, run, runScript } from './documented.ts';
import { python, whyNoPython } from './python.ts';

let served: Served;
let address: string;
const asked: { method: string; url: string }[] = [];

beforeAll(async () => {
  served = await serveShipped();
  ({ address } = served);
  served.app.server.prependListener('request', ({ method, url }: { method?: string; url?: string }) => {
    asked.push({ method: method ?? '', url: url ?? '' });
  });
}, 120_000);

afterAll(() => served.stop());

const themeIds = parseCsv<{ id: string }>(readFileSync(join(projectRoot, 'data/themes.csv')), { columns: true }).map(({ id }) => id);

function expectAll({ ids, code }: { ids: readonly string[]; code: string }): void {
  expect([...ids].sort()).toEqual([...themeIds].sort());
  expect(code).toBe('BAD_USER_INPUT');
}

describe('Clients of JavaScript, as documented', () => {
  test.each(['graphql-request', 'urql', 'Apollo Client'])('%s reads every page by cursors and the code of an error', async (heading) => {
    asked.length = 0;
    expectAll(await runScript(heading, address));
    expect(asked.length).toBeGreaterThan(themeIds.length / 20);
    if (heading === 'urql') expect(asked.every(({ method }) => method === 'GET')).toBe(true);
  });
});

describe('curl, as documented', () => {
  test('curl reads pages by GET and POST and the code of an error', async () => {
    const outputs = await Promise.all(blocksOf('curl', 'sh', address).map((command) => run('sh', ['-c', command])));
    const [page, posted, error] = outputs.map(({ stdout }) => JSON.parse(stdout) as unknown);
    const edges = [{ node: { id: expect.any(String) as string } }, {}];
    expect(page).toMatchObject({ data: { themes: { edges, pageInfo: { hasNextPage: true } } } });
    expect(posted).toMatchObject({ data: { themes: { totalCount: themeIds.length, edges } } });
    expect(error).toMatchObject({ errors: [{ extensions: { code: 'BAD_USER_INPUT' } }] });
  });
});

describe('Relay, as documented', () => {
  test('relay-compiler compiles fragments with @connection and @refetchable, and the server answers what it wrote', async () => {
    await inFolder(async (folder) => {
      const [source = ''] = blocksOf('Relay', 'js');
      const [config = ''] = blocksOf('Relay', 'json');
      await mkdir(join(folder, 'src'));
      await writeFile(join(folder, 'src/themes.js'), source);
      await writeFile(join(folder, 'relay.config.json'), config);
      await writeFile(join(folder, 'schema.graphql'), await (await fetch(`${address}/schema.graphql`)).text());
      await run(process.execPath, [join(projectRoot, 'node_modules/relay-compiler/cli.js')], { cwd: folder, timeout: 60_000 });
      const generated = join(folder, 'src/__generated__');
      const texts = await Promise.all((await readdir(generated)).map((file) => readFile(join(generated, file), 'utf8')));
      const operations = texts
        .flatMap((text) => /"text": ("(?:[^"\\]|\\.)*")/.exec(text)?.[1] ?? [])
        .map((text) => JSON.parse(text) as string);
      expect(operations.map((text) => /^query (\w+)/.exec(text)?.[1]).sort()).toEqual(['themesPageQuery', 'themesQuery']);
      for (const query of operations) {
        const answer = await post(query, { id: 'municipality:umea', count: 5, cursor: null });
        expect(answer).toMatchObject({ data: expect.any(Object) as object });
        expect(answer).not.toHaveProperty('errors');
      }
    });
  });
});

describe.skipIf(whyNoPython() !== null)('Python, as documented', () => {
  test('gql reads the schema, every page by cursors and the code of an error', { timeout: 300_000 }, async () => {
    const [code = ''] = blocksOf('Python', 'python', address);
    const { stdout } = await python(['gql[requests]==4.4.0'], ['-c', code]);
    expectAll(JSON.parse(stdout) as { ids: string[]; code: string });
  });
});

async function post(query: string, variables: object): Promise<unknown> {
  const headers = { 'content-type': 'application/json' };
  const response = await fetch(`${address}/graphql`, { method: 'POST', headers, body: JSON.stringify({ query, variables }) });
  return response.json();
}
