import { kindOfActor } from '../graph/ids.ts';
import type { Item } from '../graph/item.ts';

/** `Actor.kind`, which the id says; null for an object without one. */
export function actorKind({ id }: Item): string | null {
  return id === undefined ? null : kindOfActor(id);
}
