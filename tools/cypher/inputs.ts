import { readFileSync } from 'node:fs';
import { Kind, parse } from 'graphql';
import type { TypeNode } from 'graphql';

/** The input types of a file in GraphQL notation, by name: the types of their entries. */
export function readInputs(file: URL): Map<string, ReadonlyMap<string, TypeNode>> {
  const inputs = new Map<string, ReadonlyMap<string, TypeNode>>();
  for (const definition of parse(readFileSync(file, 'utf8'), { noLocation: true }).definitions) {
    if (definition.kind !== Kind.INPUT_OBJECT_TYPE_DEFINITION) continue;
    inputs.set(definition.name.value, new Map((definition.fields ?? []).map((field) => [field.name.value, field.type])));
  }
  return inputs;
}
