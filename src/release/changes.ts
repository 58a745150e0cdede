import { badInput } from '../errors.ts';
import { encodeCursor, readPaging, type Paging } from '../graph/cursor.ts';
import type { Ask, FieldFunction } from '../graph/field-function.ts';
import { typeOfId } from '../graph/ids.ts';
import type { Item } from '../graph/item.ts';
import type { QuestionReader } from '../graph/question-reader.ts';
import { readNamed } from '../graph/run.ts';
import type { Statements } from '../graph/statements.ts';
import { sectionsOf, type Section } from './sections.ts';
import { stretchesOf, type Stretch } from './stretches.ts';
import { listReleases } from './summaries.ts';

/** Query.changes: what the releases after one have done with entities, sources and statements, by release, kind and id. */
export function changesFunction(statements: Statements): FieldFunction {
  return async (ask) => new Map([['', await answer(statements, ask)]]);
}

/** A change as it is read. */
interface Found {
  readonly section: Section;
  readonly id: string;
  readonly type: string;
  /** `column|value` each; null for what is new. */
  readonly cells: readonly string[] | null;
}

async function answer(statements: Statements, ask: Ask): Promise<Item> {
  const { reader, args } = ask;
  const paging = readPaging(args);
  const sections = sectionsOf(await listReleases(reader, statements, numberOf(args['since'])));
  const found = ask.asks('edges') || ask.asks('pageInfo') ? await readPage(reader, statements, sections, paging) : [];
  const shown = found.slice(0, paging.size);
  if (paging.isBackward) shown.reverse();
  const present = await readPresent(reader, statements, ask.asks('edges') ? shown : []);
  const edges = shown.map((change) => ({
    cursor: encodeCursor([change.section.key, change.id]),
    node: itemOf(change, present.has(change.id)),
  }));
  const hasMore = found.length > paging.size;
  return {
    totalCount: sections.reduce((sum, { count }) => sum + count, 0),
    edges,
    pageInfo: {
      hasNextPage: paging.isBackward ? paging.from !== null : hasMore,
      hasPreviousPage: paging.isBackward ? hasMore : paging.from !== null,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}

function numberOf(since: unknown): number {
  const text = String(since);
  if (/^\d{1,15}$/.test(text)) return Number(text);
  throw badInput(`Expected since to be the number of a release, 0 for all changes, got "${text.slice(0, 40)}"`);
}

/** One page in the direction of paging, and one change more where there is one. */
async function readPage(reader: QuestionReader, statements: Statements, sections: readonly Section[], paging: Paging): Promise<Found[]> {
  const { isBackward } = paging;
  const limit = paging.size + 1;
  const stretches = stretchesOf(sections, paging);
  const asParameters = (some: readonly Stretch[]) => some.map(({ section: { release, kind }, after }) => ({ release, kind, after }));
  const added = stretches.filter(({ section }) => section.kind === 'ADDED');
  const others = stretches.filter(({ section }) => section.kind !== 'ADDED');
  const found: { readonly key: string; readonly id: string; readonly type: string | null; readonly cells: readonly string[] | null }[] = [];
  if (added.length > 0) {
    const rows = await readNamed(reader, statements, 'release/added', { stretches: asParameters(added), isBackward, limit });
    for (const [release, id, type] of rows) found.push({ key: `${String(release)} ADDED`, id, type, cells: null });
  }
  if (others.length > 0) {
    const rows = await readNamed(reader, statements, 'release/closed', { stretches: asParameters(others), isBackward, limit });
    for (const [release, kind, id, type, cells] of rows) found.push({ key: `${String(release)} ${kind}`, id, type, cells });
  }
  const sign = isBackward ? -1 : 1;
  return stretches
    .flatMap(({ section }) => {
      // What was added may have several closed versions since.
      const byId = new Map(found.filter(({ key }) => key === section.key).map((one) => [one.id, one]));
      const sorted = [...byId.values()].sort((one, other) => (one.id < other.id ? -sign : sign)).slice(0, limit);
      return sorted.map(({ id, type, cells }) => ({ section, id, type: type ?? typeOfId(id) ?? '', cells }));
    })
    .slice(0, limit);
}

/** The ids of changes whose things are there now. */
async function readPresent(reader: QuestionReader, statements: Statements, changes: readonly Found[]): Promise<ReadonlySet<string>> {
  if (changes.length === 0) return new Set();
  const rows = await readNamed(reader, statements, 'release/present', { ids: [...new Set(changes.map(({ id }) => id))] });
  return new Set(rows.map(([id]) => id));
}

function itemOf({ section, id, type, cells }: Found, isPresent: boolean): Item {
  const { release, kind, publishedAt } = section;
  const node: Item | null = isPresent ? { __typename: typeOfId(id) ?? '', id } : null;
  return {
    __typename: 'Change',
    releaseId: String(release),
    publishedAt,
    kind,
    nodeId: id,
    type,
    node,
    before: cells?.map(cellOf) ?? null,
  };
}

function cellOf(text: string): { readonly column: string; readonly value: string } {
  const bar = text.indexOf('|');
  return { column: text.slice(0, bar), value: text.slice(bar + 1) };
}
