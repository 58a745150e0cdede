import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Engine } from '../../src/engine/engine.ts';
import { openInMemory } from '../../src/engine/open.ts';
import { loadStatements } from '../../src/graph/statements.ts';
import { Admission } from '../../src/http/admission.ts';
import { importFolder } from '../../src/ingest/import-folder.ts';
import { fixture } from '../ingest/fixture.ts';
import { askBySocket, codeOf, get, post, serving, watch } from './serving.ts';

let engine: Engine;

beforeAll(async () => {
  engine = await openInMemory();
  await importFolder(engine, loadStatements(), fixture);
});

afterAll(() => engine.close());

const question = (first: number): string => `{ statements(first: ${String(first)}) { edges { node { id } } } }`;

/** Many levels, each of which takes a statement. */
const long =
  '{ projects(first: 10) { edges { node { partners(first: 5) { edges { node { projects(first: 5) { edges { node { partners(first: 2) { edges { node { name } } } } } } } } } } } } }';

describe('the queue', () => {
  test('Operations beyond those that may run wait in order', async () => {
    const admission = new Admission({ running: 1, waiting: 10, perClient: 10 });
    const limit = { signal: new AbortController().signal, deadline: performance.now() + 10_000 };
    const order: number[] = [];
    const end = await admission.begin(limit);
    const waiting = [1, 2, 3].map(async (number) => {
      const ended = await admission.begin(limit);
      order.push(number);
      await sleep(1);
      ended();
    });
    expect([admission.runningCount, admission.waitingCount, order]).toEqual([1, 3, []]);
    end();
    await Promise.all(waiting);
    expect([admission.runningCount, admission.waitingCount, order]).toEqual([0, 0, [1, 2, 3]]);
  });

  test('An operation whose client leaves or whose time is over waits no longer', async () => {
    const admission = new Admission({ running: 1, waiting: 10, perClient: 10 });
    const end = await admission.begin({ signal: new AbortController().signal, deadline: performance.now() + 10_000 });
    const client = new AbortController();
    const gone = admission.begin({ signal: client.signal, deadline: performance.now() + 10_000 });
    const late = admission.begin({ signal: new AbortController().signal, deadline: performance.now() + 20 });
    client.abort();
    await expect(gone).rejects.toMatchObject({ code: 'CLIENT_GONE' });
    await expect(late).rejects.toMatchObject({ code: 'QUERY_TIMEOUT' });
    expect(admission.waitingCount).toBe(0);
    end();
    end();
    expect(admission.runningCount).toBe(0);
  });

  test('Beyond those that may wait, operations get 503, OVERLOADED and Retry-After, and nothing runs for them', async () => {
    const watched = watch(engine);
    await serving(watched.engine, { running: 2, waiting: 1 }, async (server) => {
      watched.hold();
      const first = [1, 2, 3].map((number) => get(server, question(number)));
      await watched.held(2);
      await sleep(50);
      const refused = await get(server, question(4));
      expect([refused.statusCode, codeOf(refused), refused.headers['retry-after']]).toEqual([503, 'OVERLOADED', '1']);
      expect(watched.count()).toBe(2);
      watched.release();
      expect((await Promise.all(first)).map(codeOf)).toEqual([null, null, null]);
      expect(codeOf(await get(server, question(4)))).toBeNull();
    });
  });

  test('A client that has too many under way gets 429, and others are answered', async () => {
    const watched = watch(engine);
    await serving(watched.engine, { perClient: 2 }, async (server) => {
      watched.hold();
      const first = [1, 2].map((number) => get(server, question(number)));
      await watched.held(2);
      const refused = await get(server, question(3));
      expect([refused.statusCode, codeOf(refused), refused.headers['retry-after']]).toEqual([429, 'RATE_LIMITED', '1']);
      const other = server.inject({ url: `/graphql?query=${encodeURIComponent(question(4))}`, remoteAddress: '10.0.0.9' });
      await watched.held(3);
      watched.release();
      expect((await Promise.all([...first, other])).map(codeOf)).toEqual([null, null, null]);
    });
  });
});

describe('time', () => {
  test('An operation out of time tells so by QUERY_TIMEOUT', async () => {
    const watched = watch(engine);
    await serving(watched.engine, { milliseconds: 100 }, async (server) => {
      watched.hold();
      const answer = await post(server, question(5));
      expect(codeOf(answer)).toBe('QUERY_TIMEOUT');
      expect(answer.headers['cache-control']).toBe('no-store');
      watched.release();
    });
  });

  test('An engine that does not hear of the end holds nobody up: the answer is 503, and its place is free once it has ended', async () => {
    const watched = watch(engine, true);
    await serving(watched.engine, { milliseconds: 100, running: 1 }, async (server) => {
      watched.hold();
      const answer = await get(server, question(6));
      expect([answer.statusCode, codeOf(answer)]).toEqual([503, 'QUERY_TIMEOUT']);
      watched.release();
      expect(codeOf(await get(server, question(7)))).toBeNull();
    });
  });

  test('Waiting counts against the time', async () => {
    const watched = watch(engine);
    await serving(watched.engine, { milliseconds: 10_000, running: 1 }, async (server) => {
      watched.hold();
      const first = get(server, question(8));
      await watched.held(1);
      const askedAt = performance.now();
      const second = get(server, question(9));
      await sleep(500);
      watched.release();
      expect((await Promise.all([first, second])).map(codeOf)).toEqual([null, null]);
      expect((watched.deadlines.at(-1) ?? Infinity) - askedAt).toBeLessThan(10_400);
    });
  });
});

describe('clients that leave', () => {
  test('After a disconnect no further statement is begun', async () => {
    const watched = watch(engine);
    await serving(watched.engine, {}, async (server) => {
      expect(codeOf(await post(server, long))).toBeNull();
      const whole = watched.count();
      await server.listen({ host: '127.0.0.1', port: 0 });
      watched.hold();
      const socket = await askBySocket(server, `query Left ${long}`);
      await watched.held(1);
      socket.destroy();
      await sleep(100);
      watched.release();
      await sleep(200);
      expect([whole > 2, watched.count() - whole]).toEqual([true, 1]);
    });
  });

  test('A client that leaves while the release is looked up has nothing begun for it', async () => {
    const watched = watch(engine);
    await serving(watched.engine, {}, async (server) => {
      await server.listen({ host: '127.0.0.1', port: 0 });
      watched.holdRelease();
      const socket = await askBySocket(server, long, { 'if-none-match': '"something"' });
      await watched.held(1);
      socket.destroy();
      await sleep(100);
      watched.release();
      await sleep(200);
      expect(watched.count()).toBe(0);
    });
  });

  test('A client that waits and leaves is dropped from the queue', async () => {
    const watched = watch(engine);
    await serving(watched.engine, { running: 1, waiting: 1 }, async (server) => {
      await server.listen({ host: '127.0.0.1', port: 0 });
      watched.hold();
      const first = get(server, question(10));
      await watched.held(1);
      const socket = await askBySocket(server, question(11));
      await sleep(100);
      expect(codeOf(await get(server, question(12)))).toBe('OVERLOADED');
      socket.destroy();
      await sleep(100);
      const third = get(server, question(13));
      await sleep(50);
      watched.release();
      expect((await Promise.all([first, third])).map(codeOf)).toEqual([null, null]);
      expect(watched.count()).toBe(2);
    });
  });

  test('The first to ask may leave without taking the answer from those who asked the same after', async () => {
    const watched = watch(engine);
    await serving(watched.engine, {}, async (server) => {
      await server.listen({ host: '127.0.0.1', port: 0 });
      watched.hold();
      const socket = await askBySocket(server, question(14));
      await watched.held(1);
      const others = [get(server, question(14)), get(server, question(14))];
      await sleep(100);
      socket.destroy();
      await sleep(100);
      watched.release();
      expect((await Promise.all(others)).map(codeOf)).toEqual([null, null]);
      expect(watched.count()).toBe(1);
    });
  });
});

describe('sizes', () => {
  test('An answer of more bytes than it may have is RESPONSE_TOO_LARGE', async () => {
    await serving(engine, { responseBytes: 1_000 }, async (server) => {
      const query = '{ __schema { types { name description } } }';
      expect([codeOf(await get(server, query)), codeOf(await get(server, query))]).toEqual(['RESPONSE_TOO_LARGE', 'RESPONSE_TOO_LARGE']);
      const accept = 'application/graphql-response+json';
      expect((await get(server, query, { accept })).statusCode).toBe(400);
      expect(codeOf(await get(server, '{ __typename }'))).toBeNull();
    });
  });

  test('A body of more bytes than it may have is PAYLOAD_TOO_LARGE', async () => {
    await serving(engine, { bodyBytes: 1_000 }, async (server) => {
      expect(codeOf(await post(server, `{ __typename } # ${'x'.repeat(1_000)}`))).toBe('PAYLOAD_TOO_LARGE');
    });
  });
});

describe('statuses', () => {
  test('A page that is too large is refused with 200, or 400 where the client reads the new media type', async () => {
    await serving(engine, {}, async (server) => {
      const answers = [await get(server, question(0)), await get(server, question(0), { accept: 'application/graphql-response+json' })];
      expect(answers.map((answer) => [answer.statusCode, codeOf(answer)])).toEqual([
        [200, 'BAD_USER_INPUT'],
        [400, 'BAD_USER_INPUT'],
      ]);
    });
  });
});

describe('other origins', () => {
  test('A page of any origin may ask, and read ETag and RateLimit', async () => {
    await serving(engine, {}, async (server) => {
      const origin = 'https://example.org';
      const preflight = await server.inject({
        method: 'OPTIONS',
        url: '/graphql',
        headers: { origin, 'access-control-request-method': 'POST', 'access-control-request-headers': 'content-type' },
      });
      expect([preflight.statusCode, preflight.headers['access-control-allow-origin']]).toEqual([204, '*']);
      expect(preflight.headers['access-control-allow-headers']).toBe('content-type');
      for (const answer of [
        await get(server, '{ __typename }', { origin }),
        await server.inject({ url: '/nowhere', headers: { origin } }),
      ]) {
        expect(answer.headers['access-control-allow-origin']).toBe('*');
        expect(answer.headers['access-control-expose-headers']).toBe('ETag, RateLimit, RateLimit-Policy, Retry-After');
        expect(answer.headers['access-control-allow-credentials']).toBeUndefined();
      }
    });
  });
});
