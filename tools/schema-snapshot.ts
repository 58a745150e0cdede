import { printSchemaText } from '../src/schema.ts';

/** A plugin for graphql-codegen: the whole schema as it is served, so that a change of it shows in the difference of a file. */
export function plugin(): string {
  return printSchemaText();
}
