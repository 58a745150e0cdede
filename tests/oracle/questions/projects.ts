import type { Graph } from '../load.ts';
import { compareKeys } from '../order.ts';
import { answerCoverage } from './coverage.ts';
import { entityOf } from './facts.ts';
import type { Filter, Groups } from './facts.ts';
import { projectsFulfilling } from './filter.ts';
import type { Whole } from './pairs.ts';
import { projectPeriod } from './time.ts';

/** The arguments of `projects`. */
export interface ProjectsArgs {
  filter?: Filter | null;
  groups?: Groups;
  orderBy?: { readonly by?: 'NAME' | 'START'; readonly direction?: 'ASC' | 'DESC' } | null;
}

/** Query.projects, all pages together. */
export function projects(graph: Graph, args: ProjectsArgs): Whole<{ node: { id: string } }> {
  const { groups = 'AS_STATED' } = args;
  const filter = args.filter ?? {};
  const { by = 'NAME', direction = 'ASC' } = args.orderBy ?? {};
  const keyOf = (id: string): string[] =>
    by === 'NAME' ? [entityOf(graph, id).sortKey, id] : [projectPeriod(graph, id, filter).start?.earliest ?? '', id];
  const ids = projectsFulfilling(graph, filter, groups).map(({ id }) => id);
  const ordered = ids.toSorted((a, b) => compareKeys(keyOf(a), keyOf(b)));
  if (direction === 'DESC') ordered.reverse();
  return {
    totalCount: ids.length,
    edges: ordered.map((id) => ({ node: { id } })),
    coverage: answerCoverage(graph, filter, groups),
  };
}
