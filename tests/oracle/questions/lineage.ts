import type { Graph, StatementRow } from '../load.ts';
import { compareKeys } from '../order.ts';
import { isCounting } from './facts.ts';
import { ref, statementsAbout } from './surroundings.ts';
import type { Ref } from './surroundings.ts';

/** The arguments of Project.lineage, the defaults filled in. */
export interface LineageArgs {
  direction: 'BACK' | 'FORWARD';
  maxDepth: number;
}

/** One place in a lineage. */
export interface LineageStep {
  entity: Ref;
  depth: number;
  parent: number | null;
  statement: Ref;
  isCycle: boolean;
}

/** The whole answer of Project.lineage. */
export interface LineageAnswer {
  steps: LineageStep[];
  truncated: boolean;
}

const mostSteps = 500;

/** Project.lineage of the project with this id, by walking every way. Truncated means that there are more than 500 steps. */
export function lineage(graph: Graph, id: string, args: LineageArgs): LineageAnswer {
  const steps: LineageStep[] = [];
  const walk = (way: readonly string[], parent: number | null): void => {
    if (way.length > args.maxDepth) return;
    for (const { statement, entity } of stepsFrom(graph, way.at(-1) ?? id, args.direction)) {
      const isCycle = way.includes(entity);
      steps.push({ entity: { id: entity }, depth: way.length, parent, statement: ref(statement), isCycle });
      if (!isCycle) walk([...way, entity], steps.length - 1);
    }
  };
  walk([id], null);
  return { steps: steps.slice(0, mostSteps), truncated: steps.length > mostSteps };
}

function stepsFrom(graph: Graph, id: string, direction: LineageArgs['direction']): { statement: StatementRow; entity: string }[] {
  const isFrom = ({ subject, object }: StatementRow): boolean => (direction === 'BACK' ? subject : object) === id;
  return statementsAbout(graph, id)
    .filter((statement) => statement.type === 'BUILDS_ON' && isCounting(statement, {}))
    .filter(isFrom)
    .map((statement) => ({ statement, entity: (direction === 'BACK' ? statement.object : statement.subject) ?? '' }))
    .toSorted((a, b) => compareKeys([a.entity, a.statement.id], [b.entity, b.statement.id]));
}
