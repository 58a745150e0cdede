import type { Row } from '../engine/engine.ts';
import { readCells, type Access, type Sort } from './closing-cells.ts';

/** A thing that is in the graph, with the release that added or last changed it and the one that added it. */
export interface Known {
  readonly id: string;
  readonly type: string;
  readonly hash: string;
  readonly dataset: string;
  /** 0 for what was written before there were closed versions. */
  readonly release: number;
  readonly added: number;
}

const batchSize = 1_000;

/** What a release does with a version that it keeps. */
export type ClosingKind = 'CHANGED' | 'CLOSED';

/**
 * Keeps the versions of things that are about to be changed or removed, each once a release: what the release itself has written
 * was never published, and needs no keeping.
 */
export async function keepVersions(graph: Access, sort: Sort, kind: ClosingKind, things: readonly Known[]): Promise<void> {
  if (graph.isDry || things.length === 0) return;
  const number = await graph.release();
  const kept = things.filter(({ release }) => release > 0 && release !== number);
  for (let start = 0; start < kept.length; start += batchSize) {
    const some = kept.slice(start, start + batchSize);
    const cells = await readCells(
      graph,
      sort,
      some.map(({ id }) => id),
    );
    const rows = some.map(({ id, type, hash, dataset, release, added }) => {
      return { id: closedId(number, id), of: id, type, hash, dataset, release, added, cells: cells.get(id) ?? [] };
    });
    await graph.write('create-closed', { release: number, closedAt: new Date().toISOString(), kind, rows });
  }
}

function closedId(release: number, id: string): string {
  return `${String(release)}|${id}`;
}

/** What is known of things of one sort by id, from the rows of `entity-hashes`, `source-hashes` or `statement-hashes`. */
export async function readKnown(graph: Access, sort: Sort, ids: readonly string[]): Promise<ReadonlyMap<string, Row>> {
  const rows = await graph.read(`${sort}-hashes`, { ids });
  return new Map(rows.map((row) => [String(row[0]), row]));
}
