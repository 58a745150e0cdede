import { Kind, getArgumentValues, getVariableValues, isInterfaceType, isObjectType } from 'graphql';
import { collectFields, collectSubfields } from 'graphql/execution/collectFields.js';
import type {
  DocumentNode,
  FieldNode,
  FragmentDefinitionNode,
  GraphQLNamedType,
  GraphQLObjectType,
  GraphQLSchema,
  OperationDefinitionNode,
} from 'graphql';
import { badInput } from '../errors.ts';
import { costOf, type Arguments, type FieldCost } from './field-cost.ts';
import { reckonedCosts } from './reckoned-cost.ts';

const greatestPage = 100;
const leastPrice = 1;

/** What begins with __ tells of the schema, which fetches nothing but takes its time. */
const pricesOfSchema: ReadonlyMap<string, number> = new Map([
  ['__schema', 100],
  ['__type', 10],
]);

type Sizes = ReadonlyMap<string, number>;
type Selected = ReadonlyMap<string, readonly FieldNode[]>;

/** What pricing one operation needs to know of it, and the prices already known. */
interface Pricing {
  readonly schema: GraphQLSchema;
  readonly fragments: Record<string, FragmentDefinitionNode>;
  readonly variables: Record<string, unknown>;
  readonly known: Map<string, number>;
  readonly numbers: Map<object, number>;
}

/**
 * The price of an operation of a valid document in points, at least 1: a point for each object that it may fetch, with its
 * variables, as they were sent, put in. Fields merge as they do when it runs; of several possible types the dearest counts.
 * Variables that the execution will refuse cost 1. Throws a GraphQLError with BAD_USER_INPUT for a page size out of range.
 */
export function priceOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>> = {},
): number {
  const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], variables);
  const type = schema.getRootType(operation.operation);
  if (coerced === undefined || type === null || type === undefined) return leastPrice;
  const fragments = fragmentsOf(document);
  const pricing = { schema, fragments, variables: coerced, known: new Map(), numbers: new Map() };
  const selected = tryCollect(() => collectFields(schema, fragments, coerced, type, operation.selectionSet));
  return Math.max(leastPrice, Math.ceil(priceOfFields(pricing, type, selected, new Map())));
}

function fragmentsOf({ definitions }: DocumentNode): Record<string, FragmentDefinitionNode> {
  const fragments = definitions.filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION);
  return Object.fromEntries(fragments.map((fragment) => [fragment.name.value, fragment]));
}

/** Nothing where `@skip` or `@include` is wrong: the execution says so and gives nothing there either. */
function tryCollect(collect: () => Selected): Selected {
  try {
    return collect();
  } catch {
    return new Map();
  }
}

function priceOfFields(pricing: Pricing, type: GraphQLObjectType, selected: Selected, sizes: Sizes): number {
  let sum = pageWithoutEdges(type, selected, sizes);
  for (const nodes of selected.values()) sum += priceOfField(pricing, type, nodes, sizes);
  return sum;
}

/** To tell where a page lies it has to be fetched: its edges count, if they are not asked for and counted anyway. */
function pageWithoutEdges(type: GraphQLObjectType, selected: Selected, sizes: Sizes): number {
  const size = sizes.get(`${type.name}.edges`);
  if (size === undefined) return 0;
  const names = new Set([...selected.values()].map(([node]) => node?.name.value));
  return names.has('pageInfo') && !names.has('edges') ? size : 0;
}

function priceOfField(pricing: Pricing, parent: GraphQLObjectType, nodes: readonly FieldNode[], sizes: Sizes): number {
  const [node] = nodes;
  const field = parent.getFields()[node?.name.value ?? ''];
  if (node === undefined) return 0;
  if (field === undefined) return pricesOfSchema.get(node.name.value) ?? 0;
  const cost = costOf(pricing.schema, field);
  let args: Arguments;
  try {
    args = getArgumentValues(field, node, pricing.variables);
  } catch {
    return cost.weight;
  }
  if (cost.isPage) checkPage(args);
  const reckoned = reckonedCosts.get(`${parent.name}.${field.name}`)?.(args);
  const below = reckoned?.sizes ?? sizesBelow(cost, args) ?? sizes;
  const size = cost.sizedFields.length > 0 ? 1 : (cost.sizeOf(args) ?? sizes.get(`${parent.name}.${field.name}`) ?? 1);
  const each = cost.typeWeight + priceBelow(pricing, cost.type, nodes, below);
  return cost.weight + (reckoned?.weight ?? 0) + size * each;
}

function sizesBelow({ sizedFields, sizeOf, type }: FieldCost, args: Arguments): Sizes | null {
  if (sizedFields.length === 0) return null;
  const size = sizeOf(args) ?? 1;
  return new Map(sizedFields.map((name) => [`${type.name}.${name}`, size]));
}

function checkPage({ first, last }: Arguments): void {
  for (const [name, size] of Object.entries({ first, last })) {
    if (typeof size !== 'number' || (size >= 1 && size <= greatestPage)) continue;
    throw badInput(`Expected ${name} from 1 to ${String(greatestPage)}, got ${String(size)}`);
  }
}

/** The dearest of the types that an object may have; the same selection on the same type is priced once. */
function priceBelow(pricing: Pricing, type: GraphQLNamedType, nodes: readonly FieldNode[], sizes: Sizes): number {
  let dearest = 0;
  for (const concrete of typesToPrice(pricing.schema, type, nodes)) {
    const key = `${concrete.name} ${[...sizes].join()} ${nodes.map((node) => numberOf(pricing, node)).join(' ')}`;
    let price = pricing.known.get(key);
    if (price === undefined) {
      const selected = tryCollect(() => collectSubfields(pricing.schema, pricing.fragments, pricing.variables, concrete, [...nodes]));
      pricing.known.set(key, (price = priceOfFields(pricing, concrete, selected, sizes)));
    }
    dearest = Math.max(dearest, price);
  }
  return dearest;
}

function numberOf({ numbers }: Pricing, thing: object): string {
  let number = numbers.get(thing);
  if (number === undefined) numbers.set(thing, (number = numbers.size));
  return String(number);
}

/** All that an object may be; one of them stands for all where nothing depends on it. */
function typesToPrice(schema: GraphQLSchema, type: GraphQLNamedType, nodes: readonly FieldNode[]): readonly GraphQLObjectType[] {
  if (isObjectType(type)) return [type];
  if (!isInterfaceType(type)) return [];
  const all = schema.getPossibleTypes(type);
  const isAlike = nodes.every(({ selectionSet }) => selectionSet?.selections.every(({ kind }) => kind === Kind.FIELD) ?? true);
  return isAlike ? all.slice(0, 1) : all;
}
