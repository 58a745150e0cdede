import type { Engine } from '../../src/engine/engine.ts';
import { engineWith } from '../../src/engine/engine-with.ts';

/** The engine as it is while an import is going on: there is no release to keep anything of. */
export function nothingKept(engine: Engine): Engine {
  const read: Engine['read'] = (statement, parameters, limit) =>
    statement.name === 'ingest/newest-release' ? Promise.resolve([]) : engine.read(statement, parameters, limit);
  return engineWith(engine, {
    read,
  });
}
