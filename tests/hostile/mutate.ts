import type { Chance } from '../oracle/chance.ts';
import { drawText, edgeNumbers } from './hostile-values.ts';

const words = ['{', '}', '(', ')', '[', ']', '!', '$', '@', '...', ':', '=', '|', '&', '"', '"""', '#', ',', 'fragment F on', 'on'];
const more = ['query', 'mutation', 'subscription', '__schema', '__type(name: "x")', '@skip(if: true)', '@defer', '@stream', 'null', '\\u{'];

/** A document with up to five tokens taken out, doubled, exchanged, or strange ones put in. */
export function mutateText(chance: Chance, text: string): string {
  let parts: readonly string[] = text.match(/\s+|\w+|"[^"]*"|[^\s\w]/gu) ?? [text];
  for (let left = chance.within(1, 5); left > 0; left -= 1) parts = mutateParts(chance, parts);
  return parts.join('');
}

function mutateParts(chance: Chance, parts: readonly string[]): string[] {
  const at = chance.below(parts.length + 1);
  const before = parts.slice(0, at);
  const after = parts.slice(at);
  switch (chance.below(6)) {
    case 0:
      return [...before, ...after.slice(chance.within(1, 4))];
    case 1:
      return [...before, ...after.slice(0, 5), ...after];
    case 2:
      return [...before, drawText(chance), ...after];
    case 3:
      return [...before, ` ${chance.one(chance.is(0.7) ? words : more)} `, ...after];
    case 4:
      return [...before, chance.one(edgeNumbers), ...after.slice(1)];
    default:
      return [...before, ...after.slice(1, 3).reverse(), ...after.slice(0, 1), ...after.slice(3)];
  }
}

/** Bytes with some changed, cut out, put in, doubled or cut off. */
export function mutateBytes(chance: Chance, bytes: Buffer): Buffer {
  let changed = Buffer.from(bytes);
  for (let left = chance.within(1, 6); left > 0; left -= 1) {
    const at = chance.below(changed.length + 1);
    const end = Math.min(changed.length, at + chance.within(1, 12));
    const [before, after] = [changed.subarray(0, at), changed.subarray(at)];
    const drawn = Buffer.from(Array.from({ length: chance.within(1, 4) }, () => chance.below(256)));
    changed = chance.one([
      Buffer.concat([before, drawn, after]),
      Buffer.concat([before, drawn, changed.subarray(end)]),
      Buffer.concat([before, changed.subarray(end)]),
      Buffer.concat([before, changed.subarray(at, end), after]),
      chance.is(0.2) ? before : changed,
    ]);
  }
  return changed;
}
