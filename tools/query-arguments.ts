import { Kind } from 'graphql';
import { loadSchema } from '../src/schema.ts';
import { mapOf, generatedNotice } from './typescript-of.ts';

/** A plugin for graphql-codegen: the arguments of each root field. */
export function plugin(): { prepend: string[]; content: string } {
  const query = loadSchema().definitions.find(
    (definition) => definition.kind === Kind.OBJECT_TYPE_DEFINITION && definition.name.value === 'Query',
  );
  const fields = query?.kind === Kind.OBJECT_TYPE_DEFINITION ? (query.fields ?? []) : [];
  const lines = fields
    .map(
      (field) =>
        `  readonly ${field.name.value}: ${mapOf((field.arguments ?? []).map((argument) => [argument.name.value, argument.type]))};`,
    )
    .sort();
  return {
    prepend: [generatedNotice],
    content: [
      '/** The arguments of the root fields, by the name of the field. */',
      'export interface QueryArguments {',
      ...lines,
      '}',
      '',
    ].join('\n'),
  };
}
