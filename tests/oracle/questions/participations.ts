import type { Graph, StatementRow } from '../load.ts';
import { isActor } from '../relations.ts';
import { coming, compareIds, distinct, ends, entityOf, inProject } from './facts.ts';
import type { Counting, Filter, Groups } from './facts.ts';
import { certaintyOf, periodOf, projectPeriod, widest } from './time.ts';
import type { Days } from './time.ts';

/** An actor in a role in a project, by a statement. */
export interface Participation {
  readonly actor: string;
  readonly role: string;
  readonly statement: StatementRow;
  /** Whether the statement is of a group that the actor is a member of. */
  readonly isExpanded: boolean;
}

const roleWithout: Readonly<Record<string, string>> = { OWNS: 'OWNER', FUNDS: 'FUNDER', PARTNERS_IN: 'PARTICIPANT' };

/** All roles that an actor can have in a project but FUNDER. */
export const partnerRoles: readonly string[] = [
  ...['OWNER', 'FORMAL_OWNER', 'LEAD', 'APPLICANT', 'PARTNER', 'IMPLEMENTER'],
  ...['PARTICIPANT', 'INITIATOR', 'STEERING', 'REFERENCE'],
];

/** Who takes part in a project; by actor, role and statement. */
export function participations(graph: Graph, project: string, filter: Filter, groups: Groups): Participation[] {
  const asStated = Object.keys(roleWithout)
    .flatMap((type) => inProject(graph, type, project, filter))
    .flatMap((statement) => direct(graph, statement));
  const all = groups === 'AS_STATED' ? asStated : expand(graph, project, filter, asStated);
  return all.toSorted((a, b) => compareIds(a.actor, b.actor) || compareIds(a.role, b.role) || compareIds(a.statement.id, b.statement.id));
}

/** The different actors of a project in these roles, by id; in any role if none are given. */
export function actorsIn(graph: Graph, project: string, filter: Filter, groups: Groups, roles: readonly string[] | null = null): string[] {
  const fitting = participations(graph, project, filter, groups).filter(({ role }) => roles?.includes(role) ?? true);
  return distinct(fitting.map(({ actor }) => actor));
}

/** The actors that stand behind a statement of a programme or an actor: its funds, or itself. */
export function actorsOf(graph: Graph, subject: string): string[] {
  if (isActor(entityOf(graph, subject))) return [subject];
  return ends(graph, 'OF_FUND', subject).toSorted(compareIds);
}

/** The members of a group that stand in its place in these days, members of its member groups too; itself if there are none. */
export function membersOf(graph: Graph, group: string, days: Days, counting: Counting): string[] {
  const reached = new Set([group]);
  const leaves = new Set<string>();
  let last = [group];
  while (last.length > 0) {
    const next: string[] = [];
    for (const one of last) {
      const members = directMembers(graph, one, days, counting);
      if (members.length === 0) leaves.add(one);
      next.push(...members.filter((member) => !reached.has(member)));
      for (const member of members) reached.add(member);
    }
    last = distinct(next);
  }
  return leaves.size === 0 ? [group] : [...leaves].toSorted(compareIds);
}

/** A group's own members; nobody's where it is no group. */
function directMembers(graph: Graph, group: string, days: Days, { statedOnly = false }: Counting): string[] {
  if (!isGroup(graph, group)) return [];
  const memberships = coming(graph, 'MEMBER_OF', group, { statedOnly }).filter(({ role }) => role === null || role === 'MEMBER');
  return distinct(memberships.filter((one) => certaintyOf(periodOf(one), days) !== 'NO').map(({ subject }) => subject));
}

/** Whether an actor is a group. */
export function isGroup(graph: Graph, actor: string): boolean {
  return entityOf(graph, actor).kind === 'GROUP';
}

/** The days within which somebody has to be a member to stand for a group in a project. */
export function groupDays(graph: Graph, project: string, counting: Counting): Days {
  return widest(projectPeriod(graph, project, counting));
}

function direct(graph: Graph, statement: StatementRow): Participation[] {
  const role = statement.role ?? roleWithout[statement.type] ?? '';
  return actorsOf(graph, statement.subject).map((actor) => ({ actor, role, statement, isExpanded: false }));
}

function expand(graph: Graph, project: string, filter: Filter, asStated: readonly Participation[]): Participation[] {
  const days = groupDays(graph, project, filter);
  const all = asStated.flatMap((one) => {
    if (!isGroup(graph, one.actor)) return [one];
    const members = membersOf(graph, one.actor, days, filter);
    return members.map((actor) => ({ ...one, actor, isExpanded: actor !== one.actor }));
  });
  const directly = all.filter(({ isExpanded }) => !isExpanded);
  const isDirect = ({ actor, role }: Participation): boolean => directly.some((one) => one.actor === actor && one.role === role);
  return all.filter((one) => !one.isExpanded || !isDirect(one));
}
