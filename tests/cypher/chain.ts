import type { Step } from './contract-case.ts';
import { joins } from './joined.ts';
import { ofKind } from './told.ts';

/** The greatest number of steps that statements go up or down. */
export const depth = 12;

/** Entities one above the other, from `<prefix>:00` up to the one that is a step more than `depth` above it. */
export function chain(
  label: string,
  kind: string,
  prefix: string,
  type: string,
): { readonly ids: readonly string[]; readonly given: readonly Step[] } {
  const ids = Array.from({ length: depth + 2 }, (_, index) => `${prefix}:${String(index).padStart(2, '0')}`);
  const steps = ids.slice(1).map((object, index) => ({ type, id: `statement:step-${String(index)}`, subject: ids[index] ?? '', object }));
  return { ids, given: [ofKind(label, kind, ...ids.map((id) => ({ id, name: id }))), ...joins(...steps)] };
}
