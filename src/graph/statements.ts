import { readFileSync, readdirSync } from 'node:fs';
import { Kind, parse, parseType } from 'graphql';
import type { InputObjectTypeDefinitionNode } from 'graphql';
import type { Statement } from '../engine/engine.ts';
import { parseHeader, type Header } from './header.ts';
import { withPositions, type Inputs } from './positions.ts';

/** A statement with what its header says. */
export interface LoadedStatement extends Statement {
  readonly header: Header;
}

/** All statements of `cypher/`, by name. */
export type Statements = ReadonlyMap<string, LoadedStatement>;

const folder = new URL('../../cypher/', import.meta.url);

/** Reads `cypher/`; throws an Error that names the file when a header is wrong. */
export function loadStatements(): Statements {
  const file = new URL('types.graphql', folder);
  const types = { inputs: readInputs(file), lists: readLists(file) };
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.cypher') && !file.startsWith('setup'))
    .sort();
  return new Map(
    files.map((file) => load(file.replace(/\.cypher$/, '').replaceAll('\\', '/'), types)).map((loaded) => [loaded.name, loaded]),
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
export function readInputs(file: URL): Inputs {
  return new Map(
    inputsIn(file).map(({ name, fields }) => [name.value, new Map((fields ?? []).map((field) => [field.name.value, field.type]))]),
  );
}

/** The names of those input types whose values are sent as lists, in the order of their entries. */
function readLists(file: URL): ReadonlySet<string> {
  return new Set(
    inputsIn(file).flatMap(({ name, directives }) => (directives?.some((one) => one.name.value === 'list') ? [name.value] : [])),
  );
}

function inputsIn(file: URL): InputObjectTypeDefinitionNode[] {
  const { definitions } = parse(readFileSync(file, 'utf8'), { noLocation: true });
  return definitions.filter((definition) => definition.kind === Kind.INPUT_OBJECT_TYPE_DEFINITION);
}

function load(name: string, { inputs, lists }: { readonly inputs: Inputs; readonly lists: ReadonlySet<string> }): LoadedStatement {
  const text = readFileSync(new URL(`${name}.cypher`, folder), 'utf8');
  const header = parseHeader(name, text);
  const { filter, parameters } = header;
  if (filter === null) return { name, text: withPositions(text, parameters, inputs, lists), header, parameters, inputs, lists };
  return {
    name,
    text,
    header,
    parameters: new Map([['filter', parseType('Filter!')], ...parameters]),
    inputs: new Map([...inputs, ['Filter', filter]]),
    lists,
  };
}
