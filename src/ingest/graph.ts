import type { Engine, Parameters, Row } from '../engine/engine.ts';
import { statementNamed, type Statements } from '../graph/statements.ts';
import type { Access } from './closing-cells.ts';
import { settleVersions } from './closing-settle.ts';
import type { DataPackage } from './data-package.ts';
import type { Dataset } from './datasets.ts';
import { beginRelease, finishRelease, noteImport, type Release } from './release.ts';

/** The graph as an import sees it. */
export interface Graph extends Access {
  /** Nothing of the data package is in the graph, so that there is nothing to compare with. */
  readonly isNew: boolean;
  /** Ends the import, of which so many rows were set aside, and gives the number of the release; null when nothing was written. */
  finish(setAside?: number): Promise<number | null>;
}

/** What an import finds in the graph. */
export interface Before {
  readonly release: Release | null;
  readonly datasets: readonly Dataset[];
}

/** Rows in one statement that writes: with more the embedded engine is slower and takes up to twice the memory. */
export const batchSize = 1_000;

/** Opens the graph for the import of a data package. */
export function openGraph(engine: Engine, statements: Statements, before: Before, dataPackage: DataPackage, isDry: boolean): Graph {
  const { name, head } = dataPackage;
  const run = (what: string, parameters: Parameters): Promise<Row[]> =>
    engine.write(statementNamed(statements, `ingest/${what}`), parameters);
  let release: number | null = null;
  const begin = async (): Promise<number> => {
    if (release !== null) return release;
    release = await beginRelease(engine, statements);
    await noteImport(engine, statements, release, name, 0);
    await run('begin-dataset', { name, head });
    return release;
  };
  const access: Access = {
    isDry,
    read: (what, parameters) => engine.read(statementNamed(statements, fullName(what)), parameters),
    columnsOf: (what) => [...(statementNamed(statements, fullName(what)).header.rows?.keys() ?? [])],
    async write(what, parameters) {
      if (isDry) return;
      await begin();
      await run(what, parameters);
    },
    release: () => (isDry ? Promise.resolve(0) : begin()),
  };
  return {
    ...access,
    isNew: before.datasets.every((dataset) => dataset.name !== name),
    async finish(setAside = 0) {
      if (!isDry && hasMoreToSay(before, dataPackage)) await begin();
      if (release === null) return null;
      await noteImport(engine, statements, release, name, setAside);
      await run('finish-dataset', { name });
      if (unfinishedOthers(before, name).length > 0) return release;
      if (before.release?.isComplete === false) await settleVersions(access, release);
      await finishRelease(engine, statements, release);
      return release;
    },
  };
}

function fullName(what: string): string {
  return what.includes('/') ? what : `ingest/${what}`;
}

/** Whether a release is due even if no row was written: after one that was broken off, or for a new description. */
function hasMoreToSay({ release, datasets }: Before, { name, head }: DataPackage): boolean {
  return release?.isComplete === false || datasets.find((dataset) => dataset.name === name)?.head !== head;
}

/** The other data sets whose import was broken off: until they are imported again the release can't be complete. */
export function unfinishedOthers({ datasets }: Before, name: string): string[] {
  return datasets.filter((dataset) => dataset.name !== name && !dataset.isComplete).map((dataset) => dataset.name);
}

/** Writes rows in batches. */
export async function writeAll(
  graph: Pick<Access, 'write'>,
  name: string,
  parameter: 'rows' | 'ids',
  rows: readonly unknown[],
  others: Parameters = {},
): Promise<void> {
  for (let start = 0; start < rows.length; start += batchSize) {
    await graph.write(name, { ...others, [parameter]: rows.slice(start, start + batchSize) });
  }
}
