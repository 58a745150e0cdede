import type { Axis } from './axes.ts';
import { addTo } from '../graph/add-to.ts';
import { compareText } from './order.ts';
import type { Project } from './project.ts';

/** A row or column with the places of its projects among those considered. */
export interface Head {
  readonly id: string;
  readonly places: readonly number[];
}

/** One side of a matrix: an axis with the heads that were chosen. */
export interface Side {
  readonly axis: Axis;
  readonly heads: readonly Head[];
  /** How many heads there were to choose from. */
  readonly total: number;
  /** By the place of a project, 1 where it is under one of those. */
  readonly isUnder: Uint8Array;
}

type ByHead = ReadonlyMap<string, readonly number[]>;

/** Of lists of projects that are kept, the heads along some axes. */
const known = new WeakMap<readonly Project[], Map<string, ByHead>>();
const mostKnown = 16;

/** One side of a matrix of some projects: the heads with most projects or, in their order, those given. */
export function sideOf(projects: readonly Project[], axis: Axis, ids: readonly string[] | null | undefined, limit: number): Side {
  const byHead = headsAlong(projects, axis);
  const all = ids === null || ids === undefined ? sortHeads(byHead, axis) : [...new Set(ids)].filter((id) => byHead.has(id));
  const isUnder = new Uint8Array(projects.length);
  for (const id of all) for (const place of byHead.get(id) ?? []) isUnder[place] = 1;
  return { axis, heads: all.slice(0, limit).map((id) => ({ id, places: byHead.get(id) ?? [] })), total: all.length, isUnder };
}

function headsAlong(projects: readonly Project[], axis: Axis): ByHead {
  let ofAxes = known.get(projects);
  if (ofAxes === undefined) known.set(projects, (ofAxes = new Map<string, ByHead>()));
  let byHead = ofAxes.get(axis.name);
  if (byHead === undefined) {
    byHead = gather(projects, axis);
    if (ofAxes.size < mostKnown) ofAxes.set(axis.name, byHead);
  }
  return byHead;
}

function gather(projects: readonly Project[], axis: Axis): ByHead {
  const byHead = new Map<string, number[]>();
  for (const [place, project] of projects.entries()) for (const id of axis.headsOf(project)) addTo(byHead, id, place);
  return byHead;
}

function sortHeads(byHead: ByHead, axis: Axis): string[] {
  const count = (id: string): number => (axis.kind === 'YEAR' ? 0 : (byHead.get(id)?.length ?? 0));
  return [...byHead.keys()].sort((one, other) => count(other) - count(one) || compareText(one, other));
}

/** Which of some columns each project is under, all in one list: those of a project from its start to the start of the next. */
export interface ColumnsOf {
  readonly starts: Int32Array;
  readonly all: Int32Array;
}

/** Finds which of some columns each of the projects is under. */
export function columnsOf(columns: readonly Head[], projectCount: number): ColumnsOf {
  const starts = new Int32Array(projectCount + 1);
  for (const { places } of columns) for (const place of places) starts[place + 1] = (starts[place + 1] ?? 0) + 1;
  for (let place = 0; place < projectCount; place += 1) starts[place + 1] = (starts[place + 1] ?? 0) + (starts[place] ?? 0);
  const next = starts.slice();
  const all = new Int32Array(starts[projectCount] ?? 0);
  for (const [at, { places }] of columns.entries())
    for (const place of places) {
      all[next[place] ?? 0] = at;
      next[place] = (next[place] ?? 0) + 1;
    }
  return { starts, all };
}

/** For each column the places, of those given, of the projects under it. */
export function divide(places: readonly number[], { starts, all }: ColumnsOf, columnCount: number): number[][] {
  const lists = Array.from({ length: columnCount }, (): number[] => []);
  for (const place of places) for (let at = starts[place] ?? 0; at < (starts[place + 1] ?? 0); at += 1) lists[all[at] ?? 0]?.push(place);
  return lists;
}
