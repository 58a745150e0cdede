import type { PathOutcome, QueryArguments } from '../generated/schema.ts';
import type { Item } from '../graph/item.ts';
import { checkEntityIds, checkRange } from './argument-checks.ts';
import { readEntities } from './entities.ts';
import { entity } from './entity.ts';
import type { Ground } from './ground.ts';
import { compareText } from './order.ts';
import { searchPaths, type FoundPaths } from './path-search.ts';
import type { Joins } from './simple-paths.ts';

type Arguments = QueryArguments['paths'];

const mostNotThrough = 1_000;
const mostAvoided = 100;

/** Answers `Query.paths`; throws a GraphQLError when an argument is wrong. */
export async function paths(ground: Ground, args: Arguments): Promise<Item> {
  checkArguments(args);
  const { from, to } = args;
  const ends = await readEntities(ground, [from, to]);
  const degrees = new Map([...ends].map(([id, { degree }]) => [id, degree]));
  if (!degrees.has(from) || !degrees.has(to)) return withoutPaths('UNKNOWN_END');
  if (from === to) return withoutPaths('SAME_ENDS');
  const { maxLength, first, types = null, statedOnly, at } = args;
  const days = { from: at ?? '0000', to: at ?? '9999' };
  const found = await searchPaths({ from, to, maxLength, first, degrees, mayPass: passage(args) }, (ids, limit) =>
    ground.read('paths/neighbours', { ids, types, statedOnly, ...days, limit }),
  );
  return itemOf(found, args);
}

function checkArguments({ from, to, maxLength, first, maxDegree, notThrough }: Arguments): void {
  checkEntityIds('from', [from], 1);
  checkEntityIds('to', [to], 1);
  checkEntityIds('notThrough', notThrough ?? [], mostNotThrough);
  checkRange('maxLength', maxLength, 1, 6);
  checkRange('first', first, 1, 20);
  checkRange('maxDegree', maxDegree, 1, 1_000);
}

function passage({ notThrough, maxDegree, throughPlaces }: Arguments): (id: string, degree: number) => boolean {
  const closed = new Set(notThrough ?? []);
  return (id, degree) => degree <= maxDegree && !closed.has(id) && (throughPlaces || !id.startsWith('place:'));
}

function withoutPaths(outcome: PathOutcome): Item {
  return { outcome, paths: [], depthReached: 0, isBudgetSpent: false, truncated: false, avoided: [], avoidedCount: 0 };
}

function itemOf(found: FoundPaths, args: Arguments): Item {
  const { ways, depthReached, isBudgetSpent, graph } = found;
  const avoided = avoidedItems(found, args);
  return {
    outcome: (ways.length === 0 ? 'NO_PATH' : 'FOUND') satisfies PathOutcome,
    paths: ways.slice(0, args.first).map((way) => pathItem(way, graph.joins)),
    depthReached,
    isBudgetSpent,
    truncated: ways.length > args.first,
    avoided: avoided.slice(0, mostAvoided),
    avoidedCount: avoided.length,
  };
}

function pathItem(way: readonly string[], joins: Joins): Item {
  const hops = way.slice(1).flatMap((to, at): Item[] => {
    const from = way[at] ?? '';
    const join = joins.get(from)?.get(to);
    if (join === undefined) return [];
    const { statement, isForward, statementCount } = join;
    const ends = { from: entity(from), to: entity(to) };
    return [{ ...ends, statement: entity(statement), isForward, statementCount }];
  });
  return { length: hops.length, hops };
}

function avoidedItems({ graph, near }: FoundPaths, { from, to, maxDegree }: Arguments): Item[] {
  return [...near]
    .map((id) => ({ id, degree: graph.degrees.get(id) ?? 0 }))
    .filter(({ id, degree }) => degree > maxDegree && id !== from && id !== to)
    .sort((one, other) => other.degree - one.degree || compareText(one.id, other.id))
    .map(({ id, degree }) => ({ entity: entity(id), degree }));
}
