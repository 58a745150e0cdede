import { readPaging } from '../graph/cursor.ts';
import type { FieldFunction } from '../graph/field-function.ts';
import { isActorId } from '../graph/ids.ts';
import { readPages } from '../graph/run.ts';
import { pageOf, type WholeList } from '../graph/whole-list.ts';
import { entity } from './entity.ts';
import type { Ground, MakeGround } from './ground.ts';
import { compareKeys } from './order.ts';
import { ReckonedOnce } from './reckoned-once.ts';

/** The lists of Query that are kept in order, and the prefix of the ids in them; null for all kinds of actors. */
const lists = { actors: null, projects: 'project', programmes: 'programme', themes: 'theme', places: 'place', documents: 'document' };

type ListName = keyof typeof lists;
type Listed = Awaited<ReturnType<typeof readListed>>[number];

/** With more, lists are left to their statements, so that what is kept has a bound. */
const mostListed = 200_000;
const pageSize = 20_000;

interface Order {
  readonly name: ListName;
  readonly kinds: readonly string[] | null;
  readonly by: string;
  readonly isDescending: boolean;
}

/** Null where the list is too long to be kept. */
const kept = new ReckonedOnce<WholeList | null>();

/** The lists without conditions but kinds, as field functions; that of projects has conditions that are answered elsewhere. */
export function listFunctions(groundOf: MakeGround): [name: string, compute: FieldFunction][] {
  const names: readonly ListName[] = ['actors', 'programmes', 'themes', 'places', 'documents'];
  return names.map((name) => [`Query.${name}`, listFunction(name, groundOf)]);
}

/** A list that is put in order once for each release; other conditions, and all while an import goes on, are left to its statement. */
export function listFunction(name: ListName, groundOf: MakeGround): FieldFunction {
  return async ({ args, reader }) => {
    const paging = readPaging(args);
    const ground = groundOf(reader);
    if (!isPlain(args['filter']) || (await ground.kept()) === null) return new Map();
    const order = orderOf(name, args);
    const list = await kept.get(ground, JSON.stringify(order), (shared) => putInOrder(shared, order));
    return list === null ? new Map() : new Map([['', pageOf(list, paging)]]);
  };
}

const plain = new Set(['kinds', 'includeNarrower', 'certainty', 'statedOnly']);

/** Whether a filter has no conditions but kinds. */
export function isPlain(filter: unknown): boolean {
  const given = entriesOf(filter).filter(([, value]) => value !== null && value !== undefined);
  return given.every(([name, value]) => plain.has(name) && !(name === 'statedOnly' && value === true));
}

function entriesOf(value: unknown): [string, unknown][] {
  return typeof value === 'object' && value !== null ? Object.entries(value) : [];
}

function orderOf(name: ListName, { filter, orderBy }: Readonly<Record<string, unknown>>): Order {
  const kinds = new Map(entriesOf(filter)).get('kinds');
  const order = new Map(entriesOf(orderBy));
  const by = order.get('by');
  return {
    name,
    kinds: Array.isArray(kinds) ? kinds.map(String).sort() : null,
    by: typeof by === 'string' ? by : 'NAME',
    isDescending: order.get('direction') === 'DESC',
  };
}

async function putInOrder(ground: Ground, order: Order): Promise<WholeList | null> {
  const rows = await readListed(ground, order.name);
  if (rows.length > mostListed) return null;
  const wanted = order.kinds === null ? rows : rows.filter(([, kind]) => kind !== null && order.kinds?.includes(kind));
  const keyed = wanted.map((row): [key: string, id: string] => [keyOf(row, order.by), row[0]]);
  const sign = order.isDescending ? -1 : 1;
  keyed.sort((one, other) => sign * compareKeys(one, other));
  const places = new Map(keyed.map(([, id], place) => [id, place]));
  return {
    count: keyed.length,
    slice: (start, end) => keyed.slice(start, end).map(([, id]) => ({ id, edge: () => ({ node: entity(id) }) })),
    placeOf: (id) => places.get(id) ?? -1,
    keyAt: (place) => keyed[place]?.[0] ?? '',
    formerPlace: (key, id) => keyed.filter((one) => sign * compareKeys(one, [key, id]) < 0).length,
  };
}

/** The entities of a list, of which no more are read than show that there are too many. */
async function readListed(ground: Ground, name: ListName) {
  const prefix = lists[name];
  const before = prefix === null ? '~' : `${prefix};`;
  let count = 0;
  const rows = await readPages(pageSize, async ({ after, limit }) => {
    if (count > mostListed) return [];
    const page = await ground.read('facts/listed', { after: after === '' && prefix !== null ? `${prefix}:` : after, before, limit });
    count += page.length;
    return page;
  });
  return prefix === null ? rows.filter(([id]) => isActorId(id)) : rows;
}

/** The same keys as the statements of the lists have, so that a cursor of one goes on in the other. */
function keyOf([, , sortKey, degree, startFirst]: Listed, by: string): string {
  if (by === 'DEGREE') return String(degree).padStart(7, '0');
  return by === 'START' ? (startFirst ?? '') : sortKey;
}
