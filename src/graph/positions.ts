import { Kind } from 'graphql';
import type { TypeNode } from 'graphql';

/** The input types of statements by name: the types of their entries. */
export type Inputs = ReadonlyMap<string, ReadonlyMap<string, TypeNode>>;

/**
 * The text of a statement as it is sent: where a row is of an input type that is sent as a list, `row.edge.role` becomes
 * `row[3][1]`. Files name entries, and the embedded engine takes lists in less time than maps.
 */
export function withPositions(text: string, parameters: ReadonlyMap<string, TypeNode>, inputs: Inputs, lists: ReadonlySet<string>): string {
  const rowTypes = new Map<string, string>();
  for (const [, parameter = '', path = '', name = ''] of text.matchAll(/\bUNWIND (?:\$(\w+)|(\w+\.\w+)) AS (\w+)/g)) {
    const type = parameter === '' ? entryType(path, rowTypes, inputs) : parameters.get(parameter);
    if (type !== undefined) rowTypes.set(name, nameOf(type));
  }
  return text.replace(/\b(\w+)((?:\.\w+)+)/g, (whole, name: string, path: string) => {
    const type = rowTypes.get(name);
    return type === undefined ? whole : name + positionsOf(type, path.slice(1).split('.'), inputs, lists);
  });
}

function entryType(path: string, rowTypes: ReadonlyMap<string, string>, inputs: Inputs): TypeNode | undefined {
  const [row = '', entry = ''] = path.split('.');
  return inputs.get(rowTypes.get(row) ?? '')?.get(entry);
}

function positionsOf(type: string, [entry = '', ...rest]: readonly string[], inputs: Inputs, lists: ReadonlySet<string>): string {
  const fields = inputs.get(type);
  const own = lists.has(type) ? `[${String([...(fields?.keys() ?? [])].indexOf(entry))}]` : `.${entry}`;
  const inner = fields?.get(entry);
  return rest.length === 0 || inner === undefined ? own : own + positionsOf(nameOf(inner), rest, inputs, lists);
}

function nameOf(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : nameOf(type.type);
}
