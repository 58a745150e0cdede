import type { Row } from '../../engine/engine.ts';
import { addTo } from '../../graph/add-to.ts';
import { kebabCase, typeOfId } from '../../graph/ids.ts';
import type { Access } from '../closing-cells.ts';
import { writeAll } from '../graph.ts';
import { statementRow } from '../statement-rows.ts';
import { canonicalOf, type Merges } from './decisions.ts';
import { moveStatements, type Moved } from './journal.ts';
import { readStated, type Lying } from './read-stated.ts';

/** What is to be moved. */
export interface Move {
  readonly present: Merges;
  readonly target: Merges;
  /** Entities whose split was broken off, so that they are there twice. */
  readonly doubled: ReadonlySet<string>;
  /** The entities that have other statements and names afterwards are added to it. */
  readonly touched: Set<string>;
}

const idsAtOnce = 200;
const statementsAtOnce = 500;

/**
 * Brings the graph from one state of merges to another: what is no longer merged becomes an entity again, statements move to what
 * their ends now count as, and what is now merged ceases to be an entity. Begun again after it was broken off, it goes on.
 */
export async function moveMerged(graph: Access, move: Move): Promise<void> {
  if (graph.isDry) return;
  const { present, target, doubled, touched } = move;
  const ids = [...new Set([...present.keys(), ...target.keys()])].sort();
  const moving = ids.filter((id) => doubled.has(id) || canonicalOf(present, id) !== canonicalOf(target, id));
  for (const id of moving) for (const one of [id, canonicalOf(present, id), canonicalOf(target, id)]) touched.add(one);
  await restoreEntities(graph, move, moving);
  for (let start = 0; start < moving.length; start += idsAtOnce) {
    await moveStatementsOf(graph, target, moving.slice(start, start + idsAtOnce));
  }
  await mergeEntities(graph, move, moving, ids);
}

/** Those of the merged entities that are there as entities too, since a split was broken off. */
export async function readDoubled(graph: Access, present: Merges): Promise<ReadonlySet<string>> {
  const doubled = new Set<string>();
  const ids = [...present.keys()];
  for (let start = 0; start < ids.length; start += statementsAtOnce) {
    for (const [id] of await graph.read('doubled', { ids: ids.slice(start, start + statementsAtOnce) })) doubled.add(String(id));
  }
  return doubled;
}

/** What is no longer merged is created as what it was; what it was merged as stays until its statements are back. */
async function restoreEntities(graph: Access, { present, target, doubled }: Move, moving: readonly string[]): Promise<void> {
  const restored = moving.filter((id) => present.has(id) && !target.has(id) && !doubled.has(id));
  const columns = graph.columnsOf('merged-entities');
  for (let start = 0; start < restored.length; start += statementsAtOnce) {
    const rows = await graph.read('merged-entities', { ids: restored.slice(start, start + statementsAtOnce) });
    const byType = new Map<string, object[]>();
    for (const row of rows) addTo(byType, typeOfId(String(row[0])) ?? '', propertiesOf(columns, row));
    for (const [type, some] of byType) await writeAll(graph, `create-${kebabCase(type)}`, 'rows', some);
  }
}

function propertiesOf(columns: readonly string[], row: Row): Record<string, unknown> {
  return Object.fromEntries(columns.map((column, index) => [column, row[index]]));
}

/** Statements that lie where they belong already are left. */
async function moveStatementsOf(graph: Access, target: Merges, ids: readonly string[]): Promise<void> {
  for (let after = ''; ;) {
    const rows = await graph.read('statements-about', { ids, after, limit: statementsAtOnce });
    const astray = rows.map(readLying).filter((one) => isAstray(one, target));
    const moved = await restate(graph, target, astray);
    await moveStatements(graph, astray, moved);
    if (rows.length < statementsAtOnce) return;
    after = String(rows.at(-1)?.[0]);
  }
}

interface Known extends Lying {
  readonly statedSubject: string;
  readonly statedObject: string | null;
  readonly dataset: string;
  readonly release: number;
  readonly added: number;
}

function readLying([id, type, subject, object, statedSubject, statedObject, dataset, release, added]: Row): Known {
  return {
    id: String(id),
    type: String(type),
    subject: String(subject),
    object: textOrNull(object),
    statedSubject: textOrNull(statedSubject) ?? String(subject),
    statedObject: textOrNull(statedObject) ?? textOrNull(object),
    dataset: String(dataset),
    release: Number(release ?? 0),
    added: Number(added ?? 0),
  };
}

function textOrNull(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

function isAstray({ subject, object, statedSubject, statedObject }: Known, target: Merges): boolean {
  return subject !== canonicalOf(target, statedSubject) || object !== (statedObject === null ? null : canonicalOf(target, statedObject));
}

/** The rows that create statements where they belong, with their hashes and releases as they are. */
async function restate(graph: Access, target: Merges, astray: readonly Known[]): Promise<Moved[]> {
  const known = new Map(astray.map((one) => [one.id, one]));
  const stated = await readStated((name, parameters) => graph.read(name, parameters), astray);
  return stated.flatMap(({ cells, further }) => {
    const before = known.get(cells.id);
    if (before === undefined) return [];
    const { dataset, release, added } = before;
    const { id, create, row } = statementRow(dataset, cells, further, (end) => canonicalOf(target, end));
    return [{ id, dataset, release, added, create, row }];
  });
}

async function mergeEntities(
  graph: Access,
  { present, target, doubled }: Move,
  moving: readonly string[],
  all: readonly string[],
): Promise<void> {
  const gone = moving.filter((id) => present.has(id) && (!target.has(id) || doubled.has(id)));
  await writeAll(graph, 'delete-merged', 'ids', gone);
  const rowOf = (id: string): object => ({ id, ...target.get(id) });
  const isThere = (id: string): boolean => present.has(id) && !doubled.has(id);
  const others = all.filter((id) => target.has(id) && isThere(id) && !isSame(present, target, id));
  await writeAll(graph, 'move-merged', 'rows', others.map(rowOf));
  await writeAll(graph, 'merge-entities', 'rows', moving.filter((id) => target.has(id) && !isThere(id)).map(rowOf));
}

function isSame(present: Merges, target: Merges, id: string): boolean {
  const [before, now] = [present.get(id), target.get(id)];
  return before?.into === now?.into && before?.decision === now?.decision;
}
