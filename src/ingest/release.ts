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
  /** How many rows were set aside of each data set that it imported. */
  readonly imports: ReadonlyMap<string, number>;
}

/** The newest release; null before anything was imported. */
export async function readNewestRelease(engine: Engine, statements: Statements): Promise<Release | null> {
  const [row] = await readNamed(engine, statements, 'ingest/newest-release', {});
  if (row === undefined) return null;
  const [number, isComplete, publishedAt, , counts, imports] = row;
  return { number, isComplete, publishedAt, counts: countsOf(counts), imports: countsOf(imports) };
}

function countsOf(texts: readonly string[] | null): Map<string, number> {
  return new Map(
    (texts ?? []).map((text) => {
      const [name = '', count] = text.split('|');
      return [name, Number(count)];
    }),
  );
}

/** Begins the next release, or goes on with the newest where that was never completed; gives its number. */
export async function beginRelease(engine: Engine, statements: Statements): Promise<number> {
  const newest = await readNewestRelease(engine, statements);
  if (newest !== null && !newest.isComplete) return newest.number;
  const number = (newest?.number ?? 0) + 1;
  await writeNamed(engine, statements, 'ingest/begin-release', { id: String(number), number, storage: storageVersion });
  return number;
}

/** Notes with the release that is being written that it imports a data set, and how many of its rows were set aside. */
export async function noteImport(engine: Engine, statements: Statements, number: number, dataset: string, setAside: number): Promise<void> {
  const newest = await readNewestRelease(engine, statements);
  const imports = new Map([...(newest?.imports ?? []), [dataset, setAside]]);
  const texts = [...imports].map(([name, count]) => `${name}|${String(count)}`).sort(compareTexts);
  await writeNamed(engine, statements, 'ingest/note-imports', { id: String(number), imports: texts });
}

/** Says that a release is complete, what there is now, what it did to each type, and which sources were read for it. */
export async function finishRelease(engine: Engine, statements: Statements, number: number): Promise<void> {
  const newest = await readNewestRelease(engine, statements);
  const entities = await readNamed(engine, statements, 'ingest/count-entities', {});
  const others = await readNamed(engine, statements, 'ingest/count-statements', {});
  const counts = [
    ...entities.map(([prefix, total]) => `${typeOfPrefix(prefix)}|${total}`),
    ...others.map(([type, total]) => `${type}|${total}`),
  ].sort(compareTexts);
  const changes = await readChanges(engine, statements, number);
  await writeNamed(engine, statements, 'ingest/finish-release', {
    id: String(number),
    publishedAt: new Date().toISOString(),
    counts,
    changes: changes.map((change) => change.join('|')).sort(compareTexts),
    added: sum(changes.map(([, added]) => added)),
    changed: sum(changes.map(([, , changed]) => changed)),
    closed: sum(changes.map(([, , , closed]) => closed)),
    setAside: sum(newest?.imports.values() ?? []),
    readSources: await readSources(engine, statements, [...(newest?.imports.keys() ?? [])]),
  });
}

type TypeChange = [type: string, added: number, changed: number, closed: number];

/** What a release did to each type, counted in the graph: an import that was broken off and gone on with counts as one. */
async function readChanges(engine: Engine, statements: Statements, release: number): Promise<TypeChange[]> {
  const changes = new Map<string, TypeChange>();
  const add = (type: string, place: 1 | 2 | 3, total: number): void => {
    const change = changes.get(type) ?? [type, 0, 0, 0];
    change[place] += total;
    changes.set(type, change);
  };
  for (const [prefix, total] of await readNamed(engine, statements, 'ingest/count-added-entities', { release }))
    add(typeOfPrefix(prefix), 1, total);
  for (const [total] of await readNamed(engine, statements, 'ingest/count-added-sources', { release }))
    if (total > 0) add('Source', 1, total);
  for (const [type, total] of await readNamed(engine, statements, 'ingest/count-added-statements', { release })) add(type, 1, total);
  for (const [type, kind, total] of await readNamed(engine, statements, 'ingest/count-closed', { release }))
    add(type, kind === 'CHANGED' ? 2 : 3, total);
  return [...changes.values()];
}

/** The most sources that a release tells of. */
const mostSources = 1_000;

/** What is told of the sources of some data sets, `id|retrieved|licence|title` each: the first by id. */
async function readSources(engine: Engine, statements: Statements, datasets: readonly string[]): Promise<string[]> {
  const texts: string[] = [];
  for (const dataset of datasets) {
    const rows = await readNamed(engine, statements, 'ingest/sources-of-dataset', { dataset, limit: mostSources });
    texts.push(
      ...rows.map(([id, title, retrieved, licence]) => [id, retrieved ?? '', (licence ?? '').replaceAll('|', ' '), title].join('|')),
    );
  }
  return texts.sort(compareTexts).slice(0, mostSources);
}

function typeOfPrefix(prefix: string): string {
  return typeOfId(`${prefix}:`) ?? prefix;
}

function sum(numbers: Iterable<number>): number {
  let total = 0;
  for (const number of numbers) total += number;
  return total;
}
