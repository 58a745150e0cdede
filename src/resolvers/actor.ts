import { kebabCase } from '../graph/ids.ts';
import type { Item } from '../graph/item.ts';

/** `Actor.kind`: the type's name as the enum has it, `CountyBoard` → `COUNTY_BOARD`. */
export function actorKind(actor: Item): string {
  return kebabCase(actor.__typename ?? '')
    .replaceAll('-', '_')
    .toUpperCase();
}
