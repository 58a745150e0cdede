import type { Row } from '../engine/engine.ts';
import { addTo } from '../graph/add-to.ts';
import { kebabCase, typeOfId } from '../graph/ids.ts';
import type { Tally } from './changes.ts';
import { keepVersions, readKnown, type Known } from './closing.ts';
import type { Writable } from './entity-rows.ts';
import { writeAll, type Graph } from './graph.ts';
import { isSameRow } from './hash.ts';
import type { View } from './merges/view.ts';
import type { WritableStatement } from './statement-rows.ts';
import { createStatements, removeStatements } from './write-statements.ts';

/** What an import works on: the graph, what becomes of things, the name of the data set, and how it sees merged entities. */
export interface Merging {
  readonly graph: Graph;
  readonly tally: Tally;
  readonly dataset: string;
  readonly view: View;
}

interface Change {
  readonly writable: Writable;
  readonly before: Known;
}

/** Brings a batch of entities or sources into the graph: creates what is new, and sets what has changed in place. */
export async function mergeNodes(merging: Merging, sort: 'entity' | 'source', batch: readonly Writable[]): Promise<void> {
  const { graph, tally } = merging;
  const known = graph.isNew ? new Map<string, Row>() : await readKnown(graph, sort, idsOf(batch));
  const added = new Map<string, Writable[]>();
  const changed: Change[] = [];
  const derived: Change[] = [];
  for (const writable of batch) {
    const { id, type, hash } = writable;
    const before = knownNode(known.get(id), type);
    const isSame = before !== null && isSameRow(before.hash, hash);
    tally.count(type, before === null ? 'added' : isSame ? 'unchanged' : 'changed');
    if (before === null) addTo(added, type, writable);
    else if (!isSame) changed.push({ writable, before });
    else if (before.hash !== hash) derived.push({ writable, before });
  }
  await writeNodes(merging, sort, added, changed, derived);
}

/** What is only derived for an entity is set without a change of its releases. */
async function writeNodes(
  { graph, view }: Merging,
  sort: 'entity' | 'source',
  added: ReadonlyMap<string, readonly Writable[]>,
  changed: readonly Change[],
  derived: readonly Change[],
): Promise<void> {
  if (added.size + changed.length + derived.length === 0) return;
  const number = await graph.release();
  await keepVersions(
    graph,
    sort,
    'CHANGED',
    changed.map(({ before }) => before),
  );
  for (const [type, some] of added) {
    const rows = some.map(({ row }) => ({ ...row, release: number, added: number }));
    await writeAll(graph, sort === 'source' ? 'create-sources' : `create-${kebabCase(type)}`, 'rows', rows);
  }
  const changes = [
    ...changed.map((one) => ({ ...one, release: number })),
    ...derived.map((one) => ({ ...one, release: one.before.release || number })),
  ];
  const rowsOf = (some: typeof changes): object[] =>
    some.map(({ writable, before, release }) => ({ ...writable.row, release, added: before.added || number }));
  if (sort === 'source') return writeAll(graph, 'change-sources', 'rows', rowsOf(changes));
  for (const { writable } of changes) view.touchEntity(writable.id);
  await writeAll(graph, 'change-entities', 'rows', rowsOf(changes.filter(({ writable }) => !view.isMerged(writable.id))));
  await writeAll(graph, 'change-merged', 'rows', rowsOf(changes.filter(({ writable }) => view.isMerged(writable.id))));
}

/** A row of `entity-hashes`, `source-hashes`, `entity-ids` or `source-ids` with the type of the thing; null where there is none. */
function knownNode(row: Row | undefined, type: string): Known | null {
  if (row === undefined) return null;
  const [id, hash, dataset, release, added] = row;
  return { id: String(id), type, hash: String(hash), dataset: String(dataset), release: Number(release ?? 0), added: Number(added ?? 0) };
}

/** A statement in the graph and its ends, to remove it by; a claim has no object. */
export interface Removable extends Known {
  readonly subject: string;
  readonly object: string | null;
}

/** Brings a batch of statements into the graph: what has changed is removed and created again. */
export async function mergeStatements(merging: Merging, batch: readonly WritableStatement[]): Promise<void> {
  const { graph, tally, dataset, view } = merging;
  const known = graph.isNew ? new Map<string, Row>() : await readKnown(graph, 'statement', idsOf(batch));
  const changed: Removable[] = [];
  const byAdded = new Map<number, WritableStatement[]>();
  for (const writable of batch) {
    const row = known.get(writable.id);
    const before = row === undefined ? null : removable(row);
    const fate = before === null ? 'added' : before.hash === writable.hash ? 'unchanged' : 'changed';
    tally.count(writable.type, fate);
    if (fate === 'unchanged') continue;
    if (before !== null) changed.push(before);
    addTo(byAdded, before?.added ?? 0, writable);
  }
  await keepVersions(graph, 'statement', 'CHANGED', changed);
  await removeStatements(graph, changed);
  for (const { subject, object } of changed) view.touchEnds(subject, object);
  if (byAdded.size === 0) return;
  const release = await graph.release();
  for (const [added, some] of byAdded) {
    await createStatements(graph, dataset, { release, added: added || release }, some);
    for (const { ends } of some) view.touchEnds(ends.subject, ends.object);
  }
}

/** A row of `statement-hashes` as a statement to remove. */
function removable([id, hash, dataset, type, subject, object, release, added]: Row): Removable {
  return {
    id: String(id),
    type: String(type),
    subject: String(subject),
    object: typeof object === 'string' ? object : null,
    hash: String(hash),
    dataset: String(dataset),
    release: Number(release ?? 0),
    added: Number(added ?? 0),
  };
}

const pageSize = 20_000;

/**
 * Closes what the data set has in the graph and its files no longer say: statements first, since they hold the rest. Each leaves its
 * last version behind. An entity that statements of other data sets are about stays, and is counted as unchanged and as kept.
 */
export async function closeTheRest(merging: Merging, isKept: (id: string) => boolean): Promise<void> {
  const { graph, tally, dataset, view } = merging;
  if (graph.isNew) return;
  for await (const rows of pages(graph, 'statement-ids', dataset)) {
    const closed = rows
      .filter(([id]) => !isKept(String(id)))
      .map(([id, type, subject, object, hash, owner, release, added]) =>
        removable([id, hash, owner, type, subject, object, release, added]),
      );
    for (const { type } of closed) tally.count(type, 'closed');
    await keepVersions(graph, 'statement', 'CLOSED', closed);
    await removeStatements(graph, closed);
    for (const { subject, object } of closed) view.touchEnds(subject, object);
  }
  for (const [sort, plural] of [
    ['entity', 'entities'],
    ['source', 'sources'],
  ] as const) {
    for await (const rows of pages(graph, `${sort}-ids`, dataset)) {
      const gone = rows.filter(([id]) => !isKept(String(id))).flatMap((row) => knownNode(row, typeOfId(String(row[0])) ?? '') ?? []);
      const closed = await withoutNamed(merging, sort, gone);
      for (const { type } of closed) tally.count(type, 'closed');
      await keepVersions(graph, sort, 'CLOSED', closed);
      await writeAll(graph, `delete-${plural}`, 'ids', idsOf(closed));
    }
  }
}

/** Those of some entities or sources that no statement of another data set names. */
async function withoutNamed(
  { graph, tally, dataset }: Merging,
  sort: 'entity' | 'source',
  gone: readonly Known[],
): Promise<readonly Known[]> {
  if (gone.length === 0) return [];
  const rows = await graph.read(sort === 'entity' ? 'named-by-others' : 'cited-by-others', { ids: idsOf(gone), dataset });
  const named = new Set(rows.map(([id]) => String(id)));
  for (const { type } of gone.filter(({ id }) => named.has(id))) tally.keep(type);
  return gone.filter(({ id }) => !named.has(id));
}

async function* pages(graph: Graph, name: string, dataset: string): AsyncGenerator<readonly Row[]> {
  let after = '';
  for (;;) {
    const rows = await graph.read(name, { dataset, after, limit: pageSize });
    if (rows.length > 0) yield rows;
    if (rows.length < pageSize) return;
    after = String(rows.at(-1)?.[0]);
  }
}

function idsOf(things: readonly { readonly id: string }[]): string[] {
  return things.map(({ id }) => id);
}
