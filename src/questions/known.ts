import { badInput } from '../errors.ts';
import type { Ground } from './ground.ts';

/** Throws a GraphQLError with BAD_USER_INPUT that names the first of some ids that the graph doesn't have. */
export async function checkKnown(ground: Ground, ids: readonly string[], name: string): Promise<void> {
  if (ids.length === 0) return;
  const known = new Set((await ground.read('facts/known', { ids: [...new Set(ids)].sort() })).map(([id]) => id));
  const unknown = ids.find((id) => !known.has(id));
  if (unknown !== undefined)
    throw badInput(`Expected ids that the graph has in ${name}, but there is no "${unknown.slice(0, 80)}"; search finds ids by name`);
}
