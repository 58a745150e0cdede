import { badInput } from '../errors.ts';
import type { Ground } from './ground.ts';
import { OncePerRelease } from './kept-release.ts';
import { Kept } from './kept.ts';

const keptIds = new OncePerRelease((release) => new Kept<true>(release));

/** Throws a GraphQLError with BAD_USER_INPUT that names the first of some ids that the graph doesn't have. */
export async function checkKnown(ground: Ground, ids: readonly string[], name: string): Promise<void> {
  if (ids.length === 0) return;
  const known = await readKnown(ground, [...new Set(ids)].sort());
  const unknown = ids.find((id) => !known.has(id));
  if (unknown !== undefined)
    throw badInput(`Expected ids that the graph has in ${name}, but there is no "${unknown.slice(0, 80)}"; search finds ids by name`);
}

async function readKnown(ground: Ground, ids: readonly string[]): Promise<ReadonlyMap<string, true>> {
  const release = await ground.kept();
  if (release === null) return readNow(ground, ids);
  return ground.waitFor(() => keptIds.of(release).get(ids, (missing) => readNow(ground.forAll, missing)));
}

async function readNow(ground: Ground, ids: readonly string[]): Promise<ReadonlyMap<string, true>> {
  return new Map((await ground.read('facts/known', { ids })).map(([id]) => [id, true] as const));
}
