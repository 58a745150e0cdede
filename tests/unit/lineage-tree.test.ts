import { describe, expect, it } from 'vitest';
import { depthFirst, grow, openIds, type Next, type Tree } from '../../src/questions/lineage-tree.ts';

function nextOf(lines: Readonly<Record<string, readonly string[]>>): Next {
  return new Map(Object.entries(lines).map(([id, ids]) => [id, ids.map((next) => [next, `${id}-${next}`] as const)]));
}

function grown(next: Next, depth: number, most: number): Tree {
  const tree: Tree = { root: 'root', levels: [] };
  for (let level = 0; level < depth; level += 1) grow(tree, next, most);
  return tree;
}

function shown(tree: Tree): string[] {
  return depthFirst(tree).map(({ id, depth, before, isCycle }) => `${depth} ${before?.id ?? ''}>${id}${isCycle ? ' again' : ''}`);
}

describe('A tree of lineage', () => {
  it('gives the steps depth first, each after the one before it', () => {
    const next = nextOf({ root: ['a', 'b'], a: ['c', 'd'], b: ['d'], d: ['e'] });
    expect(shown(grown(next, 3, 100))).toEqual(['1 >a', '2 a>c', '2 a>d', '3 d>e', '1 >b', '2 b>d', '3 d>e']);
  });

  it('lists what is already on the way, be it the root, and goes no further there', () => {
    const next = nextOf({ root: ['a', 'root'], a: ['b'], b: ['a', 'root'] });
    expect(shown(grown(next, 5, 100))).toEqual(['1 >a', '2 a>b', '3 b>a again', '3 b>root again', '1 >root again']);
  });

  it('needs the next steps of what is on the last level, but for cycles', () => {
    const next = nextOf({ root: ['a', 'root'], a: ['b'] });
    expect([openIds(grown(next, 0, 100)), openIds(grown(next, 1, 100)), openIds(grown(next, 2, 100))]).toEqual([['root'], ['a'], ['b']]);
  });

  it('keeps of each level what may be among the first steps, and one more', () => {
    const next = nextOf({ root: ['a', 'b', 'c', 'd', 'e'], a: ['f', 'g', 'h', 'i', 'j'], b: ['k'] });
    const all = shown(grown(next, 2, 100));
    const some = shown(grown(next, 2, 3));
    expect(some.slice(0, 3)).toEqual(all.slice(0, 3));
    expect(some.length).toBeGreaterThan(3);
    expect(some.length).toBeLessThan(all.length);
  });
});
