import { prefixOf } from '../graph/ids.ts';
import { readLists, type Ground } from './ground.ts';
import { likelihoodOf, readSpan, type Days, type Span } from './time.ts';

/** A membership of a group, or of a body. */
export interface Membership {
  readonly member: string;
  readonly statement: string;
  readonly role: string | null;
  readonly span: Span;
  readonly isStated: boolean;
  readonly rank: string;
  readonly sources: readonly string[];
}

/** The memberships of groups and bodies, by the id of the body. */
export type Members = ReadonlyMap<string, readonly Membership[]>;

/** How many groups within groups are followed, at most. */
export const mostGroupSteps = 12;

/** Whether an id is that of a group. */
export function isGroup(id: string): boolean {
  return prefixOf(id) === 'group';
}

/** The members of some bodies, and of the groups among these members, step by step. */
export async function readMembers(ground: Ground, bodies: Iterable<string>): Promise<Members> {
  const members = new Map<string, Membership[]>();
  let next = [...new Set(bodies)];
  for (let step = 0; step < mostGroupSteps && next.length > 0; step += 1) {
    for (const body of next) members.set(body, []);
    for (const [body, member, statement, role, span, isStated, rank, sources] of await readLists(ground, 'facts/members', next))
      members.get(body)?.push({ member, statement, role, span: readSpan(span), isStated, rank, sources });
    const met = next.flatMap((body) => members.get(body) ?? []).map(({ member }) => member);
    next = [...new Set(met)].filter((member) => isGroup(member) && !members.has(member));
  }
  return members;
}

/** The actors that a group stands for in some days, groups in it resolved; itself when it has no members then. */
export function expand(group: string, members: Members, days: Days, statedOnly: boolean): Set<string> {
  const found = new Set<string>();
  const met = new Set<string>([group]);
  const visit = (body: string): void => {
    const those = (members.get(body) ?? []).filter(
      ({ role, span, isStated }) => (role === null || role === 'MEMBER') && (isStated || !statedOnly) && likelihoodOf(span, days) !== 'NO',
    );
    if (those.length === 0) found.add(body);
    for (const { member } of those) {
      if (!isGroup(member)) found.add(member);
      else if (!met.has(member)) {
        met.add(member);
        visit(member);
      }
    }
  };
  visit(group);
  return found.size === 0 ? new Set([group]) : found;
}
