import { readFileSync } from 'node:fs';
import { buildASTSchema, execute, isInterfaceType, isObjectType, isScalarType, Kind, parse, validate } from 'graphql';
import type { DocumentNode, ExecutionResult, GraphQLObjectType, GraphQLSchema } from 'graphql';
import { actorFields, fundFields } from './actor-fields.ts';
import { partialDate } from './dates.ts';
import { entityFields } from './entity-fields.ts';
import type { Fields } from './entity-fields.ts';
import type { EntityRow, Graph } from './load.ts';
import { documentFields, placeFields, programmeFields, projectFields, themeFields } from './other-fields.ts';
import { badInput } from './paging.ts';
import { byId, rootFields } from './roots.ts';
import type { RootArgs } from './roots.ts';
import { sourceFields, statementFields } from './statement-fields.ts';
import { withoutQuestions } from './without-questions.ts';

/** Runs an operation; what a graph answers when asked a query with these variables. */
export type Execute = (query: string, variables: Record<string, unknown>) => Promise<ExecutionResult>;

const sdlFile = new URL('../../src/generated/schema.graphql', import.meta.url);

const ownFields: Readonly<Record<string, Fields<EntityRow>>> = {
  Project: projectFields,
  Programme: programmeFields,
  Theme: themeFields,
  Place: placeFields,
  Document: documentFields,
  Fund: { ...actorFields, ...fundFields },
};

/** The schema, but for the questions, with a naive resolver for every field; the context value is a Graph. */
export function buildOracleSchema(): GraphQLSchema {
  const schema = buildASTSchema(withoutQuestions(parse(readFileSync(sdlFile, 'utf8'))));
  for (const type of Object.values(schema.getTypeMap())) if (isObjectType(type) && hasResolvers(type)) hangAll(schema, type);
  readDaysOf(schema, 'FirstDay', 'earliest');
  readDaysOf(schema, 'LastDay', 'latest');
  return schema;
}

/** The oracle over these arrays; throws when an operation isn't valid. */
export function oracleExecute(schema: GraphQLSchema, graph: Graph): Execute {
  return async (query, variables) => {
    const document: DocumentNode = parse(query);
    const [error] = validate(schema, document);
    if (error !== undefined) throw new Error(`Operation: expected a valid one, got ${error.message} in\n${query}`);
    return execute({ schema, document, contextValue: graph, variableValues: variables });
  };
}

/** Values of all other types are made whole by the field above them; reading one is reading a property. */
function hasResolvers(type: GraphQLObjectType): boolean {
  return type.name === 'Query' || type.getInterfaces().some(({ name }) => name === 'Node');
}

function hangAll(schema: GraphQLSchema, type: GraphQLObjectType): void {
  if (type.name === 'Query') hang(type, { ...rootFields, ...rootsById(schema, type) });
  else if (type.name === 'Statement') hang(type, statementFields);
  else if (type.name === 'Source') hang(type, sourceFields);
  else {
    const isActor = type.getInterfaces().some(({ name }) => name === 'Actor');
    hang(type, { ...entityFields, ...(ownFields[type.name] ?? (isActor ? actorFields : {})) });
  }
}

function hang<Parent, A>(type: GraphQLObjectType, resolvers: Fields<Parent, A>): void {
  const fields = Object.values(type.getFields());
  for (const field of fields) {
    const resolve = resolvers[field.name];
    if (resolve === undefined) throw new Error(`Oracle: expected a resolver for ${type.name}.${field.name}, got none`);
    field.resolve = resolve;
  }
  const alone = Object.keys(resolvers).find((name) => !fields.some((field) => field.name === name));
  if (alone !== undefined) throw new Error(`Oracle: expected ${type.name}.${alone} in the SDL, found a resolver alone`);
}

/** `municipality(id)` and its like: a root with an id alone that gives an entity type. */
function rootsById(schema: GraphQLSchema, query: GraphQLObjectType): Fields<unknown, RootArgs> {
  const entity = schema.getType('Entity');
  if (!isInterfaceType(entity)) throw new Error('Oracle: expected the interface Entity in the SDL, got none');
  const entityTypes = schema.getPossibleTypes(entity);
  const roots = Object.values(query.getFields()).filter(({ type }) => entityTypes.some((one) => one === type));
  return Object.fromEntries(roots.map((field) => [field.name, byId(String(field.type))]));
}

function readDaysOf(schema: GraphQLSchema, name: string, end: 'earliest' | 'latest'): void {
  const scalar = schema.getType(name);
  if (!isScalarType(scalar)) throw new Error(`Oracle: expected the scalar ${name} in the SDL, got none`);
  const read = (value: unknown): string => {
    if (typeof value !== 'string') throw badInput(`Expected a date as text, got ${String(value)}.`);
    return partialDate(value)[end];
  };
  scalar.parseValue = read;
  scalar.parseLiteral = (node) => read(node.kind === Kind.STRING ? node.value : null);
}
