import type { GroupReading, ProjectFilter, QueryArguments, SharedOrder } from '../generated/schema.ts';
import type { Ask, FieldFunction } from '../graph/field-function.ts';
import type { Item } from '../graph/item.ts';
import type { Ground, MakeGround } from './ground.ts';

/** The arguments of the fields that list actors or pairs beside an actor or a theme. */
export interface SharedArguments {
  readonly filter?: ProjectFilter | null;
  readonly groups: GroupReading;
  readonly minShared: number;
  readonly orderBy: SharedOrder;
}

/** A field of Query with its field function: gets its arguments, which graphql has checked against the schema. */
export function root<Name extends keyof QueryArguments>(
  name: Name,
  groundOf: MakeGround,
  answer: (ground: Ground, args: QueryArguments[Name], ask: Ask) => Promise<Item | null>,
): [name: string, compute: FieldFunction] {
  const compute: FieldFunction = async (ask) => {
    // Arguments enter here: graphql has made them from the schema that the type is generated from.
    // eslint-disable-next-line @typescript-eslint/consistent-type-assertions
    const args = ask.args as QueryArguments[Name];
    return new Map([['', await answer(groundOf(ask.reader), args, ask)]]);
  };
  return [`Query.${name}`, compute];
}

/** A field of an entity that lists what it shares with others, as a field function. */
export function beside(
  groundOf: MakeGround,
  answer: (ground: Ground, args: SharedArguments, ask: Ask) => Promise<ReadonlyMap<string, Item | null>>,
): FieldFunction {
  return (ask) => {
    // Arguments enter here, as above; the fields of entities have no generated type of them.
    // eslint-disable-next-line @typescript-eslint/consistent-type-assertions
    const args = ask.args as unknown as SharedArguments;
    return answer(groundOf(ask.reader), args, ask);
  };
}
