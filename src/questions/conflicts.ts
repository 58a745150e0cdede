import type { ConflictFilter, ConflictKind, QueryArguments } from '../generated/schema.ts';
import { readPaging } from '../graph/cursor.ts';
import type { Ask } from '../graph/field-function.ts';
import type { Item } from '../graph/item.ts';
import { partialDate } from '../graph/values.ts';
import { pageOf, wholeList } from '../graph/whole-list.ts';
import { checkEntityIds } from './argument-checks.ts';
import { findConflicts, type Conflict } from './conflict-ground.ts';
import type { Compared } from './disagree.ts';
import { entity } from './entity.ts';
import { checkIds } from './argument-checks.ts';
import type { Ground } from './ground.ts';
import { compareKeys } from './order.ts';
import { ReckonedOnce } from './reckoned-once.ts';

const mostShown = 100;
const mostEntities = 1_000;

const ranking = 'preferred before normal, stated before inferred, the source with the later date, the lesser id';

/** How the statements of a conflict are ranked, in words. */
const rules: Readonly<Record<ConflictKind, string>> = {
  VALUE: ranking,
  PERIOD: ranking,
  AMOUNT: ranking,
  ROLE: ranking,
  COUNT: 'none: the number as stated and the list as read both stay',
};

/** Query.conflicts: statements that can't all be true, by subject, kind and the first statement. */
export async function conflicts(ground: Ground, args: QueryArguments['conflicts'], ask: Ask): Promise<Item> {
  const filter = args.filter ?? {};
  checkIds(filter.sourceIds, 'filter.sourceIds', 'Source');
  checkEntityIds('filter.entityIds', filter.entityIds ?? [], mostEntities);
  const all = await allConflicts.get(ground, '', readConflicts);
  const list = all.filter(fitting(filter)).map((conflict) => ({ id: keyOf(conflict).join(' '), edge: () => ({ node: itemOf(conflict) }) }));
  return pageOf(wholeList(list), readPaging(ask.args));
}

const allConflicts = new ReckonedOnce<readonly Conflict[]>();

/** All conflicts in their order, with their statements ranked. */
async function readConflicts(ground: Ground): Promise<Conflict[]> {
  const found = await findConflicts(ground);
  const dates = await readDates(ground, found);
  return found
    .map((conflict) => ({ ...conflict, statements: rank(conflict.statements, dates) }))
    .sort((one, other) => compareKeys(keyOf(one), keyOf(other)));
}

/** How many conflicts the statements of each source are in, by the source's id. */
export async function conflictSources(ground: Ground): Promise<ReadonlyMap<string, number>> {
  const counts = new Map<string, number>();
  for (const { statements, listed } of await allConflicts.get(ground, '', readConflicts)) {
    const sources = new Set([...statements, ...listed].flatMap((one) => one.sources));
    for (const source of sources) counts.set(source, (counts.get(source) ?? 0) + 1);
  }
  return counts;
}

function keyOf({ kind, statements }: Conflict): string[] {
  return [statements[0]?.subject ?? '', kind, statements[0]?.id ?? ''];
}

function itemOf({ kind, statements, listed, statedCount, listedCount }: Conflict): Item {
  const [first] = statements;
  const ids = [...statements, ...listed].map(({ id }) => id).slice(0, mostShown);
  return {
    kind,
    subject: entity(first?.subject ?? ''),
    object: first?.object === null || first === undefined ? null : entity(first.object),
    property: first?.property ?? null,
    statements: ids.map(entity),
    preferred: kind === 'COUNT' || first === undefined ? null : entity(first.id),
    rule: rules[kind],
    statedCount,
    listedCount,
  };
}

/** The first day of the latest dated source that a statement cites; empty when none has a date. */
type Dates = ReadonlyMap<string, string>;

async function readDates(ground: Ground, found: readonly Conflict[]): Promise<Dates> {
  const ids = [...new Set(found.flatMap(({ statements }) => statements.flatMap(({ sources }) => sources)))].sort();
  const rows = ids.length === 0 ? [] : await ground.read('conflicts/source-dates', { ids });
  return new Map(rows.map(([id, date]) => [id, date === null ? '' : partialDate(date).earliest]));
}

function rank(statements: readonly Compared[], dates: Dates): Compared[] {
  const latest = ({ sources }: Compared): string =>
    sources.map((source) => dates.get(source) ?? '').reduce((one, other) => (one > other ? one : other), '');
  const order = (one: Compared): (string | number)[] => [one.rank === 'PREFERRED' ? 0 : 1, one.isStated ? 0 : 1];
  return statements.toSorted(
    (one, other) =>
      compareKeys(order(one), order(other)) || compareKeys([latest(other)], [latest(one)]) || compareKeys([one.id], [other.id]),
  );
}

/** Tells which conflicts a filter lets pass; its ids are made sets once. */
function fitting({ kinds, entityIds, sourceIds, isAcrossSources }: ConflictFilter): (conflict: Conflict) => boolean {
  const isGiven = <Value>(value: Value | null | undefined): value is Value => value !== null && value !== undefined;
  const entities = isGiven(entityIds) ? new Set(entityIds) : null;
  const wanted = isGiven(sourceIds) ? new Set(sourceIds) : null;
  return ({ kind, statements, listed }) => {
    const [first] = statements;
    const all = [...statements, ...listed];
    const ends = [first?.subject ?? '', first?.object ?? ''];
    return (
      (!isGiven(kinds) || kinds.includes(kind)) &&
      (entities === null || ends.some((end) => entities.has(end))) &&
      (wanted === null || all.some(({ sources }) => sources.some((source) => wanted.has(source)))) &&
      (!isGiven(isAcrossSources) || isAcrossSources === isAcross(all))
    );
  };
}

/** Whether no source is cited by all of the statements. */
function isAcross(statements: readonly Pick<Compared, 'sources'>[]): boolean {
  const [first, ...others] = statements;
  return !(first?.sources.some((source) => others.every(({ sources }) => sources.includes(source))) ?? false);
}
