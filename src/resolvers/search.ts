import type { GraphQLFieldResolver } from 'graphql';
import { isObjectType } from 'graphql';
import type { RequestContext } from '../context.ts';
import { badInput, tooLarge } from '../errors.ts';
import { readPaging, type Paging } from '../graph/cursor.ts';
import type { Item } from '../graph/item.ts';
import { lookAhead } from '../graph/look-ahead.ts';
import type { Plan } from '../graph/plan.ts';
import { walkOf } from '../graph/resolve.ts';
import { readNamed } from '../graph/run.ts';
import type { Statements } from '../graph/statements.ts';
import { pageOf, type WholeList } from '../graph/whole-list.ts';
import type { Found, Hit } from '../search/found.ts';
import { wantedKinds, wantedTypes } from '../search/wanted-types.ts';

const longestText = 200;
const mostPlaces = 100;
const mostWithin = 100_000;

/** `Query.search`: finds by names in memory, then looks ahead over what is asked of the entities found. */
export function searchResolver(plan: Plan, statements: Statements): GraphQLFieldResolver<unknown, RequestContext, Record<string, unknown>> {
  return async (_root, args, context, info) => {
    const text = String(args['text']);
    if (text.length > longestText)
      throw badInput(`Expected a text of at most ${String(longestText)} characters, got ${String(text.length)}`);
    const paging = readPaging(args);
    const types = wantedTypes(plan.schema, args['types']);
    const kinds = wantedKinds(args['kinds']);
    const ids = await idsWithin(context, statements, args['placeIds']);
    const index = await context.searchIndex();
    const found = index.search(text, {
      isExact: args['exact'] === true,
      isWanted: ({ id, type }) => (types?.has(type) ?? true) && (kinds?.has(type) ?? true) && (ids?.has(id) ?? true),
    });
    const connection = connectionOf(found, paging);
    const type = plan.schema.getType('SearchConnection');
    if (isObjectType(type)) await lookAhead(walkOf(plan, context, info), [{ type, nodes: info.fieldNodes, items: [connection] }]);
    return withoutGone(connection);
  };
}

/** While an import removes entities, the index of the release before may still find one that is gone. */
function withoutGone(connection: Item): Item {
  const { edges } = connection;
  if (!Array.isArray(edges)) return connection;
  return { ...connection, edges: edges.filter(({ node }: { node: Item }) => node.exists !== false) };
}

/** The ids of what a place or one of several has to do with; throws QUESTION_TOO_LARGE when there are too many. */
async function idsWithin(context: RequestContext, statements: Statements, placeIds: unknown): Promise<Set<string> | null> {
  if (!Array.isArray(placeIds)) return null;
  if (placeIds.length === 0) return new Set();
  if (placeIds.length > mostPlaces) throw badInput(`Expected at most ${String(mostPlaces)} placeIds, got ${String(placeIds.length)}`);
  const parameters = { ids: placeIds.map(String), limit: mostWithin + 1 };
  const rows = await readNamed(context, statements, 'search/within-places', parameters);
  if (rows.length > mostWithin)
    throw tooLarge(`Expected places with at most ${String(mostWithin)} entities, got more: ask for smaller places`);
  return new Set(rows.map(([id]) => id));
}

/** What was found as a connection, with how many there are of each type. */
function connectionOf(found: Found, paging: Paging): Item {
  const edgeOf = ({ id, type, ...fit }: Hit): Item => ({ ...fit, node: { __typename: type, id } satisfies Item });
  const list: WholeList = {
    count: found.count,
    slice: (start, end) => found.slice(start, end).map((hit) => ({ id: hit.id, edge: () => edgeOf(hit) })),
    placeOf: (id) => found.placeOf(id),
  };
  return { ...pageOf(list, paging), facets: found.facets };
}
