import { createHash } from 'node:crypto';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import type { LightMyRequestResponse } from 'fastify';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Engine } from '../../src/engine/engine.ts';
import { openInMemory } from '../../src/engine/open.ts';
import { SamverkanError } from '../../src/errors.ts';
import { loadStatements } from '../../src/graph/statements.ts';
import { importFolder } from '../../src/ingest/import-folder.ts';
import { changedFixture, fixture, removeFolders } from '../ingest/fixture.ts';
import { codeOf, get, post, serving, watch } from './serving.ts';

let engine: Engine;

beforeAll(async () => {
  engine = await openInMemory();
  await importFolder(engine, loadStatements(), fixture);
});

afterAll(async () => {
  await engine.close();
  removeFolders();
});

const actors = '{ actors(first: 20) { edges { node { id name } } } }';

describe('kept answers', () => {
  test('A question asked again in a release runs no statement, however its variables are ordered', async () => {
    const watched = watch(engine);
    await serving(watched.engine, {}, async (server) => {
      const query = 'query Q($first: Int, $after: String) { statements(first: $first, after: $after) { edges { node { id } } } }';
      const first = await post(server, query, { variables: { first: 2, after: null } });
      const count = watched.count();
      const second = await post(server, query, { variables: { after: null, first: 2 } });
      expect([count > 0, watched.count()]).toEqual([true, count]);
      expect(second.json()).toMatchObject({ data: first.json<{ data: object }>().data });
      await new Promise(setImmediate);
      expect(watched.names.slice(count)).toEqual([]);
      expect((await post(server, query, { variables: { first: 3, after: null } })).json()).not.toEqual(first.json());
      expect(watched.count()).toBeGreaterThan(count);
    });
  });

  test('A kept answer costs one point, told by POST in extensions.cost.left', async () => {
    await serving(engine, { refill: 1 }, async (server) => {
      const left = async (): Promise<number> =>
        (await post(server, actors)).json<{ extensions: { cost: { left: number } } }>().extensions.cost.left;
      const [first, second] = [await left(), await left()];
      expect(first - second).toBe(1);
    });
  });

  test('An answer by GET is the same bytes for all clients, and the budget left is in its RateLimit header alone', async () => {
    await serving(engine, {}, async (server) => {
      const [first, second] = [await get(server, actors), await get(server, actors)];
      expect(second.body).toBe(first.body);
      expect(first.json()).toMatchObject({
        extensions: { release: expect.any(String) as string, cost: { price: expect.any(Number) as number } },
      });
      expect(first.body).not.toContain('"left"');
      expect(second.headers['ratelimit']).toMatch(/r=\d+/);
    });
  });

  test('A refused client gets 429 with Retry-After even for a kept answer', async () => {
    await serving(engine, { budget: 2, refill: 1 }, async (server) => {
      const first = [await get(server, '{ __typename }'), await get(server, '{ __typename }')];
      const last = await get(server, '{ __typename }');
      expect([...first, last].map(({ statusCode }) => statusCode)).toEqual([200, 200, 429]);
      expect([codeOf(last), last.headers['retry-after'], last.headers['cache-control']]).toEqual(['RATE_LIMITED', '1', 'no-store']);
    });
  });

  test('A new release is seen at once', async () => {
    const changing = await openInMemory();
    await importFolder(changing, loadStatements(), fixture);
    await serving(changing, {}, async (server) => {
      const before = await get(server, actors);
      const rename = (text: string): string => text.replaceAll('Vägverket Norr', 'Vägverket i norr');
      await importFolder(changing, loadStatements(), changedFixture({ 'actors.csv': rename }));
      const after = await get(server, actors, { 'if-none-match': String(before.headers.etag) });
      expect(after.statusCode).toBe(200);
      expect(after.headers.etag).not.toBe(before.headers.etag);
      expect(after.json<{ extensions: object }>().extensions).not.toEqual(before.json<{ extensions: object }>().extensions);
    });
    await changing.close();
  });

  test('Errors are not kept, and neither are dry runs', async () => {
    let isBroken = true;
    const { engine: real } = watch(engine);
    const read: Engine['read'] = (statement, parameters, limit) =>
      isBroken && statement.name !== 'ingest/newest-release'
        ? Promise.reject(new SamverkanError('DATABASE_UNAVAILABLE', 'Gone'))
        : real.read(statement, parameters, limit);
    await serving({ ...real, read }, {}, async (server) => {
      const broken = await get(server, actors);
      expect([codeOf(broken), broken.headers['cache-control'], broken.headers.etag]).toEqual([
        'DATABASE_UNAVAILABLE',
        'no-store',
        undefined,
      ]);
      isBroken = false;
      const dry = await get(server, actors, { 'samverkan-dry-run': 'true' });
      expect([dry.json<{ data: unknown }>().data, dry.headers['cache-control']]).toEqual([null, 'no-store']);
      expect(codeOf(await get(server, actors))).toBeNull();
    });
  });

  test('Nothing is kept with CACHE_MEGABYTES=0, and 304 needs nothing kept', async () => {
    const watched = watch(engine);
    await serving(watched.engine, { cacheMegabytes: 0 }, async (server) => {
      const listed = '{ statements(first: 20) { edges { node { id } } } }';
      // The first question reads what a release has merged, which is kept whatever the size of the cache.
      const { headers } = await get(server, listed);
      const first = watched.count();
      await get(server, listed);
      const once = watched.count() - first;
      await get(server, listed);
      expect([once > 0, watched.count()]).toEqual([true, first + 2 * once]);
      expect((await get(server, listed, { 'if-none-match': String(headers.etag) })).statusCode).toBe(304);
      expect(watched.count()).toBe(first + 2 * once);
    });
  });
});

describe('stampedes', () => {
  test('A question that many ask at once runs once', async () => {
    const watched = watch(engine);
    await serving(watched.engine, {}, async (server) => {
      watched.hold();
      const all = Array.from({ length: 50 }, () => get(server, actors));
      await watched.held(1);
      const count = watched.count();
      watched.release();
      const bodies = new Set((await Promise.all(all)).map(({ body }) => body));
      expect([bodies.size, codeOf(await get(server, actors))]).toEqual([1, null]);
      const shared = watched.count();
      await serving(watched.engine, {}, (other) => get(other, actors));
      expect([count, watched.count() - shared]).toEqual([1, shared]);
    });
  });

  test('A client whose points are spent does not refuse those who ask the same', async () => {
    const watched = watch(engine);
    await serving(watched.engine, { budget: 60, refill: 1 }, async (server) => {
      const ask = (remoteAddress: string): Promise<LightMyRequestResponse> =>
        server.inject({ url: `/graphql?query=${encodeURIComponent(actors)}`, remoteAddress });
      const fresh = '{ actors(first: 19) { edges { node { id } } } }';
      await server.inject({ url: `/graphql?query=${encodeURIComponent(fresh)}`, remoteAddress: '10.0.0.1' });
      const [poor, rich] = await Promise.all([ask('10.0.0.1'), ask('10.0.0.2')]);
      expect([codeOf(poor), codeOf(rich)]).toEqual(['RATE_LIMITED', null]);
    });
  });
});

describe('ETag, Vary and encodings', () => {
  test('GET answers 304 without body to whoever has the answer, and runs nothing', async () => {
    const watched = watch(engine);
    await serving(watched.engine, {}, async (server) => {
      const first = await get(server, actors, { 'accept-encoding': 'br' });
      const count = watched.count();
      for (const etag of [String(first.headers.etag), `W/${String(first.headers.etag)}`, `"other", ${String(first.headers.etag)}`]) {
        const again = await get(server, actors, { 'if-none-match': etag });
        expect([again.statusCode, again.body, again.headers.etag]).toEqual([304, '', first.headers.etag]);
        expect(again.headers['cache-control']).toBe('public, max-age=0, must-revalidate');
      }
      expect(watched.names.slice(count)).toEqual([]);
      expect((await get(server, actors, { 'if-none-match': '"other"' })).statusCode).toBe(200);
    });
  });

  test('The ETag tells media types and encodings apart, and Vary names both', async () => {
    await serving(engine, {}, async (server) => {
      const variants = [
        {},
        { accept: 'application/graphql-response+json' },
        { 'accept-encoding': 'gzip' },
        { 'accept-encoding': 'br, gzip' },
      ];
      const answers = await Promise.all(variants.map((headers) => get(server, actors, headers)));
      const [plain, , zipped, brotli] = answers.map(({ rawPayload }) => rawPayload);
      expect(new Set(answers.map(({ headers }) => headers.etag)).size).toBe(4);
      expect(new Set(answers.map(({ headers }) => headers.vary))).toEqual(new Set(['accept, accept-encoding']));
      expect(gunzipSync(zipped ?? '')).toEqual(plain);
      expect(brotliDecompressSync(brotli ?? '')).toEqual(plain);
      expect(answers.map(({ headers }) => headers['content-encoding'])).toEqual([undefined, undefined, 'gzip', 'br']);
    });
  });

  test('Answers of less than 1,024 bytes are sent as they are', async () => {
    await serving(engine, {}, async (server) => {
      expect((await get(server, '{ __typename }', { 'accept-encoding': 'br' })).headers['content-encoding']).toBeUndefined();
    });
  });

  test('POST is never stored by caches, but packed', async () => {
    await serving(engine, {}, async (server) => {
      const headers = { 'content-type': 'application/json', 'accept-encoding': 'gzip' };
      const answer = await server.inject({ method: 'POST', url: '/graphql', headers, payload: JSON.stringify({ query: actors }) });
      expect([answer.headers['cache-control'], answer.headers.etag, answer.headers['content-encoding']]).toEqual([
        'no-store',
        undefined,
        'gzip',
      ]);
      expect(JSON.parse(gunzipSync(answer.rawPayload).toString())).toHaveProperty('data');
    });
  });
});

describe('persisted documents', () => {
  const hash = createHash('sha256').update(actors).digest('hex');
  const extensions = JSON.stringify({ persistedQuery: { version: 1, sha256Hash: hash } });
  const byHash = `/graphql?extensions=${encodeURIComponent(extensions)}`;

  test('A document may be asked by its hash once it was sent with it, by GET with ETag', async () => {
    await serving(engine, {}, async (server) => {
      const unknown = await server.inject(byHash);
      expect([codeOf(unknown), unknown.headers['cache-control']]).toEqual(['PERSISTED_QUERY_NOT_FOUND', 'no-store']);
      const sent = await server.inject(`${byHash}&query=${encodeURIComponent(actors)}`);
      const asked = await server.inject(byHash);
      expect([asked.statusCode, asked.body, asked.headers.etag]).toEqual([200, sent.body, sent.headers.etag]);
      expect((await server.inject({ url: byHash, headers: { 'if-none-match': String(sent.headers.etag) } })).statusCode).toBe(304);
    });
  });

  test('A hash that is not that of the text is refused', async () => {
    await serving(engine, {}, async (server) => {
      expect(codeOf(await server.inject(`${byHash}&query={__typename}`))).toBe('BAD_REQUEST');
      expect(codeOf(await server.inject(byHash))).toBe('PERSISTED_QUERY_NOT_FOUND');
    });
  });
});
