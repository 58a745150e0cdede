import type { Ground } from './ground.ts';
import { OncePerRelease } from './kept-release.ts';
import { Kept } from './kept.ts';

/** What answers need of an entity without being asked for it. */
export interface EntityColumns {
  readonly name: string;
  /** The key by which its name sorts. */
  readonly sortKey: string;
  /** The number of statements about it. */
  readonly degree: number;
}

const keptEntities = new OncePerRelease((release) => new Kept<EntityColumns>(release));

/** The columns of some entities by id, of those that are there; nothing is read for none. */
export async function readEntities(ground: Ground, ids: Iterable<string>): Promise<ReadonlyMap<string, EntityColumns>> {
  const distinct = [...new Set(ids)].sort();
  if (distinct.length === 0) return new Map();
  const release = await ground.kept();
  if (release === null) return readNow(ground, distinct);
  return ground.waitFor(() => keptEntities.of(release).get(distinct, (missing) => readNow(ground.forAll, missing)));
}

async function readNow(ground: Ground, ids: readonly string[]): Promise<ReadonlyMap<string, EntityColumns>> {
  const rows = await ground.read('facts/entities', { ids });
  return new Map(rows.map(([id, name, sortKey, degree]) => [id, { name, sortKey, degree }]));
}
