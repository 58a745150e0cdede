import type { GraphQLFieldResolver, GraphQLSchema } from 'graphql';
import { isInterfaceType, isObjectType } from 'graphql';
import type { RequestContext } from '../context.ts';
import { badInput } from '../errors.ts';
import { encodeCursor, readPaging, type Paging } from '../graph/cursor.ts';
import { typeOfId } from '../graph/ids.ts';
import type { Item } from '../graph/item.ts';
import { lookAhead } from '../graph/look-ahead.ts';
import type { Plan } from '../graph/plan.ts';
import { walkOf } from '../graph/resolve.ts';
import type { Found } from '../search/name-index.ts';

const longestText = 200;

/** `Query.search`: finds by names in memory, then looks ahead over what is asked of the entities found. */
export function searchResolver(plan: Plan): GraphQLFieldResolver<unknown, RequestContext, Record<string, unknown>> {
  return async (_root, args, context, info) => {
    const text = String(args['text']);
    if (text.length > longestText)
      throw badInput(`Expected a text of at most ${String(longestText)} characters, got ${String(text.length)}`);
    const paging = readPaging(args);
    const wanted = wantedTypes(plan.schema, args['types']);
    const index = await context.searchIndex();
    const found = index.search(text, (id) => wanted === null || wanted.has(typeOfId(id) ?? ''));
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

function wantedTypes(schema: GraphQLSchema, types: unknown): Set<string> | null {
  if (!Array.isArray(types)) return null;
  const wanted = new Set<string>();
  const entity = schema.getType('Entity');
  const known = isInterfaceType(entity) ? schema.getPossibleTypes(entity).map((type) => type.name) : [];
  for (const name of types.map(String)) {
    const type = schema.getType(name);
    if (known.includes(name)) wanted.add(name);
    else if (name === 'Actor' && isInterfaceType(type)) for (const actor of schema.getPossibleTypes(type)) wanted.add(actor.name);
    else throw badInput(`Expected types among Actor, ${known.join(', ')}, got "${name.slice(0, 40)}"`);
  }
  return wanted;
}

/** The cursor of an edge is its place in the ranking and its id; after a change of the data the id decides where it is. */
function connectionOf(found: readonly Found[], paging: Paging): Item {
  const { from, isBackward, size } = paging;
  const place = from === null ? (isBackward ? found.length : 0) : placeOf(found, from);
  const start = isBackward ? Math.max(0, place - size) : place + (from !== null && found[place]?.id === from.id ? 1 : 0);
  const end = isBackward ? place : start + size;
  const edges = found.slice(start, end).map((one, offset) => ({
    cursor: encodeCursor([String(start + offset), one.id]),
    matchedName: one.matchedName,
    node: { __typename: typeOfId(one.id) ?? '', id: one.id } satisfies Item,
  }));
  return {
    totalCount: found.length,
    edges,
    pageInfo: {
      hasNextPage: paging.isBackward ? paging.from !== null : end < found.length,
      hasPreviousPage: paging.isBackward ? start > 0 : paging.from !== null,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}

function placeOf(found: readonly Found[], from: { readonly key: string; readonly id: string }): number {
  const place = found.findIndex((one) => one.id === from.id);
  return place >= 0 ? place : Math.min(Math.max(0, Math.trunc(Number(from.key)) || 0), found.length);
}
