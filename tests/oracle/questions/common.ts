import { partialDate } from '../dates.ts';
import type { PartialDate } from '../dates.ts';
import type { Graph, StatementRow } from '../load.ts';
import { compareKeys } from '../order.ts';
import { compareIds, isCounting } from './facts.ts';
import { isGroup } from './participations.ts';
import { needEntity, ref, statementsAbout } from './surroundings.ts';
import type { Ref } from './surroundings.ts';
import { certaintyOf, leastCertain, periodOf } from './time.ts';
import type { Certainty } from './time.ts';

/** The arguments of Query.commonMembers and Query.commonMemberships. */
export interface CommonArgs {
  of: string[];
  at: string | null;
}

/** A membership that began or ended. */
export interface ChangeAnswer {
  member: Ref;
  body: Ref;
  date: PartialDate;
  statement: Ref;
}

/** An actor or a body that is common. */
export interface CommonEdge {
  node: Ref;
  certainty: string;
  statements: Ref[];
}

/** The whole list of Query.commonMembers or Query.commonMemberships, before it is divided into pages. */
export interface CommonAnswer {
  edges: CommonEdge[];
  joined: ChangeAnswer[];
  joinedCount: number;
  left: ChangeAnswer[];
  leftCount: number;
}

/** A chain of memberships from an actor to a body, through groups: the statements, and how certain all of them are together. */
interface Chain {
  member: string;
  body: string;
  certainty: Certainty;
  statements: StatementRow[];
}

const mostChanges = 100;
const always = { from: '0000', to: '9999' };
const fromMost: readonly Certainty[] = ['CERTAIN', 'POSSIBLE', 'UNKNOWN'];

/** Query.commonMembers: who is a member of each of these bodies, itself or as one of a group. */
export function commonMembers(graph: Graph, args: CommonArgs): CommonAnswer {
  const sets = asked(args).map((body) => byEnd(chainsTo(graph, body, args.at), 'member'));
  const direct = (statement: StatementRow): boolean => args.of.includes(statement.object ?? '');
  return { edges: commonOf(graph, sets), ...changesOf(graph, args, direct) };
}

/** Query.commonMemberships: what each of these actors is a member of, itself or as one of a group. */
export function commonMemberships(graph: Graph, args: CommonArgs): CommonAnswer {
  const sets = asked(args).map((member) => byEnd(chainsFrom(graph, member, args.at), 'body'));
  const direct = (statement: StatementRow): boolean => args.of.includes(statement.subject);
  return { edges: commonOf(graph, sets), ...changesOf(graph, args, direct) };
}

function asked({ of }: CommonArgs): string[] {
  return [...new Set(of)];
}

/** All chains that end in a body: each membership of it, and for a group that is a member each membership of the group. */
function chainsTo(graph: Graph, body: string, at: string | null): Chain[] {
  const grow = (chain: Chain, way: readonly string[]): Chain[] => {
    if (!isGroup(graph, chain.member)) return [chain];
    const inGroup = memberships(graph, chain.member, 'object').filter((one) => isPlainMember(one) && !way.includes(one.subject));
    const longer = inGroup.flatMap((one) => extended(chain, one, at));
    return [chain, ...longer.flatMap((one) => grow(one, [...way, one.member]))];
  };
  const none: Chain = { member: body, body, certainty: 'CERTAIN', statements: [] };
  const direct = memberships(graph, body, 'object').filter(({ subject }) => subject !== body);
  return direct.flatMap((one) => extended(none, one, at)).flatMap((one) => grow(one, [body, one.member]));
}

/** All chains that begin with an actor: what it is a member of, and what the groups among these are members of. */
function chainsFrom(graph: Graph, member: string, at: string | null): Chain[] {
  return actors(graph).flatMap((body) => chainsTo(graph, body, at).filter((chain) => chain.member === member));
}

function actors(graph: Graph): string[] {
  const bodies = graph.statements.flatMap((statement) => (statement.type === 'MEMBER_OF' ? (statement.object ?? []) : []));
  return [...new Set(bodies)];
}

function memberships(graph: Graph, id: string, end: 'subject' | 'object'): StatementRow[] {
  return statementsAbout(graph, id).filter((one) => one.type === 'MEMBER_OF' && one[end] === id && isCounting(one, {}));
}

/** Whether a membership puts the member in the place of its group: as a member, not in a committee. */
function isPlainMember({ role }: StatementRow): boolean {
  return role === null || role === 'MEMBER';
}

/** The chain with one more membership before it; nothing if that doesn't hold on the day. */
function extended(chain: Chain, membership: StatementRow, at: string | null): Chain[] {
  const certainty = certaintyAt(membership, at);
  if (certainty === 'NO') return [];
  return [
    {
      ...chain,
      member: membership.subject,
      certainty: leastCertain([chain.certainty, certainty]),
      statements: [...chain.statements, membership],
    },
  ];
}

/** Without a day the days asked for have no beginning and no end. */
function certaintyAt(membership: StatementRow, at: string | null): Certainty {
  return certaintyOf(periodOf(membership), at === null ? always : { from: at, to: at });
}

function byEnd(chains: readonly Chain[], end: 'member' | 'body'): Map<string, Chain[]> {
  const sorted = new Map<string, Chain[]>();
  for (const chain of chains) sorted.set(chain[end], [...(sorted.get(chain[end]) ?? []), chain]);
  return sorted;
}

function commonOf(graph: Graph, sets: readonly Map<string, Chain[]>[]): CommonEdge[] {
  const inAll = [...(sets.at(0)?.keys() ?? [])].filter((id) => sets.every((set) => set.has(id)));
  return inAll
    .map((id) =>
      edgeOf(
        id,
        sets.map((set) => set.get(id) ?? []),
      ),
    )
    .toSorted((a, b) => compareKeys(keyOf(graph, a.node.id), keyOf(graph, b.node.id)));
}

function keyOf(graph: Graph, id: string): string[] {
  return [needEntity(graph, id).sortKey, id];
}

/** For each of the asked the best chain says how certain it is; the least certain of these is the answer. */
function edgeOf(id: string, chainsOfEach: readonly Chain[][]): CommonEdge {
  const best = chainsOfEach.map(mostCertain);
  const statements = chainsOfEach.flat().flatMap((chain) => chain.statements.map((one) => one.id));
  return {
    node: { id },
    certainty: leastCertain(best),
    statements: [...new Set(statements)].toSorted(compareIds).map((statement) => ({ id: statement })),
  };
}

function mostCertain(chains: readonly Chain[]): Certainty {
  return fromMost.find((certainty) => chains.some((chain) => chain.certainty === certainty)) ?? 'UNKNOWN';
}

function changesOf(graph: Graph, args: CommonArgs, isAsked: (one: StatementRow) => boolean): Omit<CommonAnswer, 'edges'> {
  const asStated = graph.statements.filter((one) => one.type === 'MEMBER_OF' && isCounting(one, {}) && isAsked(one));
  const changes = (end: 'start' | 'end'): ChangeAnswer[] => {
    // Whoever may have joined has joined; whoever may still be there has not left.
    const isPast = ({ date }: ChangeAnswer): boolean => args.at === null || (end === 'start' ? date.earliest : date.latest) <= args.at;
    return asStated
      .flatMap((one): ChangeAnswer[] => {
        if (one[end] === null || one.object === null) return [];
        return [{ member: { id: one.subject }, body: { id: one.object }, date: partialDate(one[end]), statement: ref(one) }];
      })
      .filter(isPast)
      .toSorted((a, b) => compareIds(b.date.earliest, a.date.earliest) || compareIds(a.statement.id, b.statement.id));
  };
  const [joined, left] = [changes('start'), changes('end')];
  return { joined: joined.slice(0, mostChanges), joinedCount: joined.length, left: left.slice(0, mostChanges), leftCount: left.length };
}
