import { addTo } from '../graph/add-to.ts';
import type { Access } from './closing-cells.ts';
import type { Lying } from './merges/read-stated.ts';
import type { WritableStatement } from './statement-rows.ts';
import { hasEdge } from './vocabulary.ts';
import { batchSize, writeAll } from './graph.ts';

/** The release that added or last changed a statement, and the one that added it. */
export interface Releases {
  readonly release: number;
  readonly added: number;
}

/** Creates statements of a data set, each with its edge, where it has one, and where it is stated. */
export async function createStatements(
  graph: Access,
  dataset: string,
  { release, added }: Releases,
  statements: readonly Pick<WritableStatement, 'create' | 'row'>[],
): Promise<void> {
  const byName = new Map<string, object[]>();
  for (const { create, row } of statements) addTo(byName, create, row);
  for (const [name, rows] of byName) {
    await writeAll(graph, name, 'rows', rows, name === 'create-claims' ? { release, added } : { dataset, release, added });
  }
}

/** Removes statements with their edges. */
export async function removeStatements(graph: Access, statements: readonly Lying[]): Promise<void> {
  const isRelation = ({ type, subject, object }: Lying): boolean => hasEdge(type, subject, object);
  const ends = statements.filter(isRelation).map(({ id, subject, object }) => ({ id, subject, object }));
  const degrees = await readDegrees(graph, ends);
  const isOutgoing = ({ subject, object }: Ends): boolean => (degrees.get(subject) ?? 0) <= (degrees.get(object ?? '') ?? 0);
  await writeAll(graph, 'delete-outgoing', 'rows', ends.filter(isOutgoing));
  await writeAll(
    graph,
    'delete-incoming',
    'rows',
    ends.filter((one) => !isOutgoing(one)),
  );
  const others = statements.filter((one) => !isRelation(one)).map(({ id }) => id);
  await writeAll(graph, 'delete-claims', 'ids', others);
}

type Ends = Pick<Lying, 'subject' | 'object'>;

/** How many statements are about the ends of some: an edge is sought where there are fewer. */
async function readDegrees(graph: Access, ends: readonly Ends[]): Promise<ReadonlyMap<string, number>> {
  const degrees = new Map<string, number>();
  if (graph.isDry) return degrees;
  const ids = [...new Set(ends.flatMap(({ subject, object }) => [subject, object ?? '']))];
  for (let start = 0; start < ids.length; start += batchSize) {
    const rows = await graph.read('degrees', { ids: ids.slice(start, start + batchSize) });
    for (const [id, degree] of rows) degrees.set(String(id), Number(degree));
  }
  return degrees;
}
