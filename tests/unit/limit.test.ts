import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import type { ReadLimit } from '../../src/engine/engine.ts';
import { withinLimit } from '../../src/engine/limit.ts';
import { SamverkanError } from '../../src/errors.ts';

const never = new Promise<never>(() => undefined);

function limitOf(milliseconds: number, signal: AbortSignal = new AbortController().signal): ReadLimit {
  return { signal, deadline: performance.now() + milliseconds };
}

async function codeOf(limit: ReadLimit, work: () => Promise<unknown> = () => never): Promise<unknown> {
  return withinLimit(limit, work).then(
    () => null,
    (error: unknown) => (error instanceof SamverkanError ? error.code : error),
  );
}

describe('withinLimit', () => {
  test('withinLimit gives the result, or the error of the work, when it ends in time', async () => {
    const failure = new Error('of the work');
    expect(await withinLimit(limitOf(10_000), () => Promise.resolve(1))).toBe(1);
    expect(await withinLimit(undefined, () => Promise.resolve(2))).toBe(2);
    expect(await codeOf(limitOf(10_000), () => Promise.reject(failure))).toBe(failure);
  });

  test('withinLimit throws QUERY_TIMEOUT when the time is over, whoever notices first', async () => {
    expect(await codeOf(limitOf(20))).toBe('QUERY_TIMEOUT');
    expect(await codeOf(limitOf(60_000, AbortSignal.timeout(20)))).toBe('QUERY_TIMEOUT');
  });

  test('withinLimit throws CLIENT_GONE when the signal is aborted before, or what it is aborted with', async () => {
    const [leaving, refusing] = [new AbortController(), new AbortController()];
    const codes = [codeOf(limitOf(60_000, leaving.signal)), codeOf(limitOf(60_000, refusing.signal))];
    leaving.abort();
    refusing.abort(new SamverkanError('OVERLOADED', 'Too much'));
    expect(await Promise.all(codes)).toEqual(['CLIENT_GONE', 'OVERLOADED']);
  });

  test('withinLimit begins nothing when the limit has ended already', async () => {
    let isBegun = false;
    const work = async (): Promise<void> => {
      isBegun = true;
      await sleep(0);
    };
    expect([await codeOf(limitOf(0), work), await codeOf(limitOf(60_000, AbortSignal.abort()), work)]).toEqual([
      'QUERY_TIMEOUT',
      'CLIENT_GONE',
    ]);
    expect(isBegun).toBe(false);
  });

  test('withinLimit lets a request have many statements under way without a warning', async () => {
    const warnings: unknown[] = [];
    const onWarning = (warning: Error): number => warnings.push(warning.name);
    process.on('warning', onWarning);
    const leaving = new AbortController();
    const codes = Array.from({ length: 30 }, () => codeOf(limitOf(60_000, leaving.signal)));
    leaving.abort();
    expect(new Set(await Promise.all(codes))).toEqual(new Set(['CLIENT_GONE']));
    await sleep(20);
    process.off('warning', onWarning);
    expect(warnings).toEqual([]);
  });
});
