import { typeOfId } from '../graph/ids.ts';

/** An entity with all its names, as the statement `search/names` gives it: names as `KIND|lang|source|value`. */
export interface NamedEntity {
  readonly id: string;
  readonly names: readonly string[];
  readonly degree: number;
}

/** An entity as the search knows it. */
export interface TableEntity {
  readonly id: string;
  readonly type: string;
}

/** A name, and the number of its entity in the table. */
export interface TableName {
  readonly value: string;
  readonly entity: number;
}

/**
 * All entities and their names by numbers, in the order in which equal fits are told: entities by number of statements, the most
 * first, and by id; of one entity the official name first, the others by their letters.
 */
export interface NameTable {
  readonly entities: readonly TableEntity[];
  readonly names: readonly TableName[];
}

/** Numbers entities and their names. */
export function makeTable(named: Iterable<NamedEntity>): NameTable {
  const ordered = [...named].sort((one, other) => other.degree - one.degree || compareText(one.id, other.id));
  return {
    entities: ordered.map(({ id }) => ({ id, type: typeOfId(id) ?? '' })),
    names: ordered.flatMap(({ names }, entity) => namesInOrder(names).map((value) => ({ value, entity }))),
  };
}

function namesInOrder(names: readonly string[]): string[] {
  return names
    .map(readName)
    .sort((one, other) => Number(other.isOfficial) - Number(one.isOfficial) || compareText(one.value, other.value))
    .map(({ value }) => value);
}

function readName(name: string): { value: string; isOfficial: boolean } {
  const [kind = '', , , ...rest] = name.split('|');
  return { value: rest.join('|'), isOfficial: kind === 'OFFICIAL' };
}

function compareText(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
