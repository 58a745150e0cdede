import { getNamedType, isObjectType, getArgumentValues } from 'graphql';
import type { FieldNode, GraphQLField, GraphQLNamedType, GraphQLObjectType } from 'graphql';
import { addTo } from './add-to.ts';
import { computeField, type ComputeRequest } from './compute.ts';
import { fetchField, type FieldRequest } from './fetch.ts';
import { hasCount, isCountAlone } from './fold.ts';
import { copyColumns, hang, isItem, type Item } from './item.ts';
import { leadsOn, type LookUp } from './plan.ts';
import { fill } from './shape.ts';
import { redirectIds } from './redirect.ts';
import { selectedFields, type Position, type Walk } from './walk.ts';

/**
 * Fetches everything that is selected below some objects of one position, so that reading it is plain and synchronous:
 * the columns that are missing by look-ups, each edge field by one statement for all objects, then their children.
 */
export async function lookAhead(walk: Walk, positions: readonly Position[]): Promise<void> {
  const level = new Level(walk);
  for (const { type, nodes, items } of positions) {
    if (items.length === 0) continue;
    for (const [concrete, group] of groupByType(walk, type, items)) {
      for (const [key, fieldNodes] of selectedFields(walk, concrete, nodes)) level.plan(concrete, group, key, fieldNodes);
    }
  }
  await level.run();
}

function groupByType(walk: Walk, type: GraphQLNamedType, items: readonly Item[]): Map<GraphQLObjectType, Item[]> {
  if (isObjectType(type)) return new Map([[type, [...items]]]);
  const groups = new Map<GraphQLObjectType, Item[]>();
  for (const item of items) {
    const concrete = walk.plan.schema.getType(item.__typename ?? '');
    if (isObjectType(concrete)) addTo(groups, concrete, item);
  }
  return groups;
}

interface Descent {
  readonly type: GraphQLNamedType;
  readonly column: string;
  readonly key: string;
  readonly nodes: readonly FieldNode[];
  readonly items: readonly Item[];
}

/** What one level of the walk has to fetch, gathered over all its fields before anything is sent. */
class Level {
  readonly #walk: Walk;
  readonly #requests = new Map<string, FieldRequest[]>();
  readonly #computations = new Map<string, ComputeRequest[]>();
  readonly #missing = new Map<GraphQLObjectType, { columns: Set<string>; items: Set<Item> }>();
  readonly #present: Descent[] = [];
  readonly #later: Descent[] = [];

  constructor(walk: Walk) {
    this.#walk = walk;
  }

  plan(type: GraphQLObjectType, items: readonly Item[], key: string, nodes: readonly FieldNode[]): void {
    const node = nodes[0];
    const field = node === undefined ? undefined : type.getFields()[node.name.value];
    if (node === undefined || field === undefined || this.#walk.plan.isComputed(type, field.name)) return;
    const args = argumentsOf(field, node, this.#walk);
    if (args === null) return;
    const computed = this.#walk.plan.computedField(type, field.name);
    if (computed !== null) {
      const request = { compute: computed.compute, type: getNamedType(field.type), args, key, nodes, items };
      addTo(this.#computations, `${computed.name} ${JSON.stringify(args)}`, request);
      return;
    }
    const fieldStatement = this.#walk.plan.fieldStatement(type, field.name);
    if (fieldStatement !== null) {
      if (items.every((item) => hasCount(item, field.name)) && isCountAlone(this.#walk, fieldStatement.type, nodes)) {
        for (const item of items) hang(item, key, item[field.name]);
        return;
      }
      addTo(this.#requests, `${fieldStatement.statement.name} ${JSON.stringify(args)}`, { fieldStatement, args, key, nodes, items });
      return;
    }
    const column = this.#walk.plan.column(type, field, args);
    if (column === null) return;
    const lacking = items.filter((item) => !(column in item));
    this.#needColumn(type, column, lacking);
    if (!leadsOn(field)) return;
    const descent = { type: getNamedType(field.type), column, key, nodes, items };
    if (lacking.length > 0) this.#later.push(descent);
    else this.#present.push(descent);
  }

  #needColumn(type: GraphQLObjectType, column: string, items: readonly Item[]): void {
    if (items.length === 0) return;
    const missing = this.#missing.get(type) ?? { columns: new Set(), items: new Set() };
    missing.columns.add(column);
    for (const item of items) missing.items.add(item);
    this.#missing.set(type, missing);
  }

  async run(): Promise<void> {
    const fetches = [...this.#requests.values()].map((requests) => fetchField(this.#walk, requests, lookAhead));
    const computations = [...this.#computations.values()].map((requests) => computeField(this.#walk, requests, lookAhead));
    const lookUps = [...this.#missing].map(([type, { columns, items }]) => lookUpColumns(this.#walk, type, columns, [...items]));
    const later = Promise.all(lookUps).then(() => this.#descend(this.#later));
    // All awaited at once: what fails while nobody waits for it would end the process.
    await Promise.all([...fetches, ...computations, later, this.#descend(this.#present)]);
  }

  /** Copies for aliases are made before any child is fetched, since children hang on their objects. */
  async #descend(descents: readonly Descent[]): Promise<void> {
    if (descents.length === 0) return;
    const positions = descents.map((descent) => ({
      ...descent,
      items: distinct(descent.items.flatMap((item) => innerItems(item, descent))),
    }));
    await lookAhead(this.#walk, positions);
  }
}

/** Null when they are wrong: graphql says so itself when it comes to the field, and nothing is fetched for it. */
function argumentsOf(field: GraphQLField<unknown, unknown>, node: FieldNode, walk: Walk): Record<string, unknown> | null {
  try {
    return redirectIds(field.args, getArgumentValues(field, node, walk.variables), walk.reader.merged);
  } catch {
    return null;
  }
}

function innerItems(item: Item, { column, key, nodes }: Descent): Item[] {
  let value = item[column];
  if (key !== nodes[0]?.name.value) {
    value = copyColumns(value);
    hang(item, key, value);
  }
  return Array.isArray(value) ? value.filter(isItem) : isItem(value) ? [value] : [];
}

function distinct(items: readonly Item[]): Item[] {
  return [...new Set(items)];
}

async function lookUpColumns(walk: Walk, type: GraphQLObjectType, columns: ReadonlySet<string>, items: readonly Item[]): Promise<void> {
  const lookUps = walk.plan.lookUps(type);
  const lookUp = lookUps.find((one) => [...columns].every((column) => one.columns.has(column))) ?? lookUps.at(-1);
  if (lookUp === undefined) return;
  try {
    await lookUpItems(walk, lookUp, items);
  } catch (error) {
    for (const item of items) for (const column of columns) item[column] ??= error;
  }
}

/** Gives objects the columns of a look-up, and marks whether the database knows them. */
export async function lookUpItems(walk: Pick<Walk, 'reader'>, lookUp: LookUp, items: readonly Item[]): Promise<void> {
  const loader = walk.reader.loader(lookUp);
  const rows = await loader.loadMany(items.map((item) => item.id ?? ''));
  for (const [index, item] of items.entries()) {
    const row = rows[index];
    if (row instanceof Error) throw row;
    item.exists = row !== null && row !== undefined;
    if (row !== null && row !== undefined) fill(item, row, lookUp.steps, new Map(), '');
  }
}
