import { describe, expect, it } from 'vitest';
import { simplePaths, type Join, type Joins } from '../../src/questions/simple-paths.ts';

type Pair = readonly [string, string];

function joinsOf(pairs: readonly Pair[]): Joins {
  const joins = new Map<string, Map<string, Join>>();
  const add = (one: string, other: string, isForward: boolean): void => {
    const of = joins.get(one) ?? new Map<string, Join>();
    joins.set(one, of.set(other, { statement: `statement:${one}-${other}`, isForward, statementCount: 1 }));
  };
  for (const [one, other] of pairs) {
    add(one, other, true);
    add(other, one, false);
  }
  return joins;
}

/** All of them by extending every way by every pair, without looking at where it leads. */
function byTrying(pairs: readonly Pair[], from: string, to: string, length: number, closed: ReadonlySet<string>): string[] {
  let ways = [[from]];
  for (let step = 1; step <= length; step += 1) {
    ways = ways.flatMap((way) => {
      const here = way.at(-1) ?? '';
      if (here === to || (step > 1 && closed.has(here))) return [];
      const next = pairs.flatMap(([one, other]) => (one === here ? [other] : other === here ? [one] : []));
      return next.filter((id) => !way.includes(id)).map((id) => [...way, id]);
    });
  }
  return ways
    .filter((way) => way.at(-1) === to)
    .map((way) => way.join(' '))
    .sort();
}

/** Numbers that look like chance and are the same at each run. */
function chance(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
}

function randomPairs(seed: number): Pair[] {
  const draw = chance(seed);
  const all = new Map<string, Pair>();
  for (let count = 4 + draw(14); count > 0; count -= 1) {
    const [one, other] = [`n${String(draw(7))}`, `n${String(draw(7))}`].sort();
    if (one !== undefined && other !== undefined && one !== other) all.set(`${one} ${other}`, [one, other]);
  }
  return [...all.values()];
}

describe('simplePaths', () => {
  const seeds = Array.from({ length: 300 }, (_, index) => index + 1);

  it('gives of each length the paths that trying every way gives, ordered by the ids on the way', () => {
    for (const seed of seeds) {
      const pairs = randomPairs(seed);
      const closed = new Set([`n${String(seed % 7)}`]);
      const mayPass = (id: string): boolean => id !== 'n0' && id !== 'n1' && !closed.has(id);
      for (const length of [1, 2, 3, 4, 5, 6]) {
        const found = simplePaths(joinsOf(pairs), { from: 'n0', to: 'n1', length, most: 1_000, mayPass });
        expect(
          found?.map((way) => way.join(' ')),
          `seed ${seed}, length ${length}`,
        ).toEqual(byTrying(pairs, 'n0', 'n1', length, closed));
      }
    }
  });

  it('gives the first of them where it may not give all', () => {
    const pairs: Pair[] = ['d', 'b', 'c', 'a'].flatMap((id) => [
      ['start', id],
      [id, 'stop'],
    ]);
    const found = simplePaths(joinsOf(pairs), { from: 'start', to: 'stop', length: 2, most: 3, mayPass: (id) => id.length === 1 });
    expect(found?.map(([, id]) => id)).toEqual(['a', 'b', 'c']);
  });

  it('gives null where too many ways lead back to where they came from alone', () => {
    const crowd = Array.from({ length: 120 }, (_, index) => `n${String(index)}`);
    const pairs: Pair[] = [['start', 'gate'], ['gate', 'stop'], ...crowd.map((id): Pair => ['gate', id])];
    for (const [index, id] of crowd.entries()) for (const other of crowd.slice(index + 1)) pairs.push([id, other]);
    const joins = joinsOf(pairs);
    const wanted = { from: 'start', to: 'stop', most: 10, mayPass: (id: string): boolean => id !== 'start' && id !== 'stop' };
    expect([2, 5, 6].map((length) => simplePaths(joins, { ...wanted, length }))).toEqual([[['start', 'gate', 'stop']], [], null]);
  });
});
