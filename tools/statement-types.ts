import { Kind, buildASTSchema } from 'graphql';
import type { GraphQLSchema, TypeNode } from 'graphql';
import { loadStatements, type LoadedStatement } from '../src/graph/statements.ts';
import { loadSchema } from '../src/schema.ts';
import { placesOf, tupleValuePlaces, type Place } from './places.ts';
import { entryOf, generatedNotice, listOf, mapOf, mapOfEntries, namesIn, typescriptOf } from './typescript-of.ts';

/** A plugin for graphql-codegen: the types of the parameters and the row of every statement of `cypher/`, from their headers. */
export function plugin(): { prepend: string[]; content: string } {
  return { prepend: [generatedNotice], content: printStatementTypes(buildASTSchema(loadSchema()), [...loadStatements().values()]) };
}

/** The TypeScript text of these statements' types, in the order of their names. */
export function printStatementTypes(schema: GraphQLSchema, statements: readonly LoadedStatement[]): string {
  const sorted = [...statements].sort((one, other) => (one.name < other.name ? -1 : 1));
  const rows = new Map(sorted.map((statement) => [statement, placesOf(schema, statement.name, statement.header)]));
  const places = [...rows.values()].flatMap((row) => row ?? []).flatMap(allPlaces);
  const inputs = inputsOf(sorted);
  const types = [
    ...sorted.flatMap(parameterTypes),
    ...[...inputs.values()].flatMap((fields) => [...fields.values()]),
    ...places.map((place) => place.type),
  ];
  const imported = [...new Set(types.flatMap(namesIn))].filter((name) => !inputs.has(name)).sort();
  const valueTypes = [...new Set(places.flatMap((place) => place.valueType ?? []))].sort();
  return [
    ...(imported.length === 0 ? [] : [`import type { ${imported.join(', ')} } from './schema.ts';`, '']),
    ...[...inputs].flatMap(([name, fields]) => [
      `/** \`${name}\` of \`cypher/types.graphql\`. */`,
      `export interface ${name} ${mapOf(fields)}`,
      '',
    ]),
    ...valueTypes.flatMap((name) => [
      `/** What a statement gives for a ${name}. */`,
      `export type ${name}Tuple = ${tupleOf(tupleValuePlaces(name))};`,
      '',
    ]),
    '/** What each statement takes and what one of its rows is, by its name; null when it gives no rows. */',
    'export interface StatementTypes {',
    ...[...rows].flatMap(([statement, row]) => printStatement(statement, row)),
    '}',
    '',
  ].join('\n');
}

/** The input types that parameters use, without the filters, which each statement has its own. */
function inputsOf(statements: readonly LoadedStatement[]): Map<string, ReadonlyMap<string, TypeNode>> {
  const inputs = new Map<string, ReadonlyMap<string, TypeNode>>();
  for (const statement of statements) {
    for (const [name, fields] of statement.inputs) if (statement.header.filter !== fields) inputs.set(name, fields);
  }
  return new Map([...inputs].sort(([one], [other]) => (one < other ? -1 : 1)));
}

function parameterTypes({ header }: LoadedStatement): TypeNode[] {
  return [...header.parameters.values(), ...(header.filter?.values() ?? [])];
}

function allPlaces(place: Place): Place[] {
  return [place, ...place.inner.flatMap(allPlaces)];
}

function printStatement({ name, header, parameters }: LoadedStatement, row: readonly Place[] | null): string[] {
  const plain = [...parameters].filter(([parameter]) => header.filter === null || parameter !== 'filter');
  const filter = header.filter === null ? [] : [`readonly filter: ${mapOf(header.filter)}`];
  return [
    `  readonly '${name}': {`,
    `    readonly parameters: ${mapOfEntries([...filter, ...plain.map(entryOf)])};`,
    `    readonly row: ${row === null ? 'null' : tupleOf(row)};`,
    '  };',
  ];
}

function tupleOf(places: readonly Place[]): string {
  return `readonly [${places.map((place) => `${labelOf(place.path)}: ${typeOf(place)}`).join(', ')}]`;
}

function typeOf(place: Place): string {
  const orNull = place.mayBeNull ? ' | null' : '';
  if (place.form === 'list') return `${listOf(tupleOf(place.inner))}${orNull}`;
  if (place.form === 'tuple') return place.valueType === null ? `(${tupleOf(place.inner)})${orNull}` : `${place.valueType}Tuple${orNull}`;
  const bare =
    place.type.kind === Kind.NON_NULL_TYPE ? typescriptOf(place.type) : typescriptOf({ kind: Kind.NON_NULL_TYPE, type: place.type });
  return `${bare}${orNull}`;
}

/** `node.id` as the label of a place: `nodeId`. */
function labelOf(path: string): string {
  return path.replace(/\.(\w)/g, (_match, letter: string) => letter.toUpperCase());
}
