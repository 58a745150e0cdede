import { getNamedType, isInterfaceType, isLeafType, isObjectType } from 'graphql';
import type { GraphQLField, GraphQLInterfaceType, GraphQLObjectType, GraphQLOutputType, GraphQLSchema } from 'graphql';
import { valueAt } from './compare.ts';
import { loadGraph } from './load.ts';
import { isPaged } from './paged.ts';
import { answersText, bothAnswers } from './sides.ts';
import type { Answers, Sides } from './sides.ts';
import { buildOracleSchema, oracleExecute } from './schema.ts';
import type { Execute } from './schema.ts';

type FieldsType = GraphQLObjectType | GraphQLInterfaceType;
type Field = GraphQLField<unknown, unknown>;

/** Where lists hang: the text around them, the path to them in the answer, and the type that has them. */
interface Holder {
  before: string;
  after: string;
  path: string[];
  type: FieldsType;
}

/** A list in one order: its response key, its arguments but for the page. */
interface List {
  key: string;
  field: Field;
  order: string;
}

/** What was compared without a difference. */
export interface Swept {
  operations: number;
  lists: number;
}

const leftOut = ['search', 'release'];
const directions = ['ASC', 'DESC'];
const mostPages = 200;

/**
 * Asks for every field of every entity, statement and source of a folder and of the roots, and walks every list to
 * its ends in both directions and in every order. Throws at the first difference.
 */
export async function compareEveryField({ execute, folder }: { execute: Execute; folder: string }): Promise<Swept> {
  const schema = buildOracleSchema();
  const graph = loadGraph(folder);
  const sides = { oracle: oracleExecute(schema, graph), other: execute };
  const swept: Swept = { operations: 0, lists: 0 };
  const nodes = [...graph.entities, ...graph.statements, ...graph.sources];
  const holders = nodes.map(({ __typename, id }) => holderOf(schema, __typename, id));
  for (const holder of [rootHolder(schema), ...holders]) {
    const lists = listsOf(holder.type);
    const leaves = holder.type.name === 'Query' ? '' : plainText(holder.type, 2);
    await ask(sides, swept, `{ ${holder.before} __typename ${leaves} ${holder.after} }`, {});
    if (lists.length === 0) continue;
    swept.lists += lists.length;
    await walk(sides, swept, holder, lists, 'first: 100');
    await walk(sides, swept, holder, lists, 'first: 3', 'after');
    await walk(sides, swept, holder, lists, 'last: 3', 'before');
  }
  return swept;
}

function rootHolder(schema: GraphQLSchema): Holder {
  return { before: '', after: '', path: [], type: typeNamed(schema, 'Query') };
}

function holderOf(schema: GraphQLSchema, type: string, id: string): Holder {
  const before = `node(id: ${JSON.stringify(id)}) { ... on ${type} {`;
  return { before, after: '} }', path: ['node'], type: typeNamed(schema, type) };
}

function listsOf(type: FieldsType): List[] {
  const fields = Object.values(type.getFields()).filter((field) => isPaged(field) && !leftOut.includes(field.name));
  return fields.flatMap((field) => ordersOf(field).map((order, number) => ({ key: `${field.name}${String(number)}`, field, order })));
}

function ordersOf(field: Field): string[] {
  if (field.name === 'changes') return ['since: 0, '];
  const orderBy = field.args.find(({ name }) => name === 'orderBy');
  if (orderBy === undefined) return [''];
  const criteria = getNamedType(orderBy.type).name === 'ProjectOrder' ? ['NAME', 'START'] : ['NAME', 'DEGREE'];
  return criteria.flatMap((by) => directions.map((direction) => `orderBy: { by: ${by}, direction: ${direction} }, `));
}

/** Asks for pages of all lists at once, each going on from its own last cursor, until none has more. */
async function walk(
  sides: Sides,
  swept: Swept,
  holder: Holder,
  lists: readonly List[],
  size: string,
  side: 'after' | 'before' | null = null,
): Promise<void> {
  const names = side === null ? [] : lists.map(({ key }) => key);
  const texts = lists.map(({ key, field, order }) => {
    const cursor = side === null ? '' : `, ${side}: $${key}`;
    return `${key}: ${field.name}(${order}${size}${cursor}) ${connectionText(field)}`;
  });
  const variables = names.length === 0 ? '' : `(${names.map((name) => `$${name}: String`).join(', ')})`;
  const query = `query Walk${variables} { ${holder.before} ${texts.join(' ')} ${holder.after} }`;
  let answers = await ask(sides, swept, query, {});
  const cursors = { oracle: new Map<string, unknown>(), other: new Map<string, unknown>() };
  for (let page = 1; page < mostPages; page += 1) {
    const going = names.filter((name) => hasMore(answers, [...holder.path, name], side));
    if (going.length === 0) return;
    for (const name of going) {
      const path = [...holder.path, name, 'pageInfo', side === 'before' ? 'startCursor' : 'endCursor'];
      cursors.oracle.set(name, valueAt(answers.oracle.data, path));
      cursors.other.set(name, valueAt(answers.other.data, path));
    }
    answers = await ask(sides, swept, query, Object.fromEntries(cursors.oracle), Object.fromEntries(cursors.other));
  }
  throw new Error(`Sweep: expected lists to end within ${String(mostPages)} pages, got more of ${names.join(' ')}`);
}

function hasMore(answers: Answers, path: string[], side: 'after' | 'before' | null): boolean {
  const claim = side === 'before' ? 'hasPreviousPage' : 'hasNextPage';
  return valueAt(answers.oracle.data, [...path, 'pageInfo', claim]) === true;
}

async function ask(sides: Sides, swept: Swept, query: string, forOracle: Record<string, unknown>, forOther = forOracle): Promise<Answers> {
  const answers = await bothAnswers(sides, query, { oracle: forOracle, other: forOther });
  if (answers.found !== null) throw new Error(answersText(query, answers));
  swept.operations += 1;
  return answers;
}

function connectionText({ type }: Field): string {
  const connection = fieldsTypeOf(type);
  const edges = connection.getFields()['edges'];
  if (edges === undefined) throw new Error(`Sweep: expected edges on ${connection.name}, got none`);
  const pageInfo = 'pageInfo { hasNextPage hasPreviousPage startCursor endCursor }';
  return `{ totalCount ${pageInfo} edges { ${plainText(fieldsTypeOf(edges.type), 1)} } }`;
}

/** All fields without arguments, those that lead to objects so many levels down, and `name`. */
function plainText(type: FieldsType, levels: number): string {
  const texts = Object.values(type.getFields()).flatMap((field) => {
    const named = getNamedType(field.type);
    if (isPaged(field)) return [];
    if (isLeafType(named)) return [field.name];
    if (!isObjectType(named) && !isInterfaceType(named)) return [];
    return levels > 0 ? [`${field.name} { __typename ${plainText(named, levels - 1)} }`] : [];
  });
  return texts.join(' ');
}

function typeNamed(schema: GraphQLSchema, name: string): FieldsType {
  const type = schema.getType(name);
  if (isObjectType(type)) return type;
  throw new Error(`Sweep: expected the type ${name} in the SDL, got none`);
}

function fieldsTypeOf(type: GraphQLOutputType): FieldsType {
  const named = getNamedType(type);
  if (isObjectType(named) || isInterfaceType(named)) return named;
  throw new Error(`Sweep: expected a type with fields, got ${named.name}`);
}
