import type { Ground } from './ground.ts';

/** What answers need of an entity without being asked for it. */
export interface EntityColumns {
  readonly name: string;
  /** The key by which its name sorts. */
  readonly sortKey: string;
  /** The number of statements about it. */
  readonly degree: number;
}

/** The columns of some entities by id, of those that are there; nothing is read for none. */
export async function readEntities(ground: Ground, ids: Iterable<string>): Promise<ReadonlyMap<string, EntityColumns>> {
  const distinct = [...new Set(ids)].sort();
  const rows = distinct.length === 0 ? [] : await ground.read('facts/entities', { ids: distinct });
  return new Map(rows.map(([id, name, sortKey, degree]) => [id, { name, sortKey, degree }]));
}
