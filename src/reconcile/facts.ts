import { addTo } from '../graph/add-to.ts';
import { typeOfId } from '../graph/ids.ts';
import type { QuestionReader } from '../graph/question-reader.ts';
import { readNamed } from '../graph/run.ts';
import type { Statements } from '../graph/statements.ts';
import type { MentionName } from '../ingest/identity/mention.ts';
import { currentIds } from './current-ids.ts';
import { readIdentifier, readName } from './mentions.ts';

/** What tells who an entity is. */
export interface EntityFacts {
  readonly id: string;
  /** As GraphQL names it. */
  readonly type: string;
  readonly name: string;
  /** Null where none is known. */
  readonly nameEn: string | null;
  readonly names: readonly MentionName[];
  readonly identifiers: readonly { readonly scheme: string; readonly value: string }[];
  /** The number of statements about it. */
  readonly degree: number;
  /** Where it is, and all that lies around; empty where nothing is known or it was not asked for. */
  readonly places: readonly PlaceFacts[];
}

/** A place that an entity lies in, or is. */
export interface PlaceFacts {
  readonly id: string;
  readonly name: string;
  /** `COUNTRY`, `COUNTY`, `MUNICIPALITY` … */
  readonly kind: string;
}

const mostPlaces = 20;
const mostOuterPlaces = 100;

/**
 * What tells who some entities are, by the ids asked for: one that was merged into another stands for the other, and ids of
 * nothing are left out. Throws a SamverkanError when the database fails.
 */
export async function readFacts(
  reader: Pick<QuestionReader, 'read'>,
  statements: Statements,
  ids: readonly string[],
  isWithPlaces: boolean,
): Promise<Map<string, EntityFacts>> {
  const facts = await factsOf(reader, statements, [...new Set(ids)], isWithPlaces);
  const into = await currentIds(
    reader,
    statements,
    [...new Set(ids)].filter((id) => !facts.has(id)),
  );
  const others = await factsOf(reader, statements, [...new Set(into.values())], isWithPlaces);
  for (const [id, current] of into) {
    const known = others.get(current);
    if (known !== undefined) facts.set(id, known);
  }
  return facts;
}

async function factsOf(
  reader: Pick<QuestionReader, 'read'>,
  statements: Statements,
  ids: readonly string[],
  isWithPlaces: boolean,
): Promise<Map<string, EntityFacts>> {
  if (ids.length === 0) return new Map();
  const [rows, places] = await Promise.all([
    readNamed(reader, statements, 'reconcile/entities', { ids }),
    isWithPlaces ? placesOf(reader, statements, ids) : new Map<string, PlaceFacts[]>(),
  ]);
  return new Map(
    rows.map(([id, name, nameEn, names, identifiers, degree]) => {
      const own = { names: names.map(readName), identifiers: identifiers.map(readIdentifier), places: places.get(id) ?? [] };
      return [id, { id, type: typeOfId(id) ?? '', name, nameEn, degree, ...own }];
    }),
  );
}

/** The places of actors and of places themselves. */
async function placesOf(
  reader: Pick<QuestionReader, 'read'>,
  statements: Statements,
  ids: readonly string[],
): Promise<Map<string, PlaceFacts[]>> {
  const own = new Map<string, string[]>();
  for (const id of ids) if (typeOfId(id) === 'Place') addTo(own, id, id);
  const located = await readNamed(reader, statements, 'facts/actor-places', { ids, limit: mostPlaces });
  for (const [id, place] of located) addTo(own, id, place);
  const inner = [...new Set([...own.values()].flat())];
  if (inner.length === 0) return new Map();
  const rows = await readNamed(reader, statements, 'facts/outer-places', { ids: inner, limit: mostOuterPlaces });
  const named = await readNamed(reader, statements, 'facts/entities', { ids: [...new Set(rows.map(([, above]) => above))] });
  const nameOf = new Map(named.map(([id, name]) => [id, name]));
  const around = new Map<string, PlaceFacts[]>();
  for (const [id, above, kind] of rows) addTo(around, id, { id: above, name: nameOf.get(above) ?? above, kind });
  return new Map([...own].map(([id, places]) => [id, distinctPlaces(places.flatMap((place) => around.get(place) ?? []))]));
}

function distinctPlaces(places: readonly PlaceFacts[]): PlaceFacts[] {
  const distinct = new Map(places.map((place) => [place.id, place]));
  return [...distinct.values()].sort((one, other) => (one.id < other.id ? -1 : 1));
}
