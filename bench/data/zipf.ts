import type { Chance } from '../chance.ts';

/** Draws a place, from 0; the first most often. */
export type Draw = (chance: Chance) => number;

/** Draws one of so many places, the n-th as often as n to the power of minus the exponent. */
export function zipf(count: number, exponent: number): Draw {
  const upTo: number[] = [];
  let sum = 0;
  for (let place = 1; place <= count; place += 1) {
    sum += place ** -exponent;
    upTo.push(sum);
  }
  const steps = 2 ** 30;
  return (chance) => firstAbove(upTo, (chance.below(steps) / steps) * sum);
}

function firstAbove(sorted: readonly number[], value: number): number {
  let [low, high] = [0, sorted.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) > value) high = middle;
    else low = middle + 1;
  }
  return low;
}
