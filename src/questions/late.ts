import type { Item } from '../graph/item.ts';

/** An object of an answer with one more column, whose value is made when it is first read: most answers are not asked for it. */
export function withLate(item: Item, column: string, make: () => unknown): Item {
  return Object.defineProperty(item, column, {
    enumerable: true,
    configurable: true,
    get: () => {
      const value = make();
      Object.defineProperty(item, column, { value, enumerable: true });
      return value;
    },
  });
}
