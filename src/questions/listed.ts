import type { StatementTypes } from '../generated/statements.ts';
import { addTo } from '../graph/add-to.ts';
import { readPaging } from '../graph/cursor.ts';
import type { FieldFunction } from '../graph/field-function.ts';
import { isActorId } from '../graph/ids.ts';
import { readPages } from '../graph/run.ts';
import { pageOf, type WholeList } from '../graph/whole-list.ts';
import { entity } from './entity.ts';
import type { Ground, MakeGround } from './ground.ts';
import { compareText } from './order.ts';
import { ReckonedOnce } from './reckoned-once.ts';

/** The lists of Query that are kept in order, and the prefix of the ids in them; null for all kinds of actors. */
const lists = { actors: null, projects: 'project', programmes: 'programme', themes: 'theme', places: 'place', documents: 'document' };

type ListName = keyof typeof lists;

/** How much is kept, and read at once. */
interface Limits {
  /** With more entities to look through, a list is left to its statement, so that what is kept has a bound. */
  readonly most: number;
  readonly pageSize: number;
}

const usualLimits: Limits = { most: 200_000, pageSize: 20_000 };

interface Member {
  readonly id: string;
  readonly kind: string | null;
  /** What it is in order by. */
  readonly key: string;
}

/** All members of a list in their order, upwards. */
interface InOrder {
  readonly members: readonly Member[];
  readonly byId: ReadonlyMap<string, Member>;
  readonly byKind: ReadonlyMap<string, readonly Member[]>;
}

/** Null where the list is too long to be kept. Kinds and direction are no part of the word, since anyone can think of thousands. */
const kept = new ReckonedOnce<InOrder | null>();

/** The lists without conditions but kinds, as field functions; that of projects has conditions that are answered elsewhere. */
export function listFunctions(groundOf: MakeGround): [name: string, compute: FieldFunction][] {
  const names: readonly ListName[] = ['actors', 'programmes', 'themes', 'places', 'documents'];
  return names.map((name) => [`Query.${name}`, listFunction(name, groundOf)]);
}

/** A list that is put in order once for each release; other conditions, and all while an import goes on, are left to its statement. */
export function listFunction(name: ListName, groundOf: MakeGround, limits = usualLimits): FieldFunction {
  return async ({ args, reader }) => {
    const paging = readPaging(args);
    const ground = groundOf(reader);
    if (!isPlain(args['filter']) || (await ground.kept()) === null) return new Map();
    const { kinds, by, isDescending } = orderOf(args);
    const all = await kept.get(ground, `${name} ${by}`, (shared) => putInOrder(shared, name, by, limits));
    return all === null ? new Map() : new Map([['', pageOf(listOf(all, kinds, isDescending), paging)]]);
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

interface Order {
  readonly kinds: ReadonlySet<string> | null;
  readonly by: string;
  readonly isDescending: boolean;
}

function orderOf({ filter, orderBy }: Readonly<Record<string, unknown>>): Order {
  const kinds = new Map(entriesOf(filter)).get('kinds');
  const order = new Map(entriesOf(orderBy));
  const by = order.get('by');
  return {
    kinds: Array.isArray(kinds) ? new Set(kinds.map(String)) : null,
    by: typeof by === 'string' ? by : 'NAME',
    isDescending: order.get('direction') === 'DESC',
  };
}

async function putInOrder(ground: Ground, name: ListName, by: string, limits: Limits): Promise<InOrder | null> {
  const rows = await readListed(ground, name, limits);
  if (rows === null) return null;
  const members = rows.map((row): Member => ({ id: row[0], kind: row[1], key: keyOf(row, by) })).sort(compare);
  const byKind = new Map<string, Member[]>();
  for (const member of members) if (member.kind !== null) addTo(byKind, member.kind, member);
  return { members, byId: new Map(members.map((member) => [member.id, member])), byKind };
}

type Listed = StatementTypes['facts/listed']['row'];

/** The entities of a list; null when there are too many to look through. */
async function readListed(ground: Ground, name: ListName, { most, pageSize }: Limits): Promise<readonly Listed[] | null> {
  const prefix = lists[name];
  const before = prefix === null ? '~' : `${prefix};`;
  let count = 0;
  const rows = await readPages(pageSize, async ({ after, limit }) => {
    if (count > most) return [];
    const page = await ground.read('facts/listed', { after: after === '' && prefix !== null ? `${prefix}:` : after, before, limit });
    count += page.length;
    return page;
  });
  // Those that were read are then not all, whatever is left of them.
  if (count > most) return null;
  return prefix === null ? rows.filter(([id]) => isActorId(id)) : rows;
}

/** The same keys as the statements of the lists have, so that a cursor of one goes on in the other. */
function keyOf([, , sortKey, degree, startFirst]: Listed, by: string): string {
  if (by === 'DEGREE') return String(degree).padStart(7, '0');
  return by === 'START' ? (startFirst ?? '') : sortKey;
}

type Place = Pick<Member, 'key' | 'id'>;

function compare(one: Place, other: Place): number {
  return compareText(one.key, other.key) || compareText(one.id, other.id);
}

/** Those of some kinds, upwards or downwards. */
function listOf(all: InOrder, kinds: ReadonlySet<string> | null, isDescending: boolean): WholeList {
  const { byId } = all;
  const members = kinds === null ? all.members : ofKinds(all, kinds);
  const count = members.length;
  const turned = (place: number): number => (isDescending ? count - 1 - place : place);
  const cut = (start: number, end: number): readonly Member[] =>
    isDescending ? members.slice(Math.max(0, count - end), count - start).reverse() : members.slice(start, end);
  return {
    count,
    slice: (start, end) => cut(start, end).map(({ id }) => ({ id, edge: () => ({ node: entity(id) }) })),
    placeOf(id) {
      const member = byId.get(id);
      const place = member === undefined ? count : countBefore(members, member);
      return members[place]?.id === id ? turned(place) : -1;
    },
    keyAt: (place) => members[turned(place)]?.key ?? '',
    formerPlace(key, id) {
      const before = countBefore(members, { key, id });
      return isDescending ? count - before : before;
    },
  };
}

function ofKinds({ members, byKind }: InOrder, kinds: ReadonlySet<string>): readonly Member[] {
  const [first, ...others] = kinds;
  if (others.length === 0) return first === undefined ? [] : (byKind.get(first) ?? []);
  return members.filter(({ kind }) => kind !== null && kinds.has(kind));
}

/** How many come before a place upwards, found by halves. */
function countBefore(members: readonly Member[], place: Place): number {
  let [low, high] = [0, members.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const member = members[middle];
    if (member !== undefined && compare(member, place) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}
