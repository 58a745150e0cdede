import type { GraphQLSchema } from 'graphql';
import { isInterfaceType } from 'graphql';
import { badInput } from '../errors.ts';
import { pascalCase } from '../graph/ids.ts';

/**
 * The names of types of entities that an argument lists, all kinds of actors for `Actor`; null without it. Throws BAD_USER_INPUT, whose
 * message names the argument.
 */
export function wantedTypes(schema: GraphQLSchema, types: unknown, argument = 'types'): Set<string> | null {
  if (!Array.isArray(types)) return null;
  const wanted = new Set<string>();
  const entity = schema.getType('Entity');
  const known = isInterfaceType(entity) ? schema.getPossibleTypes(entity).map((type) => type.name) : [];
  for (const name of types.map(String)) {
    const type = schema.getType(name);
    if (known.includes(name)) wanted.add(name);
    else if (name === 'Actor' && isInterfaceType(type)) for (const actor of schema.getPossibleTypes(type)) wanted.add(actor.name);
    else throw badInput(`Expected ${argument} among Actor, ${known.join(', ')}, got "${name.slice(0, 40)}"`);
  }
  return wanted;
}

/** The types of actors of some kinds: each kind is a type of its own, `COUNTY_BOARD` is CountyBoard; null without the argument. */
export function wantedKinds(kinds: unknown): Set<string> | null {
  return Array.isArray(kinds) ? new Set(kinds.map((kind) => pascalCase(String(kind).toLowerCase().replaceAll('_', '-')))) : null;
}
