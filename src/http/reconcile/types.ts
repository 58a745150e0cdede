import { isInterfaceType, type GraphQLSchema } from 'graphql';
import { badInput } from '../../errors.ts';
import { shown } from './parameters.ts';

/** A type of entities as the service tells it. */
export interface ServiceType {
  readonly id: string;
  readonly name: string;
  readonly description?: string;
  readonly broader?: readonly { readonly id: string; readonly name: string }[];
}

const actor = { id: 'Actor', name: 'Actor' };

/** All types, `Actor` first, which stands for all kinds of actors. */
export function serviceTypes(schema: GraphQLSchema): readonly ServiceType[] {
  const actors = new Set(namesOf(schema, 'Actor'));
  const types = namesOf(schema, 'Entity').map((id) => ({
    id,
    name: readable(id),
    description: schema.getType(id)?.description ?? '',
    ...(actors.has(id) ? { broader: [actor] } : {}),
  }));
  return [{ ...actor, description: schema.getType('Actor')?.description ?? '' }, ...types];
}

/** The types of entities that some types of the service stand for; throws BAD_USER_INPUT for one that isn't there. */
export function entityTypes(schema: GraphQLSchema, ids: readonly string[], where: string): ReadonlySet<string> {
  const known = namesOf(schema, 'Entity');
  return new Set(
    ids.flatMap((id) => {
      if (id === actor.id) return namesOf(schema, 'Actor');
      if (known.includes(id)) return [id];
      throw badInput(`Expected a type among Actor, ${known.join(', ')} in ${where}, got ${shown(id)}`);
    }),
  );
}

/** A type of an entity, as candidates and suggestions name it: `CountyBoard` is a "County board". */
export function typeReference(id: string): { readonly id: string; readonly name: string } {
  return { id, name: readable(id) };
}

function namesOf(schema: GraphQLSchema, name: string): string[] {
  const type = schema.getType(name);
  return isInterfaceType(type) ? schema.getPossibleTypes(type).map((each) => each.name) : [];
}

function readable(id: string): string {
  return id.replace(/(?<=[a-z])[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}
