import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { LightMyRequestResponse } from 'fastify';
import type { Engine } from '../../src/engine/engine.ts';
import { engineWith } from '../../src/engine/engine-with.ts';
import { openInMemory } from '../../src/engine/open.ts';
import { SamverkanError } from '../../src/errors.ts';
import { loadStatements } from '../../src/graph/statements.ts';
import { importFolder } from '../../src/ingest/import-folder.ts';
import { ask, extend } from './openrefine.ts';
import { codeOf, serving, watch } from './serving.ts';

const fixture = new URL('../fixtures/graph/', import.meta.url).pathname;
let engine: Engine;

beforeAll(async () => {
  engine = await openInMemory();
  await importFolder(engine, loadStatements(), fixture);
});
afterAll(() => engine.close());

/** The points that a client has left, by the headers. */
function leftOf({ headers }: LightMyRequestResponse): number {
  return Number(/r=(\d+)/.exec(String(headers['ratelimit']))?.[1]);
}

describe('Limits of /reconcile', () => {
  const one = { q0: { query: 'Ålby kommun', limit: 5 } };

  test('points that are spent are RATE_LIMITED, with Retry-After, also for what is refused', async () => {
    await serving(engine, { budget: 17, refill: 1 }, async (server) => {
      const codes = [];
      for (const queries of [one, { q0: 'no' }, { q0: 'no' }, one]) codes.push(await ask(server, queries));
      expect(codes.map(({ statusCode }) => statusCode)).toEqual([200, 400, 429, 429]);
      expect(Number(codes[3]?.headers['retry-after'])).toBeGreaterThan(0);
    });
  });

  test('Retry-After of points that are spent is when there are enough for the same again', async () => {
    await serving(engine, { budget: 16, refill: 0.5 }, async (server) => {
      await ask(server, one);
      const seconds = Number((await ask(server, one)).headers['retry-after']);
      expect([seconds > 16, seconds <= 32]).toEqual([true, true]);
    });
  });

  test.each([
    ['the limit', { price: 15 }],
    ['what a client can ever have', { budget: 15 }],
  ])('a price beyond %s is QUERY_TOO_COMPLEX and costs a point', async (_what, limits) => {
    await serving(engine, { ...limits, refill: 0.001 }, async (server) => {
      const [before, response] = [await server.inject('/reconcile/preview?id=theme%3Aenergi'), await ask(server, one)];
      expect([response.statusCode, codeOf(response)]).toEqual([400, 'QUERY_TOO_COMPLEX']);
      expect([before, response].map(leftOf)).toEqual([leftOf(before), leftOf(before) - 1]);
    });
  });

  test('an answer beyond the limit is RESPONSE_TOO_LARGE', async () => {
    await serving(engine, { responseBytes: 50 }, async (server) => {
      expect(codeOf(await ask(server, one))).toBe('RESPONSE_TOO_LARGE');
    });
  });

  test('one too many of a client under way is RATE_LIMITED', async () => {
    const watched = watch(engine);
    await serving(watched.engine, { perClient: 1 }, async (server) => {
      watched.hold();
      const held = ask(server, one);
      await watched.held(1);
      const refused = await ask(server, one);
      expect([refused.statusCode, codeOf(refused), refused.headers['retry-after']]).toEqual([429, 'RATE_LIMITED', '1']);
      watched.release();
      expect((await held).statusCode).toBe(200);
    });
  });

  test('one too many under way is OVERLOADED, and the time QUERY_TIMEOUT', async () => {
    const watched = watch(engine);
    await serving(watched.engine, { running: 1, waiting: 0, milliseconds: 400 }, async (server) => {
      watched.hold();
      const held = ask(server, one);
      await watched.held(1);
      const overloaded = await ask(server, one);
      expect([overloaded.statusCode, codeOf(overloaded)]).toEqual([503, 'OVERLOADED']);
      const late = await held;
      expect([late.statusCode, codeOf(late)]).toEqual([503, 'QUERY_TIMEOUT']);
    });
  });

  test.each(['DATABASE_UNAVAILABLE', 'DATABASE_ERROR', 'DATABASE_TIMEOUT'] as const)(
    'a database that fails with %s is 503',
    async (code) => {
      const read = (): Promise<never> => Promise.reject(new SamverkanError(code, 'The database is away', new Error('bolt://secret:7687')));
      await serving(engineWith(engine, { read, close: () => Promise.resolve() }), {}, async (server) => {
        for (const send of [
          ask(server, one),
          extend(server, ['theme:energi'], [{ id: 'name' }]),
          server.inject('/reconcile/preview?id=theme%3Aenergi'),
        ]) {
          const response = await send;
          expect([response.statusCode, codeOf(response)]).toEqual([503, code]);
          expect(response.body).not.toContain('secret');
        }
        expect((await server.inject('/reconcile')).statusCode).toBe(200);
      });
    },
  );

  test('what is a fault of ours is masked', async () => {
    const read = (): Promise<never> => Promise.reject(new TypeError('secret is not a function'));
    await serving(engineWith(engine, { read, close: () => Promise.resolve() }), {}, async (server) => {
      const response = await ask(server, one);
      expect([response.statusCode, codeOf(response)]).toEqual([500, 'INTERNAL_SERVER_ERROR']);
      expect(response.body).not.toContain('secret');
    });
  });
});
