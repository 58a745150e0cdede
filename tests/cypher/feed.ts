import { Kind, isEnumType, print } from 'graphql';
import type { GraphQLSchema, TypeNode } from 'graphql';
import type { Parameters } from '../../src/engine/engine.ts';
import type { LoadedStatement } from '../../src/graph/statements.ts';
import { relations } from '../../src/ingest/vocabulary.ts';
import { hubs } from './hubs.ts';

/** How many entries a page has: fewer than any sort of edge of a hub. */
const pageLimit = 21;

/** What a parameter with this name and type gets, whatever the statement. */
const known: ReadonlyMap<string, unknown> = new Map<string, unknown>([
  ['limit: Int!', pageLimit],
  ['minWeight: Int!', 1],
  ['after: Int!', -1],
  ['after: ID!', ''],
  ['before: ID!', '~'],
  ['after: String!', ''],
  ['dataset: String!', 'one'],
  ['type: String!', 'SAME_AS'],
  ['release: Int!', 1],
  ['source: ID!', 'source:a'],
  ['id: ID!', '1'],
  ['stretches: [ChangeStretch!]!', ['ADDED', 'CLOSED'].map((kind) => ({ release: 1, kind }))],
  ['descending: Boolean!', false],
  ['from: String!', '0000'],
  ['to: String!', '9999'],
  ['types: [String!]!', [...relations.keys()]],
  ['properties: [String!]!', ['status', 'goal']],
]);

/** What a statement can be run with on the hubs. */
export interface Feed {
  /** All flags on and nothing filtered out; once for each hub that it may be meant for, and for all of them. */
  readonly parameters: readonly Parameters[];
  /** The names of the parameters that there is no value for. */
  readonly unknown: readonly string[];
}

/** The parameters with which a statement meets the hubs, by the names and types in its header. */
export function feed(statement: LoadedStatement, schema: GraphQLSchema): Feed {
  const { filter, parameters } = statement.header;
  const valuesOf = (types: ReadonlyMap<string, TypeNode>, ids: readonly string[]): Parameters =>
    Object.fromEntries([...types].map(([name, type]) => [name, valueOf(name, type, ids, schema)]));
  const takesIds = [...parameters, ...(filter ?? [])].some(([, type]) => print(type) === '[ID!]!');
  const candidates = hubsOf(statement.name);
  const sets = (takesIds ? candidates : candidates.slice(0, 1)).map((ids) => ({
    plain: valuesOf(parameters, ids),
    filter: filter === null ? null : valuesOf(filter, ids),
  }));
  const unknown = sets.slice(0, 1).flatMap((set) => [...unfedNames(set.plain), ...unfedNames(set.filter ?? {})]);
  return { parameters: sets.map((set) => (set.filter === null ? set.plain : { ...set.plain, filter: set.filter })), unknown };
}

function unfedNames(parameters: Parameters): string[] {
  return Object.keys(parameters).filter((name) => parameters[name] === undefined);
}

function valueOf(name: string, type: TypeNode, ids: readonly string[], schema: GraphQLSchema): unknown {
  if (type.kind !== Kind.NON_NULL_TYPE) return null;
  const text = print(type);
  const value = known.get(`${name}: ${text}`);
  if (value !== undefined) return value;
  if (text === 'Boolean!') return true;
  // Each twice: a bound that leaves out how many were asked for is too low then.
  if (text === '[ID!]!') return (hubNamed(name.replace(/Ids$/, '')) ?? ids).flatMap((id) => [id, id]);
  const named = schema.getType(text.replaceAll(/[[\]!]/g, ''));
  if (!isEnumType(named)) return undefined;
  const values = named.getValues().map((one) => one.name);
  return text.startsWith('[') ? values : values[0];
}

/** The hub of a type, whether its name is in the singular or in the plural. */
function hubNamed(name: string): readonly string[] | undefined {
  const statements = ['citation', 'claim', 'relation'].map((word) => [word, hubs.statement] as const);
  const all = new Map<string, string>([...Object.entries(hubs), ...statements]);
  const hub = all.get(name) ?? all.get(name.replace(/s$/, ''));
  return hub === undefined ? undefined : [hub];
}

/** The hubs that a statement may be meant for: that of the type which its path names; where it names none, each and all together. */
function hubsOf(statement: string): (readonly string[])[] {
  const [folder = '', file = ''] = statement.split('/');
  const hub = hubNamed(folder) ?? (['export', 'ingest'].includes(folder) ? hubNamed(file.replace(/-.*/, '')) : undefined);
  if (hub !== undefined) return [hub];
  const all = [...new Set(Object.values(hubs))];
  return [...all.map((one) => [one]), all];
}
