import { addTo } from '../graph/add-to.ts';

/** One place in a tree of what builds on what. */
export interface TreeStep {
  readonly id: string;
  /** The statement that leads here from the step before. */
  readonly statement: string;
  readonly depth: number;
  /** The step before; null for a first one. */
  readonly before: TreeStep | null;
  /** Whether it is already on the way to here. */
  readonly isCycle: boolean;
}

/** Where one step leads: the next ones with their statements, in their order. */
export type Next = ReadonlyMap<string, readonly (readonly [id: string, statement: string])[]>;

/** A tree that grows level by level, from the project that is its root. */
export interface Tree {
  readonly root: string;
  /** The steps of each depth, from 1, in the order of the tree; no more of one depth than may be shown, and one. */
  readonly levels: (readonly TreeStep[])[];
}

/** The ids whose next steps the following level needs. */
export function openIds(tree: Tree): string[] {
  const last = tree.levels.at(-1);
  return last === undefined ? [tree.root] : last.filter(({ isCycle }) => !isCycle).map(({ id }) => id);
}

/** Adds the level after the last one, cut where more of one level could never be shown. */
export function grow(tree: Tree, next: Next, most: number): void {
  const last = tree.levels.at(-1);
  const level: TreeStep[] = [];
  for (const before of last ?? [null]) {
    if (before?.isCycle === true) continue;
    for (const [id, statement] of next.get(before?.id ?? tree.root) ?? []) {
      if (level.length > most) break;
      level.push({ id, statement, depth: (before?.depth ?? 0) + 1, before, isCycle: id === tree.root || isOnWay(id, before) });
    }
  }
  tree.levels.push(level);
}

function isOnWay(id: string, step: TreeStep | null): boolean {
  for (let at = step; at !== null; at = at.before) if (at.id === id) return true;
  return false;
}

/** The steps depth first, each after the one before it on its way. */
export function depthFirst(tree: Tree): TreeStep[] {
  const following = new Map<TreeStep | null, TreeStep[]>();
  for (const step of tree.levels.flat()) addTo(following, step.before, step);
  const ordered: TreeStep[] = [];
  const visit = (step: TreeStep | null): void => {
    for (const one of following.get(step) ?? []) {
      ordered.push(one);
      visit(one);
    }
  };
  visit(null);
  return ordered;
}
