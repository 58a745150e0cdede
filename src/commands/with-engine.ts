import { existsSync } from 'node:fs';
import { readConfig } from '../config.ts';
import type { Engine } from '../engine/engine.ts';
import { embeddedFile, openEngine, openInMemory } from '../engine/open.ts';
import { UsageError } from '../errors.ts';
import { isOfThisVersion, newStamp, readStamp, writeStamp } from '../ingest/stamp.ts';

/** What a command does with the graph: `compare` reads, and finds nothing where there is no graph yet. */
export type Purpose = 'read' | 'compare' | 'write';

/**
 * Opens the graph of the environment, does some work with it and closes it; an embedded one that isn't there yet is created
 * only to be written. Throws a UsageError when there is none to read, or one of another version.
 */
export async function withEngine<Result>(purpose: Purpose, work: (engine: Engine) => Promise<Result>): Promise<Result> {
  const engine = await open(purpose);
  try {
    return await work(engine);
  } finally {
    await engine.close();
  }
}

async function open(purpose: Purpose): Promise<Engine> {
  const config = readConfig();
  if (config.neo4j !== null) return openEngine(config);
  if (!existsSync(embeddedFile(config.home))) {
    if (purpose === 'compare') return openInMemory();
    if (purpose === 'read') throw new UsageError('There is no embedded database yet: nothing has been imported');
    writeStamp(config.home, newStamp(null));
  } else if (!isOfThisVersion(readStamp(config.home))) {
    throw new UsageError(
      'The embedded database is of another version of this program; npm start builds it anew, or name another SAMVERKAN_HOME',
    );
  }
  return openEngine(config);
}
