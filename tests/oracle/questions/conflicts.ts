import { partialDate } from '../dates.ts';
import type { Graph, StatementRow } from '../load.ts';
import { compareKeys } from '../order.ts';
import { lets } from '../relations.ts';
import { countConflicts } from './count-conflicts.ts';
import type { Conflict } from './disagree.ts';
import { amountsDisagree, periodsDisagree, relationPeriodsDisagree, rolesDisagree, singleValued, valuesDisagree } from './disagree.ts';
import { allProjects, coming, isCounting } from './facts.ts';
import { parallelKey } from './money.ts';
import { ref } from './surroundings.ts';
import type { Ref } from './surroundings.ts';

/** The conditions of Query.conflicts. */
export interface ConflictFilter {
  kinds?: string[] | null;
  entityIds?: string[] | null;
  sourceIds?: string[] | null;
  isAcrossSources?: boolean | null;
}

/** An edge of Query.conflicts without its cursor and the words of its rule. */
export interface ConflictAnswer {
  kind: string;
  subject: Ref;
  object: Ref | null;
  property: string | null;
  statements: Ref[];
  preferred: Ref | null;
  statedCount: number | null;
  listedCount: number | null;
}

const mostStatements = 100;

/** Query.conflicts as a whole list, by subject, kind and the first statement's id. */
export function conflicts(graph: Graph, filter: ConflictFilter | null): ConflictAnswer[] {
  return allConflicts(graph)
    .filter((conflict) => fits(conflict, filter ?? {}))
    .toSorted((a, b) => compareKeys(keyOf(a), keyOf(b)))
    .map((conflict) => ({
      ...conflict,
      subject: { id: conflict.subject },
      object: conflict.object === null ? null : { id: conflict.object },
      statements: conflict.statements.slice(0, mostStatements).map(ref),
      preferred: conflict.kind === 'COUNT' ? null : { id: conflict.statements.at(0)?.id ?? '' },
    }));
}

/** The statements in the order in which they rank: preferred, stated, of the source with the later date, by id. */
function ranked(graph: Graph, statements: readonly StatementRow[]): StatementRow[] {
  const key = (one: StatementRow): (string | number)[] => [
    one.rank === 'PREFERRED' ? 0 : 1,
    one.isStated ? 0 : 1,
    -latestSourceDate(graph, one),
    one.id,
  ];
  return statements.toSorted((a, b) => compareKeys(key(a), key(b)));
}

function allConflicts(graph: Graph): Conflict[] {
  const counting = graph.statements.filter((one) => isCounting(one, {}));
  const claims = counting.filter(({ type }) => type === 'CLAIM');
  const relations = counting.filter(({ object }) => object !== null);
  const single = claims.filter(({ property }) => lets(singleValued, property));
  const roles = relations.filter(({ type }) => type === 'MEMBER_OF' || type === 'OWNS');
  const aboutOne = ({ subject, property }: StatementRow): string => `${subject} ${property ?? ''}`;
  const between = ({ type, subject, object }: StatementRow): string => `${type} ${subject} ${object ?? ''}`;
  return [
    ...disagreements(graph, 'VALUE', inGroups(single, aboutOne), valuesDisagree),
    ...disagreements(
      graph,
      'PERIOD',
      inGroups(
        claims.filter(({ property }) => property === 'period'),
        aboutOne,
      ),
      periodsDisagree,
    ),
    ...disagreements(
      graph,
      'PERIOD',
      inGroups(relations, (one) => `${between(one)} ${one.role ?? ''}`),
      relationPeriodsDisagree,
    ),
    ...disagreements(graph, 'AMOUNT', parallelGrants(graph), amountsDisagree),
    ...disagreements(graph, 'ROLE', inGroups(roles, between), rolesDisagree),
    ...countConflicts(graph, counting),
  ];
}

/** Of each group those that disagree with another of it; what hangs together by disagreeing is one conflict. */
function disagreements(
  graph: Graph,
  kind: string,
  groups: readonly (readonly StatementRow[])[],
  disagree: (a: StatementRow, b: StatementRow) => boolean,
): Conflict[] {
  return groups.flatMap((group) => hangingTogether(group, disagree).map((statements) => conflictOf(kind, ranked(graph, statements))));
}

function conflictOf(kind: string, statements: StatementRow[]): Conflict {
  const first = statements.at(0);
  if (first === undefined) throw new Error('Conflict: expected statements, got none');
  const { subject, object, property } = first;
  return { kind, subject, object, property, statements, statedCount: null, listedCount: null };
}

function hangingTogether(group: readonly StatementRow[], disagree: (a: StatementRow, b: StatementRow) => boolean): StatementRow[][] {
  const left = new Set(group);
  const found: StatementRow[][] = [];
  for (const start of group) {
    if (!left.delete(start)) continue;
    const together = [start];
    // The list grows while it is walked.
    for (const one of together) {
      const further = [...left].filter((other) => disagree(one, other));
      for (const other of further) left.delete(other);
      together.push(...further);
    }
    if (together.length > 1) found.push(together);
  }
  return found;
}

function inGroups(statements: readonly StatementRow[], keyOfOne: (one: StatementRow) => string): StatementRow[][] {
  const groups = new Map<string, StatementRow[]>();
  for (const one of statements) groups.set(keyOfOne(one), [...(groups.get(keyOfOne(one)) ?? []), one]);
  return [...groups.values()];
}

/** The statements of each grant. */
function parallelGrants(graph: Graph): StatementRow[][] {
  return allProjects(graph).flatMap(({ id }) => {
    const statements = coming(graph, 'FUNDS', id, {}).filter(({ kind }) => kind !== 'TOTAL_BUDGET');
    const grants = statements.filter((one) => parallelKey(graph, one, statements) !== null);
    return inGroups(grants, (one) => parallelKey(graph, one, statements) ?? '');
  });
}

function keyOf({ subject, kind, statements }: Conflict): string[] {
  return [subject, kind, statements.at(0)?.id ?? ''];
}

function fits(conflict: Conflict, { kinds, entityIds, sourceIds, isAcrossSources }: ConflictFilter): boolean {
  const { kind, subject, object, statements } = conflict;
  const cites = (ids: readonly string[]): boolean => statements.some((one) => sourcesOf(one).some((id) => ids.includes(id)));
  return (
    lets(kinds, kind) &&
    (lets(entityIds, subject) || (object !== null && lets(entityIds, object))) &&
    (sourceIds === null || sourceIds === undefined || cites(sourceIds)) &&
    (isAcrossSources === null || isAcrossSources === undefined || isAcrossSources === isAcross(statements))
  );
}

/** Whether there is no source that all of the statements cite. */
function isAcross(statements: readonly StatementRow[]): boolean {
  const [first, ...others] = statements.map(sourcesOf);
  return !(first ?? []).some((source) => others.every((sources) => sources.includes(source)));
}

function sourcesOf({ citations }: StatementRow): string[] {
  return citations.map(({ source }) => source);
}

/** The latest first possible day of the dated sources that a statement cites, 20140302 for 2014-03-02; 0 when none has a date. */
function latestSourceDate(graph: Graph, one: StatementRow): number {
  const dates = graph.sources.filter(({ id }) => sourcesOf(one).includes(id)).flatMap(({ row }) => row['date'] ?? []);
  return Math.max(0, ...dates.map((date) => Number(partialDate(date).earliest.replaceAll('-', ''))));
}
