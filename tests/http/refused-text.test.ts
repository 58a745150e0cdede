import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { FastifyInstance, LightMyRequestResponse } from 'fastify';
import type { Engine } from '../../src/engine/engine.ts';
import { openInMemory } from '../../src/engine/open.ts';
import { loadStatements } from '../../src/graph/statements.ts';
import { importFolder } from '../../src/ingest/import-folder.ts';
import { codeOf, get, post, serving, watch } from './serving.ts';

// A text that is refused before it is parsed by Apollo, in requests of all sorts.
const tooMuch = `{ ${'__typename '.repeat(500)} }`;
const both = { 'content-type': 'application/json', accept: 'application/json, application/graphql-response+json' };

const fixture = new URL('../fixtures/graph/', import.meta.url).pathname;
let engine: Engine;

beforeAll(async () => {
  engine = await openInMemory();
  // Without a release no answer is kept.
  await importFolder(engine, loadStatements(), fixture);
});
afterAll(() => engine.close());

function nested(depth: number): object {
  return depth === 0 ? {} : { inner: nested(depth - 1) };
}

function postAs(server: FastifyInstance, headers: Record<string, string>, query: string): Promise<LightMyRequestResponse> {
  return server.inject({ method: 'POST', url: '/graphql', headers, payload: JSON.stringify({ query }) });
}

describe('A text that is too much', () => {
  test.each([
    ['alone', (server: FastifyInstance) => post(server, tooMuch)],
    ['with variables nested 50 deep', (server: FastifyInstance) => post(server, tooMuch, { variables: nested(50) })],
    ['with a persisted query that is none', (server: FastifyInstance) => post(server, tooMuch, { extensions: { persistedQuery: false } })],
    ['by GET', (server: FastifyInstance) => get(server, tooMuch)],
    ['by GET with the type of a body', (server: FastifyInstance) => get(server, tooMuch, { 'content-type': 'application/json' })],
  ])('is refused %s', async (_how, ask) => {
    const watched = watch(engine);
    await serving(watched.engine, {}, async (server) => {
      expect(codeOf(await ask(server))).toBe('QUERY_TOO_COMPLEX');
      expect(watched.count()).toBe(0);
    });
  });

  test('costs a point, tells the budget, and is RATE_LIMITED when there are none left', async () => {
    await serving(engine, { budget: 2, refill: 1 }, async (server) => {
      const answers = [await post(server, tooMuch), await post(server, tooMuch), await post(server, tooMuch)];
      expect(answers.map(codeOf)).toEqual(['QUERY_TOO_COMPLEX', 'QUERY_TOO_COMPLEX', 'RATE_LIMITED']);
      expect(answers.map(({ headers }) => String(headers['ratelimit']).replace(/;t=.*/, ''))).toEqual([
        '"points";r=1',
        '"points";r=0',
        '"points";r=0',
      ]);
    });
  });

  test('has status and media type by one rule, whoever refuses it', async () => {
    await serving(engine, { price: 1 }, async (server) => {
      const seen = async (headers: Record<string, string>): Promise<unknown[]> => {
        const answers = [
          await postAs(server, headers, tooMuch),
          await postAs(server, headers, '{ themes(first: 9) { edges { cursor } } }'),
        ];
        expect(answers.map(codeOf)).toEqual(['QUERY_TOO_COMPLEX', 'QUERY_TOO_COMPLEX']);
        return answers.map((answer) => [answer.statusCode, answer.headers['content-type']]);
      };
      const [json, other] = ['application/json; charset=utf-8', 'application/graphql-response+json; charset=utf-8'];
      const [inJson, inOther] = [
        [200, json],
        [400, other],
      ];
      expect(await seen(both)).toEqual([inJson, inJson]);
      expect(await seen({ ...both, accept: 'application/graphql-response+json' })).toEqual([inOther, inOther]);
    });
  });

  test('of comments alone is counted where answers and documents are kept', async () => {
    const comment = 'x'.repeat(900_000);
    await serving(engine, { cacheMegabytes: 4 }, async (server) => {
      const ask = (from: number, to: number): Promise<unknown> =>
        Array.from({ length: to - from }, (_, at) => from + at).reduce<Promise<unknown>>(
          (before, number) => before.then(() => post(server, `{ __typename } # ${String(number)} ${comment}`)),
          Promise.resolve(),
        );
      await ask(0, 20);
      const before = process.memoryUsage().heapUsed;
      await ask(20, 220);
      // Two hundred such texts kept are some 180 MB.
      expect(process.memoryUsage().heapUsed - before).toBeLessThan(120_000_000);
    });
  }, 60_000);
});
