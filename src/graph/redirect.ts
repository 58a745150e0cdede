import { GraphQLID, getNamedType, isInputObjectType } from 'graphql';
import type { GraphQLArgument, GraphQLInputType } from 'graphql';
import { isItem } from './item.ts';

/** The ids that mean another one, since what had them was merged: the id that each means. */
export type MergedIds = ReadonlyMap<string, string>;

type Arguments = Record<string, unknown>;

/** Arguments with each id that means another one replaced by that. */
export function redirectIds(definitions: readonly GraphQLArgument[], args: Arguments, merged: MergedIds): Arguments {
  if (merged.size === 0) return args;
  const redirected: Arguments = { ...args };
  for (const { name, type } of definitions) if (name in args) redirected[name] = redirect(type, args[name], merged);
  return redirected;
}

function redirect(type: GraphQLInputType, value: unknown, merged: MergedIds): unknown {
  if (Array.isArray(value)) return value.map((one: unknown) => redirect(type, one, merged));
  const named = getNamedType(type);
  if (named === GraphQLID || named.name === 'ID') return typeof value === 'string' ? (merged.get(value) ?? value) : value;
  if (!isInputObjectType(named) || !isItem(value)) return value;
  const fields = named.getFields();
  return Object.fromEntries(
    Object.entries(value).map(([name, one]) => {
      const field = fields[name];
      return [name, field === undefined ? one : redirect(field.type, one, merged)];
    }),
  );
}
