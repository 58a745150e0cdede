import type { FieldFunction } from '../graph/field-function.ts';
import type { Item } from '../graph/item.ts';
import { checkRange } from './argument-checks.ts';
import { entity } from './entity.ts';
import type { Ground, MakeGround } from './ground.ts';
import { depthFirst, grow, openIds, type Tree } from './lineage-tree.ts';

type StatementName = 'lineage/back' | 'lineage/forward';

/** The next steps of those that were read. */
type KnownSteps = Map<string, [id: string, statement: string][]>;

const mostSteps = 500;

/** `Project.lineage`: for all projects of a level with one statement a depth; throws a GraphQLError when an argument is wrong. */
export function lineage(groundOf: MakeGround): FieldFunction {
  return async ({ reader, ids, args }) => {
    const maxDepth = Number(args['maxDepth']);
    checkRange('maxDepth', maxDepth, 1, 10);
    const trees = ids.map((root): Tree => ({ root, levels: [] }));
    await growAll(groundOf(reader), trees, args['direction'] === 'FORWARD' ? 'lineage/forward' : 'lineage/back', maxDepth);
    return new Map(trees.map((tree) => [tree.root, itemOf(tree)]));
  };
}

async function growAll(ground: Ground, trees: readonly Tree[], name: StatementName, maxDepth: number): Promise<void> {
  const known: KnownSteps = new Map();
  for (let depth = 1; depth <= maxDepth; depth += 1) {
    const open = new Set(trees.flatMap(openIds));
    await readNext(
      ground,
      name,
      [...open].filter((id) => !known.has(id)),
      known,
    );
    for (const tree of trees) grow(tree, known, mostSteps);
  }
}

async function readNext(ground: Ground, name: StatementName, ids: readonly string[], known: KnownSteps): Promise<void> {
  if (ids.length === 0) return;
  for (const id of ids) known.set(id, []);
  for (const [id, next, statement] of await ground.read(name, { ids, limit: mostSteps + 1 })) known.get(id)?.push([next, statement]);
}

function itemOf(tree: Tree): Item {
  const all = depthFirst(tree);
  const places = new Map(all.map((step, place) => [step, place]));
  const steps = all.slice(0, mostSteps).map((step) => ({
    entity: entity(step.id),
    depth: step.depth,
    parent: step.before === null ? null : (places.get(step.before) ?? null),
    statement: entity(step.statement),
    isCycle: step.isCycle,
  }));
  return { steps, truncated: all.length > mostSteps };
}
