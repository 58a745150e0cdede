import type { Row } from '../engine/engine.ts';
import { addTo } from '../graph/add-to.ts';
import { kebabCase, typeOfId } from '../graph/ids.ts';
import type { Tally } from './changes.ts';
import type { Writable } from './entity-rows.ts';
import { writeAll, type Graph } from './graph.ts';
import { isSameRow } from './hash.ts';
import { claimType } from './vocabulary.ts';

/** Brings a batch of entities or sources into the graph: creates what is new, and sets what has changed in place. */
export async function mergeNodes(graph: Graph, tally: Tally, kind: 'entity' | 'source', batch: readonly Writable[]): Promise<void> {
  const rows = await readKnown(graph, kind, batch);
  const known = new Map(rows.map(([id, hash]) => [String(id), String(hash)]));
  const added = new Map<string, Writable[]>();
  const changed: Writable[] = [];
  for (const writable of batch) {
    const { id, type, hash } = writable;
    const before = known.get(id);
    tally.count(type, before === undefined ? 'added' : isSameRow(before, hash) ? 'unchanged' : 'changed');
    if (before === undefined) addTo(added, type, writable);
    else if (before !== hash) changed.push(writable);
  }
  if (kind === 'source') await writeAll(graph, 'create-sources', 'rows', rowsOf([...added.values()].flat()));
  else for (const [type, some] of added) await writeAll(graph, `create-${kebabCase(type)}`, 'rows', rowsOf(some));
  await writeAll(graph, kind === 'source' ? 'change-sources' : 'change-entities', 'rows', rowsOf(changed));
}

function readKnown(graph: Graph, kind: 'entity' | 'source' | 'statement', batch: readonly Writable[]): Promise<Row[]> {
  return graph.isNew ? Promise.resolve([]) : graph.read(`${kind}-hashes`, { ids: idsOf(batch) });
}

/** A statement in the graph and its ends, to remove it by; a claim has no object. */
export interface Removable {
  readonly id: string;
  readonly type: string;
  readonly subject: string;
  readonly object: string | null;
}

/** Brings a batch of statements into the graph: what has changed is removed and created again. */
export async function mergeStatements(graph: Graph, tally: Tally, dataset: string, batch: readonly Writable[]): Promise<void> {
  const rows = await readKnown(graph, 'statement', batch);
  const known = new Map(
    rows.map(([id, hash, , type, subject, object]) => [String(id), { hash, old: removable(id, type, subject, object) }]),
  );
  const changed: Removable[] = [];
  const byType = new Map<string, Writable[]>();
  for (const writable of batch) {
    const before = known.get(writable.id);
    const fate = before === undefined ? 'added' : before.hash === writable.hash ? 'unchanged' : 'changed';
    tally.count(writable.type, fate);
    if (fate === 'unchanged') continue;
    if (before !== undefined) changed.push(before.old);
    addTo(byType, writable.type, writable);
  }
  await removeStatements(graph, changed);
  for (const [type, some] of byType) {
    if (type === claimType) await writeAll(graph, 'create-claims', 'rows', rowsOf(some));
    else await writeAll(graph, `create-${type.toLowerCase().replaceAll('_', '-')}`, 'rows', rowsOf(some), { dataset });
  }
}

/** A row of the graph as a statement to remove. */
function removable(id: unknown, type: unknown, subject: unknown, object: unknown): Removable {
  return { id: String(id), type: String(type), subject: String(subject), object: typeof object === 'string' ? object : null };
}

async function removeStatements(graph: Graph, removables: readonly Removable[]): Promise<void> {
  const ends = removables.filter(({ object }) => object !== null).map(({ id, subject, object }) => ({ id, subject, object }));
  await writeAll(graph, 'delete-outgoing', 'rows', ends);
  await writeAll(graph, 'delete-incoming', 'rows', ends);
  await writeAll(graph, 'delete-claims', 'ids', idsOf(removables.filter(({ object }) => object === null)));
}

const pageSize = 20_000;

/** Removes what the data set has in the graph and its files no longer say: statements first, since they hold the rest. */
export async function closeTheRest(graph: Graph, tally: Tally, dataset: string, isKept: (id: string) => boolean): Promise<void> {
  if (graph.isNew) return;
  for await (const rows of pages(graph, 'statement-ids', dataset)) {
    const closed = rows.filter(([id]) => !isKept(String(id))).map(([id, type, subject, object]) => removable(id, type, subject, object));
    for (const { type } of closed) tally.count(type, 'closed');
    await removeStatements(graph, closed);
  }
  for (const [kind, plural] of [
    ['entity', 'entities'],
    ['source', 'sources'],
  ] as const) {
    for await (const rows of pages(graph, `${kind}-ids`, dataset)) {
      const closed = rows.map(([id]) => String(id)).filter((id) => !isKept(id));
      for (const id of closed) tally.count(typeOfId(id) ?? id, 'closed');
      await writeAll(graph, `delete-${plural}`, 'ids', closed);
    }
  }
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

function rowsOf(writables: readonly Writable[]): unknown[] {
  return writables.map(({ row }) => row);
}
