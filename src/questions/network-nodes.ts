import { typeOfId } from '../graph/ids.ts';
import type { EdgeReader } from './network-edges.ts';
import { compareText } from './order.ts';

/** The nodes of a network while they are being chosen. */
export interface Chosen {
  /** How many steps out each kept node is, in the order in which they were taken. */
  readonly kept: Map<string, number>;
  /** What was met and not kept. */
  readonly omitted: Set<string>;
  readonly most: number;
}

/** Chooses the centres, their neighbours and, two steps out, the neighbours of those that were kept. */
export async function chooseAround(
  edges: EdgeReader,
  centers: readonly string[],
  depth: number,
  projects: ReadonlySet<string> | null,
  chosen: Chosen,
): Promise<void> {
  for (const id of centers) keep(chosen, 0, id);
  for (let step = 1; step <= depth; step += 1) {
    const met = await edges.neighbours([...chosen.kept.keys()]);
    take(chosen, step, new Map(met.filter(([id]) => projects === null || !isProject(id) || projects.has(id))));
  }
}

/** Chooses from all of these projects and everybody who is joined to them, by the weight of the edges of the projects. */
export async function chooseAll(edges: EdgeReader, projects: ReadonlySet<string>, chosen: Chosen): Promise<void> {
  const ids = [...projects];
  const weights = new Map(ids.map((id) => [id, 0]));
  const add = (id: string, weight: number): unknown => weights.set(id, (weights.get(id) ?? 0) + weight);
  for (const [id, weight] of await edges.neighbours(ids)) if (!isProject(id) || projects.has(id)) add(id, weight);
  for (const [id, weight] of await edges.projectWeights(ids)) add(id, weight);
  take(chosen, 0, weights);
}

/** Whether an id is that of a project. */
export function isProject(id: string): boolean {
  return typeOfId(id) === 'Project';
}

/** Takes those that were met, the strongest first, ties by id, as long as there is room. */
function take(chosen: Chosen, step: number, weights: ReadonlyMap<string, number>): void {
  const ordered = [...weights].sort(([one, left], [other, right]) => right - left || compareText(one, other));
  for (const [id] of ordered) keep(chosen, step, id);
}

function keep({ kept, omitted, most }: Chosen, step: number, id: string): void {
  if (kept.has(id)) return;
  if (kept.size < most) kept.set(id, step);
  else omitted.add(id);
}
