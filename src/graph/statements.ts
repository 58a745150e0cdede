import { readFileSync, readdirSync } from 'node:fs';
import { Kind, parse, parseType } from 'graphql';
import type { TypeNode } from 'graphql';
import type { Statement } from '../engine/engine.ts';
import { parseHeader, type Header } from './header.ts';

/** A statement with what its header says. */
export interface LoadedStatement extends Statement {
  readonly header: Header;
}

/** All statements of `cypher/`, by name. */
export type Statements = ReadonlyMap<string, LoadedStatement>;

const folder = new URL('../../cypher/', import.meta.url);

/** Reads `cypher/`; throws an Error that names the file when a header is wrong. */
export function loadStatements(): Statements {
  const inputs = readInputs(new URL('types.graphql', folder));
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.cypher') && !file.startsWith('setup'))
    .sort();
  return new Map(
    files.map((file) => load(file.replace(/\.cypher$/, '').replaceAll('\\', '/'), inputs)).map((loaded) => [loaded.name, loaded]),
  );
}

/** The statement with this name; throws an Error when there is none. */
export function statementNamed(statements: Statements, name: string): LoadedStatement {
  const statement = statements.get(name);
  if (statement === undefined) throw new Error(`cypher/${name}.cypher is missing`);
  return statement;
}

/** The constraints and indexes of an engine: the statements of `cypher/setup/<engine>.cypher`, in their order. */
export function loadSetup(engine: 'embedded' | 'neo4j'): Statement[] {
  const text = readFileSync(new URL(`setup/${engine}.cypher`, folder), 'utf8').replace(/\/\/.*\n/g, '');
  return text
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => ({ name: `setup/${engine}`, text: part, parameters: new Map(), inputs: new Map() }));
}

/** The input types of a file in GraphQL notation, by name: the types of their entries. */
export function readInputs(file: URL): Map<string, ReadonlyMap<string, TypeNode>> {
  const document = parse(readFileSync(file, 'utf8'), { noLocation: true });
  const inputs = new Map<string, ReadonlyMap<string, TypeNode>>();
  for (const definition of document.definitions) {
    if (definition.kind !== Kind.INPUT_OBJECT_TYPE_DEFINITION) continue;
    inputs.set(definition.name.value, new Map((definition.fields ?? []).map((field) => [field.name.value, field.type])));
  }
  return inputs;
}

function load(name: string, inputs: ReadonlyMap<string, ReadonlyMap<string, TypeNode>>): LoadedStatement {
  const text = readFileSync(new URL(`${name}.cypher`, folder), 'utf8');
  const header = parseHeader(name, text);
  if (header.filter === null) return { name, text, header, parameters: header.parameters, inputs };
  return {
    name,
    text,
    header,
    parameters: new Map([['filter', parseType('Filter!')], ...header.parameters]),
    inputs: new Map([...inputs, ['Filter', header.filter]]),
  };
}
