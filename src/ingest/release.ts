import type { Engine } from '../engine/engine.ts';
import { typeOfId } from '../graph/ids.ts';
import { readNamed, writeNamed } from '../graph/run.ts';
import type { Statements } from '../graph/statements.ts';
import { compareTexts } from './code-points.ts';
import { storageVersion } from './hash.ts';

/** The state of the data: what an import has published, or is publishing. */
export interface Release {
  readonly number: number;
  readonly isComplete: boolean;
  /** In UTC; null while it is not complete. */
  readonly publishedAt: string | null;
  /** How many there are of each type of entity and statement; empty while it is not complete. */
  readonly counts: ReadonlyMap<string, number>;
}

/** The newest release; null before anything was imported. */
export async function readNewestRelease(engine: Engine, statements: Statements): Promise<Release | null> {
  const [row] = await readNamed(engine, statements, 'ingest/newest-release', {});
  if (row === undefined) return null;
  const [number, isComplete, publishedAt, , counts] = row;
  return {
    number,
    isComplete,
    publishedAt,
    counts: new Map((counts ?? []).map(readCount)),
  };
}

function readCount(text: string): [string, number] {
  const [type = '', count] = text.split('|');
  return [type, Number(count)];
}

/** Begins the next release, or goes on with the newest where that was never completed; gives its number. */
export async function beginRelease(engine: Engine, statements: Statements): Promise<number> {
  const newest = await readNewestRelease(engine, statements);
  if (newest !== null && !newest.isComplete) return newest.number;
  const number = (newest?.number ?? 0) + 1;
  await writeNamed(engine, statements, 'ingest/begin-release', { id: String(number), number, storage: storageVersion });
  return number;
}

/** Says that a release is complete, and what there is now. */
export async function finishRelease(engine: Engine, statements: Statements, number: number): Promise<void> {
  const entities = await readNamed(engine, statements, 'ingest/count-entities', {});
  const others = await readNamed(engine, statements, 'ingest/count-statements', {});
  const counts = [
    ...entities.map(([prefix, total]) => `${typeOfId(`${prefix}:`) ?? prefix}|${total}`),
    ...others.map(([type, total]) => `${type}|${total}`),
  ].sort(compareTexts);
  const publishedAt = new Date().toISOString();
  await writeNamed(engine, statements, 'ingest/finish-release', { id: String(number), publishedAt, counts });
}
