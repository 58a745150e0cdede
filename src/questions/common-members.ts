import type { QueryArguments } from '../generated/schema.ts';
import { badInput, tooLarge } from '../errors.ts';
import { readPaging } from '../graph/cursor.ts';
import type { Ask } from '../graph/field-function.ts';
import type { Item } from '../graph/item.ts';
import { pageOf, wholeList } from '../graph/whole-list.ts';
import { readEntities } from './entities.ts';
import { entity } from './entity.ts';
import { checkIds } from './argument-checks.ts';
import { isGroup, mostGroupSteps } from './groups.ts';
import { readLists, type Ground } from './ground.ts';
import { checkKnown } from './known.ts';
import { changesOf, type MembershipFact } from './membership-changes.ts';
import { compareKeys } from './order.ts';
import { isAtLeast, leastCertain, likelihoodOf, readSpan, type Days, type Likelihood } from './time.ts';

/** A way from an actor to a body: its own membership, or that of a group it is in. */
interface Chain {
  readonly end: string;
  readonly statements: readonly string[];
  readonly certainty: Likelihood;
}

type Arguments = QueryArguments['commonMembers'];
type Direction = 'up' | 'down';

const mostIds = 10;
const mostChains = 200_000;
const always: Days = { from: '0000', to: '9999-99' };

/** Query.commonMembers: who is a member of all of some bodies. */
export function commonMembers(ground: Ground, args: Arguments, ask: Ask): Promise<Item> {
  return common(ground, args, ask, 'down');
}

/** Query.commonMemberships: what all of some actors are members of. */
export function commonMemberships(ground: Ground, args: Arguments, ask: Ask): Promise<Item> {
  return common(ground, args, ask, 'up');
}

async function common(ground: Ground, args: Arguments, ask: Ask, direction: Direction): Promise<Item> {
  const ids = [...new Set(args.of)];
  checkIds(ids, 'of', 'Actor', mostIds);
  if (ids.length === 0) throw badInput('Expected 1 to 10 ids in of, got none');
  await checkKnown(ground, ids, 'of');
  const days = args.at === null || args.at === undefined ? always : { from: args.at, to: args.at };
  const net = await readNet(ground, ids, direction);
  const chains = ids.map((id) => chainsFrom(id, net, days, direction));
  const [first = new Set<string>(), ...others] = chains.map((list) => new Set(list.map(({ end }) => end)));
  const shared = [...first].filter((end) => others.every((ends) => ends.has(end)));
  const entities = await readEntities(ground, shared);
  const list = shared
    .toSorted((one, other) => compareKeys([entities.get(one)?.sortKey ?? '', one], [entities.get(other)?.sortKey ?? '', other]))
    .map((id) => ({ id, edge: () => edgeOf(id, chains) }));
  const own = [...net.values()].flat().filter(({ member, body }) => ids.includes(direction === 'down' ? body : member));
  return { ...pageOf(wholeList(list), readPaging(ask.args)), ...changesOf(own, args.at ?? null) };
}

function edgeOf(end: string, chains: readonly (readonly Chain[])[]): Item {
  const own = chains.map((list) => list.filter((chain) => chain.end === end));
  const best = own.map((list) => list.map(({ certainty }) => certainty).reduce((one, other) => (isAtLeast(one, other) ? one : other)));
  const statements = new Set(own.flat().flatMap((chain) => chain.statements));
  return { node: entity(end), certainty: leastCertain(best), statements: [...statements].sort().map(entity) };
}

/** The memberships from some actors, groups followed: down to members, or up to bodies; by the id they start from. */
async function readNet(ground: Ground, ids: readonly string[], direction: Direction): Promise<Map<string, MembershipFact[]>> {
  const net = new Map<string, MembershipFact[]>();
  let next = [...ids];
  for (let step = 0; step < mostGroupSteps && next.length > 0; step += 1) {
    for (const id of next) net.set(id, []);
    for (const [from, fact] of await readStep(ground, next, direction)) net.get(from)?.push(fact);
    const met = next.flatMap((id) => net.get(id) ?? []).map(({ member, body }) => (direction === 'down' ? member : body));
    next = [...new Set(met)].filter((id) => isGroup(id) && !net.has(id));
  }
  return net;
}

async function readStep(ground: Ground, ids: readonly string[], direction: Direction): Promise<[string, MembershipFact][]> {
  if (direction === 'down') {
    const rows = await readLists(ground, 'facts/members', ids);
    return rows.map(([body, member, statement, role, span]) => [body, { statement, member, body, role, span: readSpan(span) }]);
  }
  const rows = await readLists(ground, 'facts/memberships', ids);
  return rows.map(([member, body, statement, role, span]) => [member, { statement, member, body, role, span: readSpan(span) }]);
}

/**
 * All ways from an actor along memberships that may hold in some days. A group leads on to its own: down to those that are in it
 * as members, up for those that are.
 */
function chainsFrom(id: string, net: ReadonlyMap<string, readonly MembershipFact[]>, days: Days, direction: Direction): Chain[] {
  const found: Chain[] = [];
  const visit = (from: string, before: Chain, way: readonly string[]): void => {
    for (const fact of net.get(from) ?? []) {
      const end = direction === 'down' ? fact.member : fact.body;
      const likelihood = likelihoodOf(fact.span, days);
      if (likelihood === 'NO' || way.includes(end) || (direction === 'down' && from !== id && !isPlain(fact))) continue;
      const chain = { end, statements: [...before.statements, fact.statement], certainty: leastCertain([before.certainty, likelihood]) };
      found.push(chain);
      // Groups that are members of one another have more ways among them than could ever be tried.
      if (found.length > mostChains) throw tooLarge(`Expected at most ${String(mostChains)} ways along memberships, but ${id} has more`);
      if (isGroup(end) && (direction === 'down' || isPlain(fact))) visit(end, chain, [...way, end]);
    }
  };
  visit(id, { end: id, statements: [], certainty: 'CERTAIN' }, [id]);
  return found;
}

/** Whether somebody is in a group as a member, and not in its steering or reference group. */
function isPlain({ role }: MembershipFact): boolean {
  return role === null || role === 'MEMBER';
}
