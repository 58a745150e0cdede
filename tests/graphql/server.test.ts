import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FastifyInstance, LightMyRequestResponse } from 'fastify';
import { buildSchema } from 'graphql';
import { serverAudits } from 'graphql-http';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readConfig } from '../../src/config.ts';
import type { Engine } from '../../src/engine/engine.ts';
import { engineWith } from '../../src/engine/engine-with.ts';
import { silentLogger } from '../../src/log.ts';
import { openWithShippedData } from '../../src/ingest/shipped.ts';
import { SamverkanError } from '../../src/errors.ts';
import { examples } from '../../src/http/examples.ts';
import { createServer } from '../../src/server.ts';

let home: string;
let engine: Engine;
let app: FastifyInstance;

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'samverkan-'));
  engine = await openWithShippedData(readConfig({ SAMVERKAN_HOME: home }), silentLogger());
  app = await createServer({ engine });
}, 60_000);

afterAll(async () => {
  await app.close();
  await engine.close();
  await rm(home, { recursive: true });
});

const json = { 'content-type': 'application/json' };
const browser = { accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8' };

function post(payload: unknown, server: FastifyInstance = app): Promise<LightMyRequestResponse> {
  return server.inject({ method: 'POST', url: '/graphql', headers: json, payload: JSON.stringify(payload) });
}

function get(url: string, headers: Record<string, string> = {}): Promise<LightMyRequestResponse> {
  return app.inject({ method: 'GET', url, headers });
}

/** The real engine, made to fail in what is given here. */
function changed(changes: Partial<Engine>): Engine {
  return engineWith(engine, {
    close: () => Promise.resolve(),
    ...changes,
  });
}

async function serve<Result>(over: Engine, use: (server: FastifyInstance) => Promise<Result>): Promise<Result> {
  const server = await createServer({ engine: over });
  try {
    return await use(server);
  } finally {
    await server.close();
  }
}

function expectRefusal(response: LightMyRequestResponse, status: number, code: string): void {
  expect(response.statusCode).toBe(status);
  expect(response.headers['content-type']).toMatch(/^application\/json/);
  expect(response.json()).toEqual({ errors: [{ message: expect.any(String) as string, extensions: { code } }] });
}

describe('/graphql', () => {
  test('GET /graphql answers the operation in its address', async () => {
    const response = await get(`/graphql?query=${encodeURIComponent('{ __typename }')}`);
    expect([response.statusCode, response.json()]).toMatchObject([200, { data: { __typename: 'Query' } }]);
  });

  test('POST /graphql answers the operation in its body, with variables', async () => {
    const query = 'query Find($text: String!) { search(text: $text, first: 1) { edges { node { id } } } }';
    const response = await post({ query, variables: { text: 'umea' } });
    expect(response.json()).toMatchObject({ data: { search: { edges: [{ node: { id: expect.any(String) as string } }] } } });
  });

  test('POST /graphql answers introspection', async () => {
    expect((await post({ query: '{ __schema { queryType { name } } }' })).json()).toMatchObject({
      data: { __schema: { queryType: { name: 'Query' } } },
    });
  });

  const wrongOperations: readonly [code: string, body: object][] = [
    ['GRAPHQL_PARSE_FAILED', { query: '{' }],
    ['GRAPHQL_VALIDATION_FAILED', { query: '{ nothing }' }],
    ['OPERATION_RESOLUTION_FAILURE', { query: 'query A { __typename }', operationName: 'B' }],
    ['BAD_USER_INPUT', { query: 'query ($id: ID!) { node(id: $id) { id } }' }],
    ['BAD_USER_INPUT', { query: 'query ($id: ID = "a") { node(id: $id) { id } }', variables: { id: null } }],
  ];

  test.each(wrongOperations)('POST /graphql answers 200 and %s to %j', async (code, body) => {
    const response = await post(body);
    expect(response.statusCode).toBe(200);
    expect(response.json()).toMatchObject({ errors: [{ extensions: { code } }] });
  });

  test('POST /graphql answers 400 to a wrong operation where the client reads the new media type', async () => {
    const headers = { ...json, accept: 'application/graphql-response+json' };
    const response = await app.inject({ method: 'POST', url: '/graphql', headers, payload: '{"query":"{"}' });
    expect(response.statusCode).toBe(400);
    expect(response.headers['content-type']).toMatch(/^application\/graphql-response\+json/);
  });

  test('POST /graphql answers 400 to a body without operation and to a batch', async () => {
    expectRefusal(await post({}), 400, 'BAD_REQUEST');
    expectRefusal(await post([{ query: '{ __typename }' }]), 400, 'BAD_REQUEST');
  });

  test('GET /graphql answers whatever the Host header', async () => {
    expect((await get('/graphql?query={__typename}', { host: '[' })).statusCode).toBe(200);
  });
});

describe('pages', () => {
  test('GET /graphql in a browser serves GraphiQL whose files all come from here and have no inline script', async () => {
    const { body } = await get('/graphql', browser);
    const files = [...body.matchAll(/(?:src|href)="([^"]*)"/g)].map(([, file]) => file ?? '');
    expect(files).toHaveLength(7);
    for (const file of files) {
      const { statusCode, headers } = await get(file);
      expect([file, statusCode, headers['x-content-type-options']]).toEqual([file, 200, 'nosniff']);
    }
    expect(body).not.toMatch(/<script>|<style|\son\w+=|javascript:/);
  });

  test('GET /graphql in a browser allows scripts and connections from its own origin alone', async () => {
    const policy = String((await get('/graphql', browser)).headers['content-security-policy']).split('; ');
    expect(policy).toEqual(expect.arrayContaining(["default-src 'none'", "script-src 'self'", "connect-src 'self'"]));
    expect(policy.join()).not.toMatch(/unsafe|https?:|\*/);
  });

  test('GET /assets serves the files of the pages and no others', async () => {
    for (const name of ['', 'graphiql.min.js.map', '../package.json', '..%2f..%2f..%2fpackage.json', 'package.json', 'assets.ts']) {
      expectRefusal(await get(`/assets/${name}`), 404, 'NOT_FOUND');
    }
  });

  test('GET / says what is loaded and links the examples', async () => {
    const { body, headers } = await get('/');
    expect(headers['content-type']).toMatch(/^text\/html/);
    expect(body).toMatch(/Release \d+, complete/);
    expect(body).toMatch(/<th scope="row">Municipality<\/th>\s*<td>\d+/);
    const links = [...body.matchAll(/href="(\/graphql\?[^"]*)"/g)].map(
      ([, address]) => new URL(String(address).replaceAll('&amp;', '&'), 'http://localhost'),
    );
    for (const { operation, variables } of examples) {
      const link = links.find(({ searchParams }) => searchParams.get('query') === operation);
      expect(JSON.parse(link?.searchParams.get('variables') ?? '{}')).toEqual(variables ?? {});
      expect(link).toBeDefined();
    }
  });

  test('GET / escapes what comes from the data', async () => {
    const { body } = await get('/');
    expect(body).not.toMatch(/<li>[^<]*<(?!code|a |\/li)/);
  });

  test('GET / says so in plain words when the database does not answer', async () => {
    const read = (): Promise<never> => Promise.reject(new SamverkanError('DATABASE_UNAVAILABLE', 'The database does not answer'));
    const { statusCode, body } = await serve(changed({ read }), (server) => server.inject('/'));
    expect(statusCode).toBe(200);
    expect(body).toContain('The database does not answer');
  });

  test.each(examples)('The example "$question" answers with edges or rows and without errors', async ({ operation, variables }) => {
    const response = await post({ query: operation, variables });
    expect(response.json()).not.toHaveProperty('errors');
    expect(response.body).toMatch(/"(?:edges|rows)":\[\{/);
  });

  test('GET /schema.graphql serves the schema as text', async () => {
    const { body, headers } = await get('/schema.graphql');
    expect(headers['content-type']).toBe('text/plain; charset=utf-8');
    expect(buildSchema(body).getQueryType()?.getFields()).toHaveProperty('release');
  });
});

describe('health', () => {
  test('GET /healthz answers 200', async () => {
    expect([(await get('/healthz')).statusCode]).toEqual([200]);
  });

  test('GET /readyz answers 200 when the data are complete', async () => {
    const response = await get('/readyz');
    expect([response.statusCode, response.json()]).toEqual([200, { isReady: true }]);
  });

  const failures: readonly [what: string, changes: Partial<Engine>, code: string][] = [
    [
      'the database does not answer',
      {
        ping: () => Promise.reject(new SamverkanError('DATABASE_UNAVAILABLE', 'The database does not answer', new Error('bolt://secret'))),
      },
      'DATABASE_UNAVAILABLE',
    ],
    ['the database fails in a way nobody foresaw', { ping: () => Promise.reject(new Error('bolt://secret')) }, 'INTERNAL_SERVER_ERROR'],
    ['the database hangs', { ping: () => new Promise(() => undefined) }, 'DATABASE_TIMEOUT'],
    ['nothing was imported', { read: () => Promise.resolve([]) }, 'NOT_READY'],
  ];

  test.each(failures)('GET /readyz answers 503 and tells no host when %s', async (_what, changes, code) => {
    const response = await serve(changed(changes), (server) => server.inject('/readyz'));
    expect(response.statusCode).toBe(503);
    expect(response.json()).toMatchObject({ isReady: false, errors: [{ extensions: { code } }] });
    expect(response.body).not.toContain('secret');
  });

  test('GET /readyz answers 503 once the shutdown is announced, and operations are still answered', async () => {
    await serve(changed({}), async (server) => {
      server.announceShutdown();
      const response = await server.inject('/readyz');
      expect([response.statusCode, response.headers.connection]).toEqual([503, 'close']);
      expect((await post({ query: '{ __typename }' }, server)).statusCode).toBe(200);
    });
  });
});

describe('refusals', () => {
  test('GET /nowhere answers 404', async () => {
    expectRefusal(await get('/nowhere'), 404, 'NOT_FOUND');
  });

  test('GET /%zz answers 400', async () => {
    expectRefusal(await get('/%zz'), 400, 'BAD_REQUEST');
  });

  test.each(['DELETE', 'PUT', 'PATCH', 'OPTIONS', 'HEAD'] as const)('%s /graphql answers 405 and says what is allowed', async (method) => {
    const response = await app.inject({
      method,
      url: '/graphql?query={__typename}',
      headers: { 'content-type': 'text/plain' },
      payload: 'x',
    });
    expect([response.statusCode, response.headers.allow]).toEqual([405, 'GET, POST']);
  });

  test('POST / answers 405', async () => {
    expectRefusal(await app.inject({ method: 'POST', url: '/', headers: json, payload: '{' }), 405, 'METHOD_NOT_ALLOWED');
  });

  test.each(['{', '', '{"query":"{ __typename }"} x'])('POST /graphql answers 400 to the body "%s"', async (payload) => {
    expectRefusal(await app.inject({ method: 'POST', url: '/graphql', headers: json, payload }), 400, 'BAD_REQUEST');
  });

  test.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', 'application/graphql'])(
    'POST /graphql answers 415 to %s',
    async (type) => {
      const response = await app.inject({ method: 'POST', url: '/graphql', headers: { 'content-type': type }, payload: '{ __typename }' });
      expectRefusal(response, 415, 'UNSUPPORTED_MEDIA_TYPE');
    },
  );

  test('POST /graphql answers 413 to a body of more than 1 MiB', async () => {
    expectRefusal(await post({ query: `{ __typename } # ${'x'.repeat(1024 * 1024)}` }), 413, 'PAYLOAD_TOO_LARGE');
  });

  test('Every answer forbids sniffing, framing and referrers', async () => {
    for (const url of ['/', '/graphql', '/nowhere', '/%zz', '/healthz', '/assets/icon.svg', '/schema.graphql', '/reconcile']) {
      const { headers } = await get(url);
      expect([url, headers['x-content-type-options'], headers['referrer-policy']]).toEqual([url, 'nosniff', 'no-referrer']);
      expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
    }
  });

  test('GET /schema.graphql is compressed as the client likes', async () => {
    expect((await get('/schema.graphql', { 'accept-encoding': 'gzip, br' })).headers['content-encoding']).toBe('br');
    expect((await get('/schema.graphql', { 'accept-encoding': 'gzip' })).headers['content-encoding']).toBe('gzip');
    expect((await get('/schema.graphql')).headers['content-encoding']).toBeUndefined();
  });
});

describe('errors and log', () => {
  const query = 'query Mine($id: ID!) { project(id: $id) { id name } }';
  const body = { query, variables: { id: 'project:hushhush' } };

  async function failWith(error: Error): Promise<{ answer: string; lines: Record<string, unknown>[] }> {
    const lines: Record<string, unknown>[] = [];
    const logger = pino({ level: 'info' }, { write: (line: string) => void lines.push(JSON.parse(line) as Record<string, unknown>) });
    const server = await createServer({ engine: changed({ read: () => Promise.reject(error) }), logger });
    const { body: answer } = await post(body, server);
    await server.close();
    return { answer, lines };
  }

  test('An error nobody foresaw is masked, and logged under the id that the answer tells', async () => {
    const { answer, lines } = await failWith(new Error('MATCH (n) at bolt://secret:7687 in /srv/secret'));
    expect(answer).not.toMatch(/secret|MATCH|stack/);
    expect(JSON.parse(answer)).toMatchObject({
      errors: [{ message: 'Something went wrong on our side', path: ['project'], extensions: { code: 'INTERNAL_SERVER_ERROR' } }],
    });
    const logged = lines.find(({ errorId }) => errorId !== undefined);
    expect(answer).toContain(String(logged?.['errorId']));
    expect(JSON.stringify(logged)).toContain('bolt://secret:7687');
  });

  test('An error of ours keeps its code and message, and its cause is logged alone', async () => {
    const { answer, lines } = await failWith(new SamverkanError('DATABASE_TIMEOUT', 'The database took too long', new Error('secret')));
    expect(JSON.parse(answer)).toMatchObject({
      errors: [{ message: 'The database took too long', extensions: { code: 'DATABASE_TIMEOUT' } }],
    });
    expect(answer).not.toContain('secret');
    expect(JSON.stringify(lines)).toContain('secret');
  });

  test('An operation is logged in one line, with name, hash, time, codes and statements but without text and variables', async () => {
    const { lines } = await failWith(new SamverkanError('NOT_READY', 'Not yet'));
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatchObject({ operation: 'Mine', hash: expect.stringMatching(/^[0-9a-f]{16}$/) as string, errors: ['NOT_READY'] });
    expect(lines[0]).toMatchObject({ ms: expect.any(Number) as number, statements: expect.any(Number) as number });
    expect(JSON.stringify(lines)).not.toMatch(/hushhush|project\(/);
  });
});

describe('listening', () => {
  let address: string;

  beforeAll(async () => {
    address = await app.listen({ host: '127.0.0.1', port: 0 });
  });

  test.each(serverAudits({ url: () => `${address}/graphql` }))('graphql-http $id: $name', async ({ fn }) => {
    expect(await fn()).toMatchObject({ status: 'ok' });
  });

  test('close answers the request that runs and then lets its connection go', async () => {
    let release = (): void => undefined;
    const hold = new Promise<void>((resolve) => (release = resolve));
    let arrived = (): void => undefined;
    const arrival = new Promise<void>((resolve) => (arrived = resolve));
    const slow = changed({
      async read(statement, parameters) {
        arrived();
        await hold;
        return engine.read(statement, parameters);
      },
    });
    const server = await createServer({ engine: slow });
    const at = await server.listen({ host: '127.0.0.1', port: 0 });
    const running = fetch(`${at}/graphql?query={release{id}}`);
    await arrival;
    const closing = server.close();
    await expect(fetch(`${at}/healthz`)).rejects.toThrow();
    release();
    const response = await running;
    expect([response.status, response.headers.get('connection')]).toEqual([200, 'close']);
    expect(await response.json()).toMatchObject({ data: { release: { id: expect.any(String) as string } } });
    await closing;
  });
});
