import { isInterfaceType, type GraphQLSchema } from 'graphql';

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
