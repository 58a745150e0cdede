import type { Engine } from '../engine/engine.ts';
import { readNamed, readPages } from '../graph/run.ts';
import type { Statements } from '../graph/statements.ts';

const pageSize = 1_000;

/** A data package in the graph. */
export interface Dataset {
  readonly name: string;
  /** What it says of itself, as JSON text. */
  readonly head: string;
  /** False after an import that was broken off. */
  readonly isComplete: boolean;
}

/** The data packages in the graph, by name. */
export async function readDatasets(engine: Engine, statements: Statements): Promise<Dataset[]> {
  const rows = await readPages(pageSize, (page) => readNamed(engine, statements, 'ingest/datasets', page));
  return rows.map(([name, head, isComplete]) => ({ name, head, isComplete }));
}
