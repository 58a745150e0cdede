import { getNamedType, getNullableType, isEnumType, isInterfaceType, isObjectType } from 'graphql';
import type { GraphQLField, GraphQLFieldResolver, GraphQLNamedType, GraphQLObjectType, GraphQLResolveInfo } from 'graphql';
import { badInput, messageOf } from '../errors.ts';
import { computeRoot } from './compute.ts';
import { fetchRoot } from './fetch.ts';
import { typeOfId } from './ids.ts';
import { isItem, type Item } from './item.ts';
import { lookAhead, lookUpItems } from './look-ahead.ts';
import { redirectIds } from './redirect.ts';
import type { Walk } from './walk.ts';
import { leadsOn, type Plan } from './plan.ts';
import type { Reader } from './reader.ts';

type Resolver<C extends Reader> = GraphQLFieldResolver<unknown, C, Record<string, unknown>>;

const mostIds = 100;

/** Gives every field its resolver: roots look ahead, all below read; `own` are the few that are computed, by `Type.field`. */
export function attachResolvers<C extends Reader>(plan: Plan, own: ReadonlyMap<string, Resolver<C>>): void {
  for (const type of Object.values(plan.schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    for (const field of Object.values(type.getFields())) {
      const computed = own.get(`${type.name}.${field.name}`) ?? ownOfInterface(own, type, field.name);
      const isRoot = type.name === 'Query';
      const resolve = computed ?? (isRoot ? rootResolver(plan, type) : readResolver(plan, type, field.name));
      if (resolve !== null) field.resolve = isRoot ? withMergedIds(field, resolve) : resolve;
    }
  }
}

function ownOfInterface<R>(own: ReadonlyMap<string, R>, type: GraphQLObjectType, field: string): R | undefined {
  return type.getInterfaces().flatMap((one) => own.get(`${one.name}.${field}`) ?? [])[0];
}

/** The walk of one root field. */
export function walkOf(plan: Plan, reader: Reader, info: GraphQLResolveInfo): Walk {
  return { plan, reader, fragments: info.fragments, variables: info.variableValues };
}

function readResolver(plan: Plan, type: GraphQLObjectType, name: string): Resolver<Reader> | null {
  const field = type.getFields()[name];
  if (field === undefined) return null;
  if (plan.fieldStatement(type, name) !== null || plan.computedField(type, name) !== null)
    return (source, _args, _reader, info) => (isItem(source) ? source.hung?.[info.path.key] : undefined);
  if (field.args.length > 0) return columnResolver(plan, type, field);
  if (leadsOn(field))
    return (source, _args, _reader, info) => (isItem(source) ? (source.hung?.[info.path.key] ?? source[name]) : undefined);
  return null;
}

/** Reads the column that the arguments choose; that of an enum's value is looked up once, since many objects are asked for it. */
function columnResolver(plan: Plan, type: GraphQLObjectType, field: GraphQLField<unknown, unknown>): Resolver<Reader> {
  const columnOf = (args: Record<string, unknown>): string => plan.column(type, field, args) ?? field.name;
  const [argument, ...others] = field.args;
  if (argument === undefined || others.length > 0 || !isEnumType(getNullableType(argument.type)))
    return (source, args) => (isItem(source) ? source[columnOf(args)] : undefined);
  const columns = new Map<unknown, string>();
  return (source, args) => {
    const value = args[argument.name];
    let column = columns.get(value);
    if (column === undefined) columns.set(value, (column = columnOf(args)));
    return isItem(source) ? source[column] : undefined;
  };
}

/** A root field whose ids mean what they were merged into. */
function withMergedIds<C extends Reader>(field: GraphQLField<unknown, unknown>, resolve: Resolver<C>): Resolver<C> {
  return async (root, args, reader, info) => {
    await reader.loadMerged(false);
    return resolve(root, redirectIds(field.args, args, reader.merged), reader, info);
  };
}

function rootResolver(plan: Plan, query: GraphQLObjectType): Resolver<Reader> {
  return async (_root, args, reader, info) => {
    const walk = walkOf(plan, reader, info);
    const type = getNamedType(info.returnType);
    const computed = plan.computedField(query, info.fieldName);
    if (computed !== null) {
      const answer = await computeRoot(walk, { compute: computed.compute, type, nodes: info.fieldNodes, args }, lookAhead);
      if (answer !== undefined) return answer;
    }
    const statement = plan.fieldStatement(query, info.fieldName);
    if (statement !== null) return fetchRoot(walk, statement, args, info.fieldNodes, lookAhead);
    const { id, ids } = args;
    return Array.isArray(ids) ? resolveMany(walk, type, ids.map(String), info) : resolveOne(walk, type, String(id), info);
  };
}

async function resolveOne(walk: Walk, type: GraphQLNamedType, id: string, info: GraphQLResolveInfo): Promise<Item | Error | null> {
  const [item] = await resolveItems(walk, type, [id], info);
  return item ?? null;
}

async function resolveMany(
  walk: Walk,
  type: GraphQLNamedType,
  ids: readonly string[],
  info: GraphQLResolveInfo,
): Promise<(Item | Error | null)[]> {
  if (ids.length > mostIds) throw badInput(`Expected at most ${String(mostIds)} ids, got ${String(ids.length)}`);
  return resolveItems(walk, type, ids, info);
}

async function resolveItems(
  walk: Walk,
  type: GraphQLNamedType,
  ids: readonly string[],
  info: GraphQLResolveInfo,
): Promise<(Item | Error | null)[]> {
  const items = new Map<string, Item>();
  for (const id of new Set(ids)) {
    const name = typeOfId(id);
    if (name !== null && isPossible(walk.plan, type, name)) items.set(id, { __typename: name, id });
  }
  await lookAhead(walk, [{ type, nodes: info.fieldNodes, items: [...items.values()] }]);
  const unsure = [...items].filter(([, item]) => item.exists === undefined);
  const failures = new Map(await Promise.all(unsure.map(async ([id, item]) => [id, await confirm(walk, item)] as const)));
  const found = ids.map((id) => failures.get(id) ?? (items.get(id)?.exists === true ? (items.get(id) ?? null) : null));
  return found.includes(null) ? resolveMerged(walk, type, { ids, found }, info) : found;
}

/** Looks whether what is not there was merged into something in a release that came meanwhile. */
async function resolveMerged(
  walk: Walk,
  type: GraphQLNamedType,
  { ids, found }: { readonly ids: readonly string[]; readonly found: readonly (Item | Error | null)[] },
  info: GraphQLResolveInfo,
): Promise<(Item | Error | null)[]> {
  await walk.reader.loadMerged(true);
  const { merged } = walk.reader;
  if (!ids.some((id, index) => found[index] === null && merged.has(id))) return [...found];
  return resolveItems(
    walk,
    type,
    ids.map((id) => merged.get(id) ?? id),
    info,
  );
}

function isPossible(plan: Plan, type: GraphQLNamedType, name: string): boolean {
  if (isObjectType(type)) return type.name === name;
  return isInterfaceType(type) && plan.schema.getPossibleTypes(type).some((possible) => possible.name === name);
}

/** Asks whether an object exists of which nothing has been fetched; gives the error when that can't be told. */
async function confirm(walk: Walk, item: Item): Promise<Error | null> {
  const type = walk.plan.schema.getType(item.__typename ?? '');
  const lookUp = isObjectType(type) ? walk.plan.lookUps(type)[0] : undefined;
  if (lookUp === undefined) return null;
  try {
    await lookUpItems(walk, lookUp, [item]);
    return null;
  } catch (error) {
    return error instanceof Error ? error : new Error(messageOf(error));
  }
}
