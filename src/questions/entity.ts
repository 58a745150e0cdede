import { typeOfId } from '../graph/ids.ts';
import type { Item } from '../graph/item.ts';

/** An entity, a source or a statement of an answer by its id; the look-ahead fetches what is selected of it. */
export function entity(id: string): Item {
  return { __typename: typeOfId(id) ?? '', id };
}
