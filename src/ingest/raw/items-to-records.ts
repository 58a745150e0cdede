import { columnsOf, folded, tableOf } from './header.ts';
import type { LookedFor, RawBatch } from './open-file.ts';
import { newPart } from './part.ts';
import type { JsonItem } from './read-json.ts';
import { addBreak, expectedTables, type ReadingContext } from './reading-context.ts';
import type { RawRecord, RawValue } from './record.ts';

// Items leave out what they have nothing for, so several tell together which columns there are.
const lookedAt = 100;
// Far deeper than any data are; what is deeper still would break whatever walks through it.
const deepest = 100;

/** The records of the items of a JSON file; none when they have the columns of no table that is looked for. */
export async function* itemsToRecords(context: ReadingContext, items: AsyncIterable<readonly JsonItem[]>): AsyncGenerator<RawBatch> {
  const first: JsonItem[] = [];
  const reader = items[Symbol.asyncIterator]();
  const part = newPart({});
  context.parts.push(part);
  let isEnded = false;
  while (!isEnded && first.length < lookedAt) {
    const next = await reader.next();
    if (next.done === true) isEnded = true;
    else first.push(...next.value);
  }
  const names = [...new Set(first.slice(0, lookedAt).flatMap(({ values }) => Object.keys(values ?? {})))];
  const { looksFor } = context.reading;
  const table = looksFor === undefined ? null : tableOf(names, looksFor);
  part.table = table?.name ?? null;
  part.columns = columnsOf(names, table?.columns ?? []).filter((name) => !context.people.isDropped(name));
  if (looksFor !== undefined && table === null) {
    part.isRead = false;
    // Of a file that breaks off at once there is a finding already.
    if (names.length > 0 || context.reading.breaks.total === 0) {
      addBreak(context, { line: null, record: 1, expected: expectedTables(context), came: came(names) });
    }
    await reader.return?.();
    return;
  }
  const rename = newNames(table);
  const batch = (some: readonly JsonItem[]): RawBatch => {
    const records = some.map((item, index) => recordOf(context, item, part.recordCount + index + 1, rename));
    part.recordCount += records.length;
    return { table: part.table, records };
  };
  if (first.length > 0) yield batch(first);
  while (!isEnded) {
    const next = await reader.next();
    if (next.done === true) isEnded = true;
    else yield batch(next.value);
  }
}

function came(names: readonly string[]): string {
  return names.length === 0 ? 'none' : `items with ${names.slice(0, 20).join(', ')}`;
}

function newNames(table: LookedFor | null): (name: string) => string {
  const lookedFor = new Map(table?.columns.map((column) => [folded(column), column]));
  const known = new Map<string, string>();
  return (name) => {
    const before = known.get(name);
    if (before !== undefined) return before;
    const now = lookedFor.get(folded(name)) ?? name;
    known.set(name, now);
    return now;
  };
}

function recordOf(
  { file, people }: ReadingContext,
  { line, values }: JsonItem,
  number: number,
  rename: (name: string) => string,
): RawRecord {
  if (values === null) {
    return { file, line, number, values: {}, flaw: { expected: 'a JSON object', came: 'something else' } };
  }
  if (isTooDeep(values, deepest)) {
    return { file, line, number, values: {}, flaw: { expected: `a JSON object of at most ${deepest} levels`, came: 'one of more' } };
  }
  const kept: Record<string, RawValue> = {};
  for (const [name, value] of Object.entries(values)) {
    if (people.isDropped(name)) people.countDropped(name, value);
    else kept[rename(name)] = people.without(name, value);
  }
  return { file, line, number, values: kept };
}

function isTooDeep(value: RawValue, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return levels === 0 || Object.values(value).some((inner) => isTooDeep(inner, levels - 1));
}
