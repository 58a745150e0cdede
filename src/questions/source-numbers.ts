import { tooLarge } from '../errors.ts';
import { addTo } from '../graph/add-to.ts';
import { isActorId } from '../graph/ids.ts';
import type { Item } from '../graph/item.ts';
import { decimal, partialDate, type PartialDate } from '../graph/values.ts';
import { conflictSources } from './conflicts.ts';
import type { Ground } from './ground.ts';
import { compareKeys } from './order.ts';
import type { Project } from './project.ts';

/** A statement as coverage counts it. */
export interface Counted {
  readonly type: string;
  /** The entities it is about: one or two. */
  readonly ends: readonly string[];
  readonly isStated: boolean;
  readonly isDated: boolean;
  readonly isExact: boolean;
  readonly sources: readonly string[];
}

/** A source with what was read of it. */
type SourceRow = readonly [id: string, title: string, dataset: string, rowCount: number | null, rowsSetAside: number | null];

/** What a statement says of money and time. */
interface Terms {
  readonly type: string;
  readonly start: string | null;
  readonly end: string | null;
  readonly amount: number | null;
  readonly currency: string | null;
}

interface Actor {
  readonly dataset: string;
  readonly isIdentified: boolean;
  readonly isMatched: boolean;
}

interface Facts {
  readonly sources: ReadonlyMap<string, SourceRow>;
  readonly projects: ReadonlyMap<string, Project>;
  readonly terms: ReadonlyMap<string, readonly Terms[]>;
  readonly actors: ReadonlyMap<string, Actor>;
  readonly conflicts: ReadonlyMap<string, number>;
}

const most = 2_000_000;

/** The schema's SourceNumbers of a source, by its id and the statements that cite it. */
export type NumbersOf = (source: string, statements: readonly Counted[]) => Item;

/** Reads what the numbers of all sources are reckoned from. */
export async function sourceNumbers(
  ground: Ground,
  sources: readonly SourceRow[],
  projects: ReadonlyMap<string, Project>,
): Promise<NumbersOf> {
  const [terms, actors, conflicts] = await Promise.all([readTerms(ground), readActors(ground), conflictSources(ground)]);
  const facts = { sources: new Map(sources.map((row) => [row[0], row])), projects, terms, actors, conflicts };
  return (source, statements) => numbersOf(facts, source, statements);
}

function numbersOf({ sources, projects, terms, actors, conflicts }: Facts, source: string, statements: readonly Counted[]): Item {
  const [, , dataset = '', rowCount = null, rowsSetAside = null] = sources.get(source) ?? [];
  const ends = [...new Set(statements.flatMap((statement) => statement.ends))];
  const located = new Set(statements.filter(({ type }) => type === 'LOCATED_IN').map(({ ends: [actor] }) => actor));
  const count = (fits: (actor: Actor) => boolean): number =>
    ends.filter((id) => {
      const actor = actors.get(id);
      return actor !== undefined && fits(actor);
    }).length;
  const said = terms.get(source) ?? [];
  return {
    rowCount,
    rowsSetAside,
    earliest: dateOrNull(earliestOf(said)),
    latest: dateOrNull(latestOf(said)),
    withPlaceCount: ends.filter((id) => (projects.get(id)?.places.size ?? 0) > 0).length,
    locatedActorCount: ends.filter((id) => isActorId(id) && located.has(id)).length,
    identifiedActorCount: count(({ isIdentified }) => isIdentified),
    unmatchedActorCount: count((actor) => actor.dataset === dataset && !actor.isMatched),
    conflictCount: conflicts.get(source) ?? 0,
    sums: sumsOf(said),
  };
}

function dateOrNull(date: string | null): PartialDate | null {
  return date === null ? null : partialDate(date);
}

/** Of several that begin on the same day the least precise. */
function earliestOf(terms: readonly Terms[]): string | null {
  const dates = terms.flatMap(({ start, end }) => start ?? end ?? []);
  return dates.sort((a, b) => compareKeys([partialDate(a).earliest, a], [partialDate(b).earliest, b]))[0] ?? null;
}

function latestOf(terms: readonly Terms[]): string | null {
  const dates = terms.flatMap(({ start, end }) => end ?? start ?? []);
  return dates.sort((a, b) => compareKeys([partialDate(b).latest, a], [partialDate(a).latest, b]))[0] ?? null;
}

function sumsOf(terms: readonly Terms[]): Item[] {
  const groups = new Map<string, (Terms & { readonly amount: number })[]>();
  for (const one of terms) if (one.amount !== null) addTo(groups, `${one.type} ${one.currency ?? ''}`, { ...one, amount: one.amount });
  return [...groups]
    .sort(([a], [b]) => compareKeys([a], [b]))
    .map(([, group]) => ({
      type: group[0]?.type ?? '',
      currency: group[0]?.currency ?? null,
      statementCount: group.length,
      amount: decimal(group.reduce((sum, { amount }) => sum + BigInt(amount), 0n)),
    }));
}

async function readTerms(ground: Ground): Promise<ReadonlyMap<string, readonly Terms[]>> {
  const limit = most + 1;
  const rows = await Promise.all([ground.read('coverage/relation-terms', { limit }), ground.read('coverage/claim-terms', { limit })]);
  const all = new Map<string, Terms[]>();
  for (const [, type, start, end, amount, currency, sources] of refuseMore(rows.flat())) {
    for (const source of sources) addTo(all, source, { type, start, end, amount, currency });
  }
  return all;
}

async function readActors(ground: Ground): Promise<ReadonlyMap<string, Actor>> {
  const rows = await ground.read('coverage/actors', { limit: most + 1 });
  return new Map(refuseMore(rows).map(([id, dataset, isIdentified, isMatched]) => [id, { dataset, isIdentified, isMatched }]));
}

function refuseMore<Row>(rows: readonly Row[]): readonly Row[] {
  if (rows.length <= most) return rows;
  throw tooLarge(`Expected at most ${String(most)} statements and actors, but there are more than one request can count`);
}
