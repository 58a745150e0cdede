import { badInput } from '../errors.ts';
import { isActorId, typeOfId } from '../graph/ids.ts';

const mostIdsOfFilter = 1_000;

/** Throws a GraphQLError with BAD_USER_INPUT unless an argument lies between two numbers, both included. */
export function checkRange(name: string, value: number, least: number, most: number): void {
  if (value < least || value > most) throw badInput(`Expected ${name} from ${String(least)} to ${String(most)}, got ${String(value)}`);
}

/** Throws a GraphQLError with BAD_USER_INPUT unless all ids are of entities, whether or not these are there, and not too many. */
export function checkEntityIds(name: string, ids: readonly string[], most: number): void {
  if (ids.length > most) throw badInput(`Expected at most ${String(most)} ids in ${name}, got ${String(ids.length)}`);
  for (const id of ids) {
    const type = typeOfId(id);
    if (type === null || type === 'Source' || type === 'Statement')
      throw badInput(`Expected the id of an entity in ${name}, such as "municipality:umea", got "${id.slice(0, 80)}"`);
  }
}

/** Throws a GraphQLError with BAD_USER_INPUT unless the ids are of a type (`Actor` means all kinds of actors) and not too many. */
export function checkIds(
  ids: readonly string[] | null | undefined,
  name: string,
  type: string,
  most = mostIdsOfFilter,
  example = type === 'Actor' ? 'municipality:umea' : `${type.toLowerCase()}:…`,
): void {
  if (ids === null || ids === undefined) return;
  if (ids.length > most) throw badInput(`Expected at most ${String(most)} ids in ${name}, got ${String(ids.length)}`);
  for (const id of ids) {
    const isRight = type === 'Actor' ? isActorId(id) : typeOfId(id) === type;
    if (!isRight) throw badInput(`Expected ids of type ${type} in ${name}, such as ${example}, got "${id.slice(0, 80)}"`);
  }
}
