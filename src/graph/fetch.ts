import { Kind, getNamedType, isObjectType } from 'graphql';
import type { FieldNode, GraphQLNamedType } from 'graphql';
import type { Row } from '../engine/engine.ts';
import { badInput } from '../errors.ts';
import { encodeCursor, readPaging, type Paging } from './cursor.ts';
import { foldedFlags } from './fold.ts';
import { hang, isItem, type Item } from './item.ts';
import type { FieldStatement } from './plan.ts';
import { fill, read, type Pool, type Step } from './shape.ts';
import { selectedFields, type Descend, type Position, type Walk } from './walk.ts';

/** One field at one position, asked of some objects with the same arguments. */
export interface FieldRequest {
  readonly fieldStatement: FieldStatement;
  readonly args: Readonly<Record<string, unknown>>;
  readonly key: string;
  readonly nodes: readonly FieldNode[];
  readonly items: readonly Item[];
}

/** Runs one statement for all requests of the same field and arguments at a level, and hangs the answers on their parents. */
export async function fetchField(walk: Walk, requests: readonly FieldRequest[], descend: Descend): Promise<void> {
  const first = requests[0];
  if (first === undefined) return;
  const ids = [...new Set(requests.flatMap((request) => request.items.map((item) => item.id ?? '')))];
  let rows: Map<unknown, Row>;
  let paging: Paging | null;
  try {
    paging = first.fieldStatement.gives === 'connection' ? readPaging(first.args) : null;
    const result = await walk.reader.read(first.fieldStatement.statement, parametersOf(walk, requests, first, paging, ids));
    rows = new Map(result.map((row) => [row[0], row]));
  } catch (error) {
    for (const { items, key } of requests) for (const item of items) hang(item, key, error);
    return;
  }
  await descend(
    walk,
    requests.map((request) => hangRows(request, paging, rows)),
  );
}

/** Runs the statement of a root list and gives its page; throws when the statement fails. */
export async function fetchRoot(
  walk: Walk,
  fieldStatement: FieldStatement,
  args: Readonly<Record<string, unknown>>,
  nodes: readonly FieldNode[],
  descend: Descend,
): Promise<unknown> {
  const request = { fieldStatement, args, key: '', nodes, items: [] };
  const paging = fieldStatement.gives === 'connection' ? readPaging(args) : null;
  const [row] = await walk.reader.read(fieldStatement.statement, parametersOf(walk, [request], request, paging, null));
  const value = row === undefined ? null : readValue(fieldStatement, row, paging, new Map());
  await descend(walk, [{ type: fieldStatement.type, nodes, items: itemsOf([value]) }]);
  return value;
}

function hangRows(request: FieldRequest, paging: Paging | null, rows: ReadonlyMap<unknown, Row>): Position {
  const pool: Pool = new Map();
  const values = new Map<unknown, unknown>();
  for (const item of request.items) {
    const row = rows.get(item.id);
    item.exists = row !== undefined;
    if (!values.has(item.id)) values.set(item.id, row === undefined ? null : readValue(request.fieldStatement, row.slice(1), paging, pool));
    hang(item, request.key, values.get(item.id));
  }
  return { type: request.fieldStatement.type, nodes: request.nodes, items: itemsOf([...values.values()]) };
}

function itemsOf(values: readonly unknown[]): Item[] {
  return values.flat().filter(isItem);
}

function readValue({ gives, type, steps }: FieldStatement, columns: Row, paging: Paging | null, pool: Pool): unknown {
  if (gives === 'connection' && paging !== null) return readConnection(type, steps, columns, paging, pool);
  const [value] = columns;
  if (!Array.isArray(value)) return null;
  if (gives === 'object') return read(value, type, steps, pool, '');
  return value.map((tuple: Row) => read(tuple, type, steps, pool, ''));
}

function readConnection(type: GraphQLNamedType, steps: readonly Step[], columns: Row, paging: Paging, pool: Pool): Item {
  const connection: Item = { __typename: type.name };
  fill(connection, columns, steps, pool, '');
  const all = (Array.isArray(connection['edges']) ? connection['edges'] : []).filter(isItem);
  const edges = all.slice(0, paging.size);
  if (paging.isBackward) edges.reverse();
  for (const edge of edges) if (Array.isArray(edge['cursor'])) edge['cursor'] = encodeCursor(edge['cursor']);
  const hasMore = all.length > paging.size;
  connection['edges'] = edges;
  connection['pageInfo'] = {
    hasNextPage: paging.isBackward ? paging.from !== null : hasMore,
    hasPreviousPage: paging.isBackward ? hasMore : paging.from !== null,
    startCursor: edges[0]?.['cursor'] ?? null,
    endCursor: edges.at(-1)?.['cursor'] ?? null,
  };
  return connection;
}

function parametersOf(
  walk: Walk,
  requests: readonly FieldRequest[],
  first: FieldRequest,
  paging: Paging | null,
  ids: readonly string[] | null,
) {
  const { statement, steps, type } = first.fieldStatement;
  const asked = new Set(
    requests.flatMap(({ nodes }) => [...askedFlags(walk, type, nodes, steps), ...foldedFlags(walk, type, nodes, steps)]),
  );
  const given = flatArguments(first.args);
  const { direction, from, to } = given;
  if (typeof from === 'string' && typeof to === 'string' && from > to) throw badInput(`Expected from not after to, got ${from} and ${to}`);
  const values: Record<string, unknown> = {
    ...given,
    ids,
    afterKey: paging?.from?.key ?? null,
    afterId: paging?.from?.id ?? null,
    descending: (direction === 'DESC') !== (paging?.isBackward ?? false),
  };
  const filter: Record<string, unknown> = {};
  for (const [name, parameterType] of statement.header.filter ?? []) {
    filter[name] = values[name] ?? (parameterType.kind === Kind.NON_NULL_TYPE ? asked.has(name) : null);
  }
  return { filter, limit: paging === null || !asked.has('edges') ? 0 : paging.size + 1 };
}

/** The arguments with input objects opened: `filter: {kinds}` and `activeIn: {from, to}` become kinds, from and to. */
function flatArguments(args: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const flat: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(args)) {
    if (isItem(value)) Object.assign(flat, flatArguments(value));
    else if (!['first', 'after', 'last', 'before'].includes(name)) flat[name] = value;
  }
  return flat;
}

/** The flags whose columns are asked for below a field: `total`, `cursor`, `detail`, and `edges` for the page itself. */
function askedFlags(
  walk: Walk,
  type: GraphQLNamedType,
  nodes: readonly FieldNode[],
  steps: readonly Step[],
  flag: string | null = null,
): Set<string> {
  const asked = new Set<string>();
  if (!isObjectType(type)) return asked;
  for (const fieldNodes of selectedFields(walk, type, nodes).values()) {
    const name = fieldNodes[0]?.name.value ?? '';
    const inner = getNamedType(type.getFields()[name]?.type);
    if (name === 'edges' || name === 'pageInfo') asked.add('edges');
    if (name === 'pageInfo' && isObjectType(inner)) {
      const names = [...selectedFields(walk, inner, fieldNodes).values()].map(([node]) => node?.name.value);
      if (names.includes('startCursor') || names.includes('endCursor')) asked.add('cursor');
    }
    for (const found of flagsOfField(walk, inner, fieldNodes, name, steps, flag)) asked.add(found);
  }
  return asked;
}

function flagsOfField(
  walk: Walk,
  inner: GraphQLNamedType | undefined,
  nodes: readonly FieldNode[],
  name: string,
  steps: readonly Step[],
  flag: string | null,
): string[] {
  return steps.flatMap((step): string[] => {
    if (step.kind === 'group') return flagsOfField(walk, inner, nodes, name, step.steps, step.flag);
    if (step.field !== name) return [];
    if (step.kind === 'column') return [step.flag ?? flag].filter((one) => one !== null);
    // The object itself comes with its flag, even if all that is selected of it is looked up elsewhere.
    return inner === undefined ? [] : [...(flag === null ? [] : [flag]), ...askedFlags(walk, inner, nodes, step.steps, flag)];
  });
}
