import { getArgumentValues, isNonNullType } from 'graphql';
import { collectSubfields } from 'graphql/execution/collectFields.js';
import type { ExecutionContext } from 'graphql/execution/execute.js';
import type { FieldNode, GraphQLField, GraphQLObjectType, GraphQLResolveInfo } from 'graphql';

/** A field that is selected on a type, worked out once for all objects that are read so. */
export interface SelectedField {
  readonly key: string;
  /** Null for `__typename`. */
  readonly field: GraphQLField<unknown, unknown> | null;
  readonly nodes: readonly FieldNode[];
  readonly isNonNull: boolean;
  /** Its arguments, or what is wrong with them. */
  readonly args: Record<string, unknown> | Error;
  /** What its resolver is told; the path has but the last key, since only roots lie at one place. */
  readonly info: GraphQLResolveInfo | null;
}

/** Gives the fields that are selected on a type below some nodes. */
export type SelectFields = (type: GraphQLObjectType, nodes: readonly FieldNode[]) => readonly SelectedField[];

/** Selects fields for one operation; what was selected once is kept, since many objects are read the same way. */
export function selectionsOf(built: ExecutionContext): SelectFields {
  const kept = new Map<readonly FieldNode[], Map<GraphQLObjectType, readonly SelectedField[]>>();
  return (type, nodes) => {
    let ofNodes = kept.get(nodes);
    if (ofNodes === undefined) kept.set(nodes, (ofNodes = new Map<GraphQLObjectType, readonly SelectedField[]>()));
    let fields = ofNodes.get(type);
    if (fields === undefined) ofNodes.set(type, (fields = selectFields(built, type, nodes)));
    return fields;
  };
}

function selectFields(built: ExecutionContext, type: GraphQLObjectType, nodes: readonly FieldNode[]): SelectedField[] {
  const collected = collectSubfields(built.schema, built.fragments, built.variableValues, type, [...nodes]);
  return [...collected].flatMap(([key, fieldNodes]) => selectField(built, type, key, fieldNodes) ?? []);
}

/** A field as it is selected; null when the type has none of this name. */
export function selectField(
  built: ExecutionContext,
  type: GraphQLObjectType,
  key: string,
  nodes: readonly FieldNode[],
): SelectedField | null {
  const [node] = nodes;
  if (node === undefined) return null;
  if (node.name.value === '__typename') return { key, field: null, nodes, isNonNull: true, args: {}, info: null };
  const field = type.getFields()[node.name.value];
  if (field === undefined) return null;
  const info = infoOf(built, type, field, key, nodes);
  return { key, field, nodes, isNonNull: isNonNullType(field.type), args: argumentsOf(built, field, node), info };
}

function infoOf(
  { schema, fragments, rootValue, operation, variableValues }: ExecutionContext,
  parentType: GraphQLObjectType,
  field: GraphQLField<unknown, unknown>,
  key: string,
  fieldNodes: readonly FieldNode[],
): GraphQLResolveInfo {
  const path = { prev: undefined, key, typename: parentType.name };
  const ofField = { fieldName: field.name, fieldNodes, returnType: field.type, parentType, path };
  return { ...ofField, schema, fragments, rootValue, operation, variableValues };
}

function argumentsOf(
  { variableValues }: ExecutionContext,
  field: GraphQLField<unknown, unknown>,
  node: FieldNode,
): Record<string, unknown> | Error {
  if (field.args.length === 0) return {};
  try {
    return getArgumentValues(field, node, variableValues);
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}
