import { execute, parse } from 'graphql';
import type { Engine } from '../../../src/engine/engine.ts';
import { makeExecutable } from '../../../src/executable.ts';
import type { Statements } from '../../../src/graph/statements.ts';
import type { Execute } from '../schema.ts';

/** The API on an engine that has data. */
export function executeOn(engine: Engine, statements: Statements): Execute {
  const executable = makeExecutable(engine, statements);
  return (query, variableValues) =>
    Promise.resolve(execute({ schema: executable.schema, document: parse(query), variableValues, contextValue: executable.makeContext() }));
}
