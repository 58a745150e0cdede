import type { GraphQLFieldResolver, GraphQLSchema } from 'graphql';
import { isObjectType } from 'graphql';
import type { RequestContext } from '../context.ts';
import { badInput } from '../errors.ts';
import { typeOfId } from '../graph/ids.ts';
import { isItem, type Item } from '../graph/item.ts';
import { lookAhead } from '../graph/look-ahead.ts';
import type { Plan } from '../graph/plan.ts';
import { walkOf } from '../graph/resolve.ts';
import type { QueryArguments, ReconcileQuery } from '../generated/schema.ts';
import { countryPlace } from '../ingest/places.ts';
import type { Reconciler } from '../reconcile/reconciler.ts';
import {
  longestHint,
  longestName,
  mostCandidates,
  mostHints,
  mostSought,
  usualCandidates,
  type Candidate,
  type Sought,
} from '../reconcile/sought.ts';
import { wantedKinds, wantedTypes } from '../search/wanted-types.ts';

/** `Query.reconcile`: finds in memory, then looks ahead over what is asked of the entities found. */
export function reconcileResolver(
  plan: Plan,
  reconciler: Reconciler,
): GraphQLFieldResolver<unknown, RequestContext, Record<string, unknown>> {
  return async (_root, args, context, info) => {
    // Arguments enter here: graphql has made them from the schema that the type is generated from.
    const queries = queriesOf(args);
    if (queries.length > mostSought) throw badInput(`Expected at most ${String(mostSought)} queries, got ${String(queries.length)}`);
    const sought = queries.map((query, place) => soughtOf(plan.schema, query, `queries[${String(place)}]`));
    const found = await reconciler.reconcile(context, sought);
    const results = found.map((candidates): Item => ({ candidates: candidates.map(candidateItem) }));
    const type = plan.schema.getType('ReconcileResult');
    if (isObjectType(type)) await lookAhead(walkOf(plan, context, info), [{ type, nodes: info.fieldNodes, items: results }]);
    return results.map(withoutGone);
  };
}

function queriesOf(args: Record<string, unknown>): readonly ReconcileQuery[] {
  // eslint-disable-next-line @typescript-eslint/consistent-type-assertions
  return (args as QueryArguments['reconcile']).queries;
}

function candidateItem({ id, ...rest }: Candidate): Item {
  return { ...rest, entity: { __typename: typeOfId(id) ?? '', id } satisfies Item };
}

/** While an import removes entities, one that is gone may still be found, and an id that a client names may be none. */
function withoutGone(result: Item): Item {
  const { candidates } = result;
  if (!Array.isArray(candidates)) return result;
  return { ...result, candidates: candidates.filter(({ entity }: Item) => !isItem(entity) || entity.exists !== false) };
}

function soughtOf(schema: GraphQLSchema, query: ReconcileQuery, where: string): Sought {
  const { limit = usualCandidates } = query;
  const name = (query.name ?? '').trim();
  const identifiers = query.identifiers ?? [];
  const placeIds = query.placeIds ?? [];
  if (name === '' && identifiers.length === 0) throw badInput(`Expected a name or identifiers in ${where}, got neither`);
  if (limit < 1 || limit > mostCandidates)
    throw badInput(`Expected ${where}.limit from 1 to ${String(mostCandidates)}, got ${String(limit)}`);
  checkLength(name, longestName, `${where}.name`);
  checkCount(identifiers, `${where}.identifiers`);
  checkCount(placeIds, `${where}.placeIds`);
  for (const text of [...placeIds, ...identifiers.flatMap(({ scheme, value }) => [scheme, value])]) checkLength(text, longestHint, where);
  const types = typesOf(schema, query);
  return { name, types, placeIds: [...placeIds, ...countryOf(query, where)], identifiers, limit };
}

/** Those that are wanted by type and by kind; null when neither is given. */
function typesOf(schema: GraphQLSchema, { types, kinds }: ReconcileQuery): ReadonlySet<string> | null {
  const byType = wantedTypes(schema, types);
  const byKind = wantedKinds(kinds);
  if (byType === null || byKind === null) return byType ?? byKind;
  return new Set([...byType].filter((type) => byKind.has(type)));
}

function countryOf({ country }: ReconcileQuery, where: string): string[] {
  if (country === null || country === undefined) return [];
  checkLength(country, longestHint, `${where}.country`);
  const id = countryPlace(country);
  if (id === null) throw badInput(`Expected the name or the code of a country in ${where}.country, got "${country.slice(0, 40)}"`);
  return [id];
}

function checkLength(text: string, most: number, where: string): void {
  if (text.length > most) throw badInput(`Expected a text of at most ${String(most)} characters in ${where}, got ${String(text.length)}`);
}

function checkCount(list: readonly unknown[], where: string): void {
  if (list.length > mostHints) throw badInput(`Expected at most ${String(mostHints)} in ${where}, got ${String(list.length)}`);
}
