import { randomUUID } from 'node:crypto';
import { addTo } from '../../graph/add-to.ts';
import type { Access } from '../closing-cells.ts';
import { createStatements, removeStatements } from '../write-statements.ts';
import type { Lying } from './read-stated.ts';

/** A statement that is created anew at other ends. */
export interface Moved {
  readonly id: string;
  readonly dataset: string;
  readonly release: number;
  readonly added: number;
  readonly create: string;
  readonly row: Readonly<Record<string, unknown>>;
}

/**
 * Removes statements and creates them again where they belong. They may be of other data sets than the one that is imported, whose
 * files nobody has at hand: what is on its way is kept in the graph, so that nothing is lost if it is broken off.
 */
export async function moveStatements(graph: Access, from: readonly Lying[], to: readonly Moved[]): Promise<void> {
  if (from.length === 0) return;
  const id = randomUUID();
  await graph.write('begin-move', { id, statements: JSON.stringify(to) });
  await removeStatements(graph, from);
  await createMoved(graph, to);
  await graph.write('end-move', { id });
}

async function createMoved(graph: Access, moved: readonly Moved[]): Promise<void> {
  const groups = new Map<string, Moved[]>();
  for (const one of moved) addTo(groups, [one.dataset, one.release, one.added].join(' '), one);
  for (const some of groups.values()) {
    const [first] = some;
    if (first !== undefined) await createStatements(graph, first.dataset, first, some);
  }
}

/** Ends the moves that were broken off: whatever of them is nowhere is created where it belonged. */
export async function endBrokenMoves(graph: Access): Promise<void> {
  if (graph.isDry) return;
  for (;;) {
    const [row] = await graph.read('moves', {});
    if (row === undefined) return;
    const moved = parseMoved(String(row[1]));
    const there = await graph.read('statement-hashes', { ids: moved.map(({ id }) => id) });
    const ids = new Set(there.map(([id]) => String(id)));
    await createMoved(
      graph,
      moved.filter(({ id }) => !ids.has(id)),
    );
    await graph.write('end-move', { id: String(row[0]) });
  }
}

function parseMoved(text: string): Moved[] {
  const list: unknown = JSON.parse(text);
  return Array.isArray(list) ? list.filter(isMoved) : [];
}

function isMoved(value: unknown): value is Moved {
  return typeof value === 'object' && value !== null && 'create' in value && 'row' in value && 'dataset' in value;
}
