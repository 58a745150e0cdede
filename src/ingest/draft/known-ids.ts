import type { Engine } from '../../engine/engine.ts';
import { readNamed } from '../../graph/run.ts';
import type { Statements } from '../../graph/statements.ts';

const batchSize = 1_000;

/** Those of some ids that are entities in the graph, of other data sets than this one. */
export async function idsOfOthers(
  engine: Engine,
  statements: Statements,
  dataset: string,
  ids: readonly string[],
): Promise<ReadonlySet<string>> {
  const known = new Set<string>();
  for (let start = 0; start < ids.length; start += batchSize) {
    const rows = await readNamed(engine, statements, 'ingest/entity-hashes', { ids: ids.slice(start, start + batchSize) });
    for (const [id, , owner] of rows) if (owner !== dataset) known.add(id);
  }
  return known;
}
