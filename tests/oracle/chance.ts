/** Repeatable chance: the same seed gives the same draws. */
export interface Chance {
  /** A whole number from 0 up to but not including `below`. */
  below(below: number): number;
  /** True with this probability. */
  is(probability: number): boolean;
  /** One of a list; throws when it is empty. */
  one<T>(of: readonly T[]): T;
  /** A whole number within both ends. */
  within(least: number, most: number): number;
}

/** Chance from a seed, a whole number. */
export function chanceFrom(seed: number): Chance {
  let state = seed >>> 0;
  // mulberry32: 32 bits of state are plenty for drawing test cases.
  const draw = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number): number => Math.floor(draw() * limit);
  return {
    below,
    is: (probability) => draw() < probability,
    one: (of) => {
      const chosen = of[below(of.length)];
      if (chosen === undefined) throw new Error('Chance: expected a list with something in it, got an empty one');
      return chosen;
    },
    within: (least, most) => least + below(most - least + 1),
  };
}
