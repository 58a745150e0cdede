import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { FastifyInstance, LightMyRequestResponse } from 'fastify';
import type { Engine } from '../../src/engine/engine.ts';
import { engineWith } from '../../src/engine/engine-with.ts';
import { openInMemory } from '../../src/engine/open.ts';
import { loadStatements } from '../../src/graph/statements.ts';
import { importFolder } from '../../src/ingest/import-folder.ts';
import { ask, extend, postForm } from './openrefine.ts';
import { codeOf, serving, watch } from './serving.ts';

const fixture = new URL('../fixtures/graph/', import.meta.url).pathname;
let engine: Engine;

beforeAll(async () => {
  engine = await openInMemory();
  await importFolder(engine, loadStatements(), fixture);
});
afterAll(() => engine.close());

const form = { 'content-type': 'application/x-www-form-urlencoded' };

function postText(server: FastifyInstance, payload: string, headers: Record<string, string> = form): Promise<LightMyRequestResponse> {
  return server.inject({ method: 'POST', url: '/reconcile', headers, payload });
}

type Ask = (server: FastifyInstance) => Promise<LightMyRequestResponse>;

const refused: readonly (readonly [what: string, status: number, code: string, ask: Ask])[] = [
  ['no parameters by POST', 400, 'BAD_REQUEST', (server) => postForm(server, {})],
  ['queries and extend at once', 400, 'BAD_REQUEST', (server) => postForm(server, { queries: '{}', extend: '{}' })],
  ['queries twice', 400, 'BAD_REQUEST', (server) => postText(server, 'queries=%7B%7D&queries=%7B%7D')],
  ['JSONP', 400, 'BAD_REQUEST', (server) => server.inject('/reconcile?callback=alert')],
  ['JSONP with queries', 400, 'BAD_REQUEST', (server) => server.inject('/reconcile?queries=%7B%7D&callback=alert')],
  ['what is no JSON', 400, 'BAD_REQUEST', (server) => postForm(server, { queries: '{"q0":' })],
  ['a list', 400, 'BAD_REQUEST', (server) => postForm(server, { queries: '[]' })],
  ['null', 400, 'BAD_REQUEST', (server) => postForm(server, { queries: 'null' })],
  ['100,000 brackets', 400, 'BAD_REQUEST', (server) => postForm(server, { queries: '['.repeat(100_000) })],
  ['JSON as a body', 415, 'UNSUPPORTED_MEDIA_TYPE', (server) => postText(server, '{}', { 'content-type': 'application/json' })],
  ['a body of two megabytes', 413, 'PAYLOAD_TOO_LARGE', (server) => postText(server, `queries=${'x'.repeat(2_000_000)}`)],
  [
    '51 queries',
    413,
    'PAYLOAD_TOO_LARGE',
    (server) => ask(server, Object.fromEntries(Array.from({ length: 51 }, (_, key) => [key, { query: 'x' }]))),
  ],
  ['a key __proto__', 400, 'BAD_USER_INPUT', (server) => postForm(server, { queries: '{"__proto__":{"query":"x"}}' })],
  ['a key constructor', 400, 'BAD_USER_INPUT', (server) => postForm(server, { queries: '{"constructor":{"query":"x"}}' })],
  ['a key of 101 characters', 400, 'BAD_USER_INPUT', (server) => ask(server, { ['k'.repeat(101)]: { query: 'x' } })],
  ['a query that is a text', 400, 'BAD_USER_INPUT', (server) => ask(server, { q0: 'x' })],
  ['a query without query and properties', 400, 'BAD_USER_INPUT', (server) => ask(server, { q0: { limit: 3 } })],
  ['a name of 401 characters', 400, 'BAD_USER_INPUT', (server) => ask(server, { q0: { query: 'x'.repeat(401) } })],
  ['a name that is a list', 400, 'BAD_USER_INPUT', (server) => ask(server, { q0: { query: ['x'] } })],
  ['a limit of 0', 400, 'BAD_USER_INPUT', (server) => ask(server, { q0: { query: 'x', limit: 0 } })],
  ['a limit of 1.5', 400, 'BAD_USER_INPUT', (server) => ask(server, { q0: { query: 'x', limit: 1.5 } })],
  ['a type that is none', 400, 'BAD_USER_INPUT', (server) => ask(server, { q0: { query: 'x', type: '__proto__' } })],
  [
    'a property that is none',
    400,
    'BAD_USER_INPUT',
    (server) => ask(server, { q0: { query: 'x', properties: [{ pid: 'toString', v: 'y' }] } }),
  ],
  [
    '21 properties',
    400,
    'BAD_USER_INPUT',
    (server) => ask(server, { q0: { query: 'x', properties: Array.from({ length: 21 }, () => ({ pid: 'ror', v: '1' })) } }),
  ],
  [
    'a value of 201 characters',
    400,
    'BAD_USER_INPUT',
    (server) => ask(server, { q0: { query: 'x', properties: [{ pid: 'ror', v: '1'.repeat(201) }] } }),
  ],
  ['ids that are none', 400, 'BAD_USER_INPUT', (server) => extend(server, ['__proto__'], [{ id: 'name' }])],
  [
    '501 ids',
    400,
    'BAD_USER_INPUT',
    (server) =>
      extend(
        server,
        Array.from({ length: 501 }, (_, place) => `theme:t${String(place)}`),
        [{ id: 'name' }],
      ),
  ],
  ['a property to extend that is none', 400, 'BAD_USER_INPUT', (server) => extend(server, ['theme:energi'], [{ id: '__proto__' }])],
  [
    'a setting out of bounds',
    400,
    'BAD_USER_INPUT',
    (server) => extend(server, ['theme:energi'], [{ id: 'name', settings: { limit: 1e9 } }]),
  ],
  ['an extension without ids', 400, 'BAD_USER_INPUT', (server) => postForm(server, { extend: '{"properties":[]}' })],
  ['a prefix of 201 characters', 400, 'BAD_USER_INPUT', (server) => server.inject(`/reconcile/suggest/entity?prefix=${'x'.repeat(201)}`)],
  [
    'a prefix of a million characters',
    400,
    'BAD_USER_INPUT',
    (server) => server.inject(`/reconcile/suggest/property?prefix=${'x'.repeat(1_000_000)}`),
  ],
  ['a cursor below 0', 400, 'BAD_USER_INPUT', (server) => server.inject('/reconcile/suggest/entity?prefix=x&cursor=-1')],
  ['a cursor that is far', 400, 'BAD_USER_INPUT', (server) => server.inject('/reconcile/suggest/type?prefix=x&cursor=999999')],
  ['a page without an id', 400, 'BAD_USER_INPUT', (server) => server.inject('/reconcile/preview')],
  ['another method', 405, 'METHOD_NOT_ALLOWED', (server) => server.inject({ method: 'PUT', url: '/reconcile' })],
  ['HEAD', 405, 'METHOD_NOT_ALLOWED', (server) => server.inject({ method: 'HEAD', url: '/reconcile' })],
  ['an address below that is none', 404, 'NOT_FOUND', (server) => server.inject('/reconcile/suggest/secrets')],
];

describe('/reconcile', () => {
  test.each(refused)('refuses %s with %i %s before the database', async (_what, status, code, send) => {
    const watched = watch(engine);
    await serving(watched.engine, {}, async (server) => {
      const response = await send(server);
      expect(response.statusCode).toBe(status);
      if (response.body !== '') expect(codeOf(response)).toBe(code);
      expect(watched.count()).toBe(0);
    });
  });

  test('refuses an address of a million characters before it is read', async () => {
    await serving(engine, {}, async (server) => {
      const address = await server.listen({ host: '127.0.0.1', port: 0 });
      const response = await fetch(`${address}/reconcile/suggest/entity?prefix=${'x'.repeat(1_000_000)}`);
      expect(response.status).toBe(431);
    });
  });

  test('leaves GraphQL as it is: no forms', async () => {
    await serving(engine, {}, async (server) => {
      const response = await server.inject({ method: 'POST', url: '/graphql', headers: form, payload: 'query=%7B__typename%7D' });
      expect([response.statusCode, codeOf(response)]).toEqual([415, 'UNSUPPORTED_MEDIA_TYPE']);
    });
  });

  test('shows names with markup as text', async () => {
    const names = ['OFFICIAL|sv||<img src=x onerror=alert(1)>'];
    const read: Engine['read'] = async (statement, parameters, limit) =>
      statement.name === 'reconcile/entities'
        ? [['theme:energi', '<script>alert(1)</script>', '</title><script>', names, ['ror||"><b>'], 1, 'one']]
        : engine.read(statement, parameters, limit);
    await serving(engineWith(engine, { read, close: () => Promise.resolve() }), {}, async (server) => {
      const { body } = await server.inject('/reconcile/view?id=theme%3Aenergi');
      expect(body).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
      expect(body).not.toMatch(/<script|<img|<b>/);
    });
  });
});

const odd = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.constantFrom(
    '__proto__',
    'constructor',
    'Ålby kommun',
    '<script>',
    "' OR 1=1 //",
    '${id}',
    '{{id}}',
    '\u0000',
    '%',
    'municipality:alby',
    '../..',
    '\ud800',
  ),
);
const pid = fc.oneof(fc.constantFrom('orgnr', 'county', 'country', 'municipality', 'ror'), odd);
const query = fc.oneof(
  fc.record(
    {
      query: odd,
      type: fc.oneof(odd, fc.constantFrom('Actor', 'Place'), fc.array(odd, { maxLength: 3 })),
      limit: fc.oneof(fc.integer(), fc.double(), fc.constant(3)),
      type_strict: odd,
      properties: fc.array(fc.record({ pid, v: fc.oneof(odd, fc.integer(), fc.jsonValue()) }), { maxLength: 3 }),
    },
    { requiredKeys: [] },
  ),
  fc.record({ query: odd }),
  fc.jsonValue(),
);
const queries = fc.dictionary(fc.oneof(fc.constantFrom('q0', 'q1'), odd), query, { maxKeys: 4 }).map((batch) => JSON.stringify(batch));
const extension = fc
  .record({
    ids: fc.array(fc.oneof(fc.constant('municipality:alby'), odd), { maxLength: 4 }),
    properties: fc.array(fc.record({ id: pid, settings: fc.jsonValue() })),
  })
  .map((each) => JSON.stringify(each));
const address = fc
  .tuple(
    fc.constantFrom('', '/suggest/entity', '/suggest/property', '/suggest/type', '/preview', '/view', '/properties'),
    fc.dictionary(fc.oneof(fc.constantFrom('prefix', 'cursor', 'type', 'id', 'limit', 'queries', 'extend'), odd), odd, { maxKeys: 3 }),
  )
  .map(([path, parameters]) => `/reconcile${path}?${new URLSearchParams(Object.entries(parameters)).toString()}`);

test('Hundreds of hostile requests are answered or refused, never with a 5xx, and show nothing of the inside', async () => {
  const inside = /node_modules|at \w+ \(|Cypher|grafeo|\/src\//i;
  await serving(engine, { budget: 999_999_999 }, async (server) => {
    const check = async (response: LightMyRequestResponse): Promise<void> => {
      expect(response.statusCode).toBeLessThan(500);
      expect(response.body).not.toMatch(inside);
      if (response.statusCode === 200) expect(response.headers['content-type']).toMatch(/^(?:application\/json|text\/html)/);
    };
    const run = { numRuns: 150 };
    await fc.assert(
      fc.asyncProperty(queries, async (text) => check(await postForm(server, { queries: text }))),
      run,
    );
    await fc.assert(
      fc.asyncProperty(extension, async (text) => check(await postForm(server, { extend: text }))),
      run,
    );
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary' }), async (text) =>
        check(await postText(server, `queries=${encodeURIComponent(Buffer.from(text).toString())}`)),
      ),
      run,
    );
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), async (bytes) =>
        check(await server.inject({ method: 'POST', url: '/reconcile', headers: form, payload: Buffer.from(bytes) })),
      ),
      run,
    );
    await fc.assert(
      fc.asyncProperty(address, async (url) => check(await server.inject(url))),
      { numRuns: 300 },
    );
  });
}, 120_000);
