import type { Period } from '../dates.ts';
import type { Graph, StatementRow } from '../load.ts';
import { periodOf } from './days.ts';
import { going } from './facts.ts';
import type { Counting } from './facts.ts';

export { certaintyOf, certaintyInAll, leastCertain, isAtLeast, daysAsked, daysOfYear, periodOf, widest, yearsNamed } from './days.ts';
export type { Certainty, Days } from './days.ts';

const ranks = ['PREFERRED', 'NORMAL'];

/** The period of a project: that of its best counting claim; nulls without one. */
export function projectPeriod(graph: Graph, project: string, counting: Counting): Period {
  const claims = going(graph, 'CLAIM', project, counting).filter(({ property }) => property === 'period');
  const best = claims.toSorted(byRankDateAndId).at(0);
  return best === undefined ? { start: null, end: null, wording: null } : periodOf(best);
}

/** PREFERRED before NORMAL, dated before undated, then the lesser id. */
function byRankDateAndId(a: StatementRow, b: StatementRow): number {
  const undated = ({ start, end }: StatementRow): number => (start === null && end === null ? 1 : 0);
  return a.rank === b.rank && undated(a) !== undated(b) ? undated(a) - undated(b) : byRankAndId(a, b);
}

/** PREFERRED before NORMAL, then the lesser id. */
export function byRankAndId(a: StatementRow, b: StatementRow): number {
  const byRank = ranks.indexOf(a.rank) - ranks.indexOf(b.rank);
  if (byRank !== 0) return byRank;
  return a.id < b.id ? -1 : 1;
}
