import { getNamedType, getNullableType, isEnumType, isInputObjectType, isLeafType, isListType, isNonNullType } from 'graphql';
import { isInterfaceType, isObjectType, isUnionType } from 'graphql';
import type { GraphQLField, GraphQLInputType, GraphQLOutputType, GraphQLSchema } from 'graphql';
import type { Chance } from '../oracle/chance.ts';
import { drawText, readableNumbers } from './hostile-values.ts';

/** An operation that the whole schema allows, its values as wild as their types let them be. */
export interface WildOperation {
  readonly query: string;
  readonly variables: Record<string, unknown>;
}

interface Draft {
  readonly chance: Chance;
  readonly schema: GraphQLSchema;
  readonly ids: readonly string[];
  readonly definitions: string[];
  readonly variables: Record<string, unknown>;
  /** Fields that may still be written. */
  room: number;
}

const days = ['2012', '2014-06', '2016-02-29', '2031-12-31'];

/** Draws an operation over all roots, questions included; each field has a key of its own, so nothing conflicts. */
export function drawWildOperation(chance: Chance, schema: GraphQLSchema, ids: readonly string[]): WildOperation {
  const draft: Draft = { chance, schema, ids, definitions: [], variables: {}, room: chance.within(3, 40) };
  const query = schema.getQueryType();
  if (query === undefined || query === null) throw new Error('The schema has no Query');
  const body = selectionText(draft, query, chance.within(2, 7));
  const definitions = draft.definitions.length === 0 ? '' : `(${draft.definitions.join(', ')})`;
  return { query: `query Wild${definitions} ${body}`, variables: draft.variables };
}

function selectionText(draft: Draft, type: GraphQLOutputType, depth: number): string {
  const named = getNamedType(type);
  if (isUnionType(named) || !(isObjectType(named) || isInterfaceType(named))) return '{ __typename }';
  const fields = Object.values(named.getFields()).filter((field) => depth > 0 || isLeafType(getNamedType(field.type)));
  if (fields.length === 0) return '{ __typename }';
  const count = draft.chance.within(1, 4);
  const texts = Array.from({ length: count }, () => (draft.room > 0 ? fieldText(draft, draft.chance.one(fields), depth) : '__typename'));
  return `{ ${texts.join(' ')} }`;
}

function fieldText(draft: Draft, field: GraphQLField<unknown, unknown>, depth: number): string {
  draft.room -= 1;
  const args = field.args.flatMap((argument) => {
    if (!isNonNullType(argument.type) && !draft.chance.is(0.4)) return [];
    return [`${argument.name}: ${argumentText(draft, argument.type)}`];
  });
  const start = `k${draft.room + 1_000}: ${field.name}${args.length === 0 ? '' : `(${args.join(', ')})`}`;
  return isLeafType(getNamedType(field.type)) ? start : `${start} ${selectionText(draft, field.type, depth - 1)}`;
}

function argumentText(draft: Draft, type: GraphQLInputType): string {
  const value = drawValue(draft, type);
  if (draft.chance.is(0.4)) {
    const name = `v${draft.definitions.length}`;
    draft.definitions.push(`$${name}: ${String(type)}`);
    draft.variables[name] = value;
    return `$${name}`;
  }
  return literalText(type, value);
}

function drawValue(draft: Draft, type: GraphQLInputType): unknown {
  const { chance } = draft;
  if (!isNonNullType(type) && chance.is(0.05)) return null;
  const inner = getNullableType(type);
  if (isListType(inner)) {
    const length = chance.one([0, 1, 1, 2, 3, chance.is(0.1) ? 300 : 4]);
    return Array.from({ length }, () => drawValue(draft, inner.ofType));
  }
  if (isEnumType(inner)) return chance.one(inner.getValues()).name;
  if (isInputObjectType(inner)) {
    const given = Object.values(inner.getFields()).filter((field) => isNonNullType(field.type) || chance.is(0.35));
    return Object.fromEntries(given.map((field) => [field.name, drawValue(draft, field.type)]));
  }
  return drawLeaf(draft, inner.name);
}

function drawLeaf({ chance, ids }: Draft, name: string): unknown {
  if (name === 'Int') return chance.is(0.6) ? chance.within(1, 20) : chance.one(readableNumbers);
  if (name === 'Float') return chance.one(readableNumbers);
  if (name === 'Boolean') return chance.is(0.5);
  if (name === 'ID') return chance.is(0.6) ? chance.one(ids) : drawText(chance);
  if (name.includes('Day')) return chance.is(0.7) ? chance.one(days) : drawText(chance);
  return chance.is(0.3) ? chance.one(['umea', 'n', 'kommun', 'energi']) : drawText(chance);
}

function literalText(type: GraphQLInputType, value: unknown): string {
  const inner = getNullableType(type);
  if (value === null || value === undefined) return 'null';
  if (isListType(inner)) return `[${(value as unknown[]).map((part) => literalText(inner.ofType, part)).join(', ')}]`;
  if (isInputObjectType(inner)) {
    const fields = inner.getFields();
    const parts = Object.entries(value).map(([name, part]) => {
      const field = fields[name];
      return field === undefined ? '' : `${name}: ${literalText(field.type, part)}`;
    });
    return `{ ${parts.join(', ')} }`;
  }
  const json = JSON.stringify(value);
  return isEnumType(inner) ? json.slice(1, -1) : json;
}
