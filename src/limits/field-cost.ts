import { getDirectiveValues, getNamedType, getNullableType, isCompositeType, isListType } from 'graphql';
import type { ConstDirectiveNode, GraphQLDirective, GraphQLField, GraphQLNamedType, GraphQLSchema } from 'graphql';

/** The arguments of a field as they are when it runs. */
export type Arguments = Readonly<Record<string, unknown>>;

/** What the directives `@cost` and `@listSize` say of a field. */
export interface FieldCost {
  /** Points that the field adds once for each object it is asked of. */
  readonly weight: number;
  /** Points that each object it gives adds. */
  readonly typeWeight: number;
  /** Whether it gives a page, so that the arguments that say how many have to be in range. */
  readonly isPage: boolean;
  readonly isList: boolean;
  readonly type: GraphQLNamedType;
  /** The number of entries; null when nothing is said of the field. */
  readonly sizeOf: (args: Arguments) => number | null;
  /** The fields of what it gives whose size this is, instead of its own. */
  readonly sizedFields: readonly string[];
}

const costs = new WeakMap<GraphQLField<unknown, unknown>, FieldCost>();

/** What a field costs by its directives, read once. */
export function costOf(schema: GraphQLSchema, field: GraphQLField<unknown, unknown>): FieldCost {
  let cost = costs.get(field);
  if (cost === undefined) costs.set(field, (cost = readCost(schema, field)));
  return cost;
}

function readCost(schema: GraphQLSchema, field: GraphQLField<unknown, unknown>): FieldCost {
  const type = getNamedType(field.type);
  const listSize = directive(schema, 'listSize', field);
  const slicing = textsOf(listSize?.['slicingArguments']);
  const assumed = listSize?.['assumedSize'];
  return {
    weight: weightOf(directive(schema, 'cost', field)) ?? 0,
    typeWeight: isCompositeType(type) ? (weightOf(directive(schema, 'cost', type)) ?? 1) : 0,
    isPage: type.name.endsWith('Connection'),
    isList: isListType(getNullableType(field.type)),
    type,
    sizeOf(args) {
      const given = slicing.map((name) => lengthOf(args[name])).filter((size) => size !== null);
      return given.length > 0 ? Math.max(...given) : typeof assumed === 'number' ? assumed : null;
    },
    sizedFields: textsOf(listSize?.['sizedFields']),
  };
}

interface Described {
  readonly astNode?: { readonly directives?: readonly ConstDirectiveNode[] | undefined } | null | undefined;
}

function directive(schema: GraphQLSchema, name: string, { astNode }: Described): Arguments | undefined {
  const definition: GraphQLDirective | null | undefined = schema.getDirective(name);
  if (definition === null || definition === undefined) return undefined;
  return getDirectiveValues(definition, { directives: astNode?.directives ?? [] });
}

function weightOf(cost: Arguments | undefined): number | null {
  return cost === undefined ? null : Number(cost['weight']);
}

function textsOf(value: unknown): string[] {
  return Array.isArray(value) ? value.map(String) : [];
}

function lengthOf(value: unknown): number | null {
  return Array.isArray(value) ? value.length : typeof value === 'number' ? value : null;
}
