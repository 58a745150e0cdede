/** A chance that is the same in every run. */
export interface Chance {
  /** A whole number from 0 to one less than this. */
  below(count: number): number;
  /** Likewise, small ones much oftener than great ones. */
  low(count: number): number;
  one<Item>(of: readonly [Item, ...Item[]] | readonly Item[]): Item;
  isOneIn(count: number): boolean;
}

/** Makes a chance that depends on this number alone. */
export function makeChance(seed: number): Chance {
  let state = seed;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    const mixed = Math.imul(state ^ (state >>> 15), state | 1);
    const again = mixed ^ (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61));
    return ((again ^ (again >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (count: number): number => Math.floor(next() * count);
  return {
    below,
    low: (count) => Math.floor(next() ** 3 * count),
    one: (of) => {
      const item = of[below(of.length)];
      if (item === undefined) throw new Error('Expected something to choose from, got an empty list');
      return item;
    },
    isOneIn: (count) => below(count) === 0,
  };
}
