import { readFileSync } from 'node:fs';
import { buildSchema } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { idsOf } from '../oracle/values.ts';
import { loadGraph } from '../oracle/load.ts';
import { buildOracleSchema } from '../oracle/schema.ts';
import { foundRequests } from './found.ts';
import { faultOf, fuzz, newTally, requestText, shrinkBody } from './fuzz.ts';
import { startFuzzServer, type FuzzServer } from './fuzz-process.ts';
import { posted, type FuzzGround } from './hostile-request.ts';
import { targetOn, type Target } from './send.ts';

// Other seeds and counts are tried with FUZZ_SEED and FUZZ_COUNT.
const seed = Number(process.env['FUZZ_SEED'] ?? 20_261_125);
const count = Number(process.env['FUZZ_COUNT'] ?? 20_000);
const warmUp = Math.ceil(count / 2);

/** What the heap may be larger after the second half than after the first: texts in the caches differ in length. */
const largestGrowth = 24 * 2 ** 20;

let server: FuzzServer;
let target: Target;
let ground: FuzzGround;

beforeAll(async () => {
  const graph = loadGraph(new URL('../../data/', import.meta.url).pathname);
  const ids = idsOf(graph);
  const sdl = readFileSync(new URL('../../src/generated/schema.graphql', import.meta.url), 'utf8');
  ground = { schema: buildSchema(sdl), oracle: { schema: buildOracleSchema(), ids, mistakes: 0.05 }, ids: ids['Any'] ?? [] };
  server = await startFuzzServer();
  target = targetOn(server.port);
}, 120_000);

afterAll(async () => {
  target.agent.destroy();
  await server.stop();
});

describe('The server', () => {
  test.each(foundRequests)('The server answers as it must where it once did not: $kind', async (request) => {
    expect(await faultOf(target, request)).toBeNull();
  });

  test(
    `The server answers ${count} hostile requests of the seeds from ${seed}, each with data or a known code, and holds no more after it`,
    { timeout: 600_000 },
    async () => {
      const tally = newTally();
      await fuzz(target, ground, { from: seed, to: seed + warmUp }, tally);
      target.agent.destroy();
      const before = await server.measure();
      await fuzz(target, ground, { from: seed + warmUp, to: seed + count }, tally);
      target.agent.destroy();
      const after = await server.measure();
      const { faults, faultKinds, kinds, times, statuses, codes, ...sums } = tally;
      process.stdout.write(
        `fuzz ${JSON.stringify({ seed, ...sums, kinds: [...kinds], times: [...times], statuses: [...statuses], codes: [...codes], faults: [...faultKinds], before, after })}\n`,
      );
      expect(faults.map((fault) => `Seed ${fault.seed}. ${fault.what}\n${requestText(fault.request)}`)).toEqual([]);
      expect(server.ended()).toBeNull();
      expect(tally.requests).toBe(count);
      // A server that refused everything would be none.
      expect(tally.answered).toBeGreaterThan(count / 100);
      expect(after.heapUsed - before.heapUsed).toBeLessThan(largestGrowth);
      expect(after.resources).toBeLessThanOrEqual(before.resources);
    },
  );
});

describe('shrinkBody', () => {
  test('shrinkBody leaves what makes a request fail and nothing else', async () => {
    const request = posted('text', { query: `{ ${'__typename '.repeat(50)} } # WRONG` });
    const smallest = await shrinkBody(request, ({ body }) => Promise.resolve(body?.includes('WRONG') ?? false));
    expect(String(smallest.body)).toBe('WRONG');
  });
});
