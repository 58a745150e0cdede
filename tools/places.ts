import { Kind, getNamedType, getNullableType, isInterfaceType, isListType, isNonNullType, isObjectType, parseType } from 'graphql';
import type { GraphQLNamedType, GraphQLOutputType, GraphQLSchema, TypeNode } from 'graphql';
import type { Header } from '../src/graph/header.ts';
import { compileShape, type Step } from '../src/graph/shape.ts';
import { valueDecoders } from '../src/graph/values.ts';

/** One place of a row, or of a tuple within it, as the header of its statement promises it. */
export interface Place {
  /** The keys that lead to it within its tuple: `node.id`. */
  readonly path: string;
  /** The name of the field or column it is read into. */
  readonly field: string;
  /** A value as it is, a tuple of places, or a list of such tuples. */
  readonly form: 'value' | 'tuple' | 'list';
  readonly mayBeNull: boolean;
  /** The type of a value; of the other forms it says nothing. */
  readonly type: TypeNode;
  /** `Period`, `Money`, `SourceCoverage` or `Cursor` if the tuple is one of these values. */
  readonly valueType: string | null;
  /** The places of the tuple or of each tuple of the list. */
  readonly inner: readonly Place[];
}

/** The values that a statement gives as a tuple: the names of their places and their types. */
const tupleValues: ReadonlyMap<string, Readonly<Record<string, string>>> = new Map([
  ['Period', { start: 'String', end: 'String', wording: 'String' }],
  ['Cursor', { key: 'String!', id: 'ID!' }],
  ['Money', { amount: 'Int', currency: 'String', precision: 'Precision', kind: 'MoneyKind', wording: 'String' }],
  ['SourceCoverage', { placeIds: '[ID!]', from: 'String', to: 'String', types: '[StatementType!]', extent: 'Extent', reason: 'String' }],
]);

const anyType = parseType('String');

/** The places of a statement's rows in the order of RETURN; null when it gives none. Throws an Error when the header doesn't fit the schema. */
export function placesOf(schema: GraphQLSchema, name: string, header: Header): Place[] | null {
  if (header.rows !== null) return [...header.rows].map(([column, type]) => value(column, column, type, false));
  if (header.gives === null) return null;
  const where = `cypher/${name}.cypher`;
  const [owner = '', fieldName = ''] = header.subject.split('.');
  const parent = schema.getType(owner);
  if (parent === undefined) throw new Error(`${where}: ${owner} is not in the schema`);
  if (fieldName === 'by-ids') return flatten(compileShape(schema, parent, header.gives, where), parent, '', false);
  const fieldType = fieldTypeOf(parent, fieldName);
  if (fieldType === undefined) throw new Error(`${where}: ${header.subject} is not in the schema`);
  const named = getNamedType(fieldType);
  const inner = flatten(compileShape(schema, named, header.gives, where), named, '', false);
  const id = owner === 'Query' ? [] : [value('id', 'id', parseType('ID!'), false)];
  if (named.name.endsWith('Connection')) return [...id, ...inner];
  const isList = isListType(getNullableType(fieldType));
  return [
    ...id,
    { path: fieldName, field: fieldName, form: isList ? 'list' : 'tuple', mayBeNull: !isList, type: anyType, valueType: null, inner },
  ];
}

function fieldTypeOf(parent: GraphQLNamedType, field: string): GraphQLOutputType | undefined {
  return isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[field]?.type : undefined;
}

function flatten(steps: readonly Step[], parent: GraphQLNamedType, path: string, parentMayBeNull: boolean): Place[] {
  return steps.flatMap((step): Place[] => {
    if (step.kind === 'group') {
      const inner = flatten(step.steps, parent, path, parentMayBeNull);
      return [{ path: `${path}${step.flag}`, field: step.flag, form: 'tuple', mayBeNull: true, type: anyType, valueType: null, inner }];
    }
    const fieldType = fieldTypeOf(parent, step.field);
    const here = `${path}${step.key}`;
    const mayBeNull = parentMayBeNull || !isNonNullType(fieldType);
    if (step.kind === 'object') return flatten(step.steps, step.type, `${here}.`, mayBeNull);
    if (step.kind === 'list') {
      return [
        {
          path: here,
          field: step.field,
          form: 'list',
          mayBeNull,
          type: anyType,
          valueType: null,
          inner: flatten(step.steps, step.type, '', false),
        },
      ];
    }
    const orNull = mayBeNull || step.flag !== null;
    const valueType = parent.name.endsWith('Edge') && step.field === 'cursor' ? 'Cursor' : (getNamedType(fieldType)?.name ?? '');
    const inner = tupleValuePlaces(valueType);
    if (inner.length > 0) return [{ path: here, field: step.field, form: 'tuple', mayBeNull: orNull, type: anyType, valueType, inner }];
    return [value(here, step.field, rawType(fieldType), orNull)];
  });
}

/** The places of a value that a statement gives as a tuple; none for other types. */
export function tupleValuePlaces(name: string): Place[] {
  return Object.entries(tupleValues.get(name) ?? {}).map(([key, type]) => value(key, key, parseType(type), false));
}

function value(path: string, field: string, type: TypeNode, mayBeNull: boolean): Place {
  return { path, field, form: 'value', mayBeNull: mayBeNull || type.kind !== Kind.NON_NULL_TYPE, type, valueType: null, inner: [] };
}

/** The type of a column as it comes, before it is decoded: the values that have a decoder come as text. */
function rawType(type: GraphQLOutputType | undefined): TypeNode {
  const text = String(type ?? 'String');
  return parseType(text.replace(/\w+/, (name) => (valueDecoders.has(name) ? 'String' : name)));
}
