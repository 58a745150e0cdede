import { ApolloServer, HeaderMap } from '@apollo/server';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openEmbedded } from '../../src/engine/embedded-here.ts';
import type { Engine } from '../../src/engine/engine.ts';
import { engineWith } from '../../src/engine/engine-with.ts';
import { makeExecutable } from '../../src/executable.ts';
import { loadSetup, loadStatements } from '../../src/graph/statements.ts';
import { pricePlugin } from '../../src/http/price-plugin.ts';
import { makeFormatError } from '../../src/http/public-error.ts';
import { importFolder } from '../../src/ingest/import-folder.ts';
import { Budget } from '../../src/limits/budget.ts';
import { defaultLimits, type Limits } from '../../src/limits/limits.ts';
import { silentLogger } from '../../src/log.ts';

const fixture = new URL('../fixtures/graph/', import.meta.url).pathname;
const page = 'edges { node { id } }';

describe('pricePlugin', () => {
  let engine: Engine;
  let reads = 0;

  beforeAll(async () => {
    const opened = openEmbedded(null, loadSetup('embedded'), true);
    await opened.setUp();
    await importFolder(opened, loadStatements(), fixture);
    engine = engineWith(opened, {
      read: (...given) => {
        reads += 1;
        return opened.read(...given);
      },
    });
  }, 60_000);
  afterAll(() => engine.close());

  interface Answer {
    readonly status: number;
    readonly headers: HeaderMap;
    readonly body: { data?: unknown; errors?: { extensions: { code: string } }[]; extensions: { cost: Record<string, number | null> } };
    readonly reads: number;
  }

  /** Sends operations to one server, one after the other, from clients with names. */
  function serve(changes: Partial<Limits> = {}, now?: () => number) {
    const limits = { ...defaultLimits, ...changes };
    const executable = makeExecutable(engine);
    const budget = new Budget(limits, now);
    const clientOf = ({ request }: { request: { http?: { headers: HeaderMap } } }) => request.http?.headers.get('client') ?? '';
    const context: { requestDidStart(request: object): Promise<void> } = {
      requestDidStart: (request) => Promise.resolve(void Object.assign(request, { contextValue: executable.makeContext() })),
    };
    const apollo = new ApolloServer({
      schema: executable.schema,
      plugins: [context, pricePlugin({ schema: executable.schema, limits, budget, clientOf: clientOf })],
      formatError: makeFormatError(silentLogger()),
      stopOnTerminationSignals: false,
    });
    apollo.startInBackgroundHandlingStartupErrorsByLoggingAndFailingAllRequests();
    return async (
      query: string,
      { variables = {}, client = 'a', dryRun = '' }: { variables?: object; client?: string; dryRun?: string } = {},
    ): Promise<Answer> => {
      const headers = new HeaderMap([
        ['content-type', 'application/json'],
        ['client', client],
        ...(dryRun === '' ? [] : [['samverkan-dry-run', dryRun] as const]),
      ]);
      const before = reads;
      const answer = await apollo.executeHTTPGraphQLRequest({
        httpGraphQLRequest: { method: 'POST', headers, search: '', body: { query, variables } },
        context: () => Promise.resolve({}),
      });
      const text = answer.body.kind === 'complete' ? answer.body.string : '';
      return { status: answer.status ?? 200, headers: answer.headers, body: JSON.parse(text) as Answer['body'], reads: reads - before };
    };
  }

  const codes = ({ body }: Answer) => body.errors?.map(({ extensions }) => extensions.code) ?? [];
  const themes = `query ($n: Int) { themes(first: $n) { ${page} } }`;

  test('every answer tells its price, the limit and what is left, and pays', async () => {
    const send = serve({ budget: 1000, refill: 1 }, () => 0);
    const { body, headers, reads: run } = await send(themes, { variables: { n: 3 } });
    expect(body.extensions.cost).toEqual({ price: 7, limit: 50_000, left: 993, budget: 1000, refill: 1 });
    expect(headers.get('ratelimit')).toBe('"points";r=993;t=7');
    expect(headers.get('ratelimit-policy')).toBe('"points";q=1000;qu="points";w=1000');
    expect(run).toBeGreaterThan(0);
  });

  test('an operation over the price is QUERY_TOO_COMPLEX and reads nothing', async () => {
    const send = serve({ price: 20 });
    const answer = await send(themes, { variables: { n: 10 } });
    expect([codes(answer), answer.status, answer.reads]).toEqual([['QUERY_TOO_COMPLEX'], 400, 0]);
    expect(answer.body.extensions.cost).toMatchObject({ price: 21, limit: 20 });
    expect(codes(await send(themes, { variables: { n: 9 } }))).toEqual([]);
  });

  test('a page size out of range in a variable is BAD_USER_INPUT and reads nothing, however deep it stands', async () => {
    const send = serve();
    const answer = await send('query ($n: Int!) { themes { edges { node { actors(first: $n) { totalCount } } } } }', {
      variables: { n: 101 },
    });
    expect([codes(answer), answer.reads]).toEqual([['BAD_USER_INPUT'], 0]);
  });

  test('a validated document is priced again for other variables', async () => {
    const send = serve({ price: 20 });
    expect(codes(await send(themes, { variables: { n: 1 } }))).toEqual([]);
    expect(codes(await send(themes, { variables: { n: 100 } }))).toEqual(['QUERY_TOO_COMPLEX']);
  });

  test('a dry run gives the price without data, reads nothing and costs a point, also for what is too dear', async () => {
    const send = serve({ price: 20, budget: 1000, refill: 1 }, () => 0);
    for (const n of [3, 100]) {
      const answer = await send(themes, { variables: { n }, dryRun: 'true' });
      expect([answer.body.data, codes(answer), answer.reads]).toEqual([null, [], 0]);
      expect(answer.body.extensions.cost).toMatchObject({ price: 1 + 2 * n, left: n === 3 ? 999 : 998 });
    }
    expect((await send(themes, { variables: { n: 3 }, dryRun: 'false' })).reads).toBeGreaterThan(0);
  });

  test('a client that has spent its points is RATE_LIMITED with 429 and Retry-After, until they come back; others are not', async () => {
    let time = 0;
    const send = serve({ budget: 30, refill: 2 }, () => time);
    await send(themes, { variables: { n: 10 } });
    const refused = await send(themes, { variables: { n: 10 } });
    expect([codes(refused), refused.status, refused.headers.get('retry-after'), refused.reads]).toEqual([['RATE_LIMITED'], 429, '6', 0]);
    expect(refused.body.extensions.cost).toMatchObject({ price: 21, left: 9 });
    expect(codes(await send(themes, { variables: { n: 10 }, client: 'b' }))).toEqual([]);
    time = 6_000;
    expect(codes(await send(themes, { variables: { n: 10 } }))).toEqual([]);
  });

  test('what cannot be parsed, is not valid or is too dear costs a point', async () => {
    const send = serve({ price: 20, budget: 100, refill: 1 }, () => 0);
    const lefts = [];
    for (const query of ['{', '{ nothing }', `{ themes(first: 100) { ${page} } }`])
      lefts.push((await send(query)).body.extensions.cost['left']);
    expect(lefts).toEqual([99, 98, 97]);
  });

  test('variables that do not fit are refused as before', async () => {
    const send = serve();
    const answer = await send(themes, { variables: { n: 'three' } });
    expect([codes(answer), answer.reads, answer.body.extensions.cost['price']]).toEqual([['BAD_USER_INPUT'], 0, 1]);
  });
});
