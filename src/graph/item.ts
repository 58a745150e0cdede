/**
 * An object of an answer while it is being put together: its columns by name, what was fetched for its fields by
 * response key in `hung`, and whether the database knows it.
 */
export interface Item {
  __typename?: string;
  id?: string;
  hung?: Record<string, unknown>;
  exists?: boolean;
  [column: string]: unknown;
}

/** Whether a value is an object of the answer and not a list, a text or a number. */
export function isItem(value: unknown): value is Item {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Error);
}

/** Hangs what was fetched for a field under the key that the client gave the field. */
export function hang(item: Item, key: string, value: unknown): void {
  item.hung ??= {};
  item.hung[key] = value;
}

/** A copy of columns all the way down, without what hangs on them: for a second alias of the same object. */
export function copyColumns(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(copyColumns);
  if (!isItem(value)) return value;
  const copy: Item = {};
  for (const [column, inner] of Object.entries(value)) if (column !== 'hung') copy[column] = copyColumns(inner);
  return copy;
}
