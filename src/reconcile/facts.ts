import { typeOfId } from '../graph/ids.ts';
import type { QuestionReader } from '../graph/question-reader.ts';
import { readNamed } from '../graph/run.ts';
import type { Statements } from '../graph/statements.ts';
import type { MentionName } from '../ingest/identity/mention.ts';
import { currentIds } from './current-ids.ts';
import { readIdentifier, readName } from './mentions.ts';
import { placesOf, type OuterPlace } from './places.ts';

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
export interface PlaceFacts extends OuterPlace {
  readonly name: string;
}

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
    isWithPlaces ? namedPlaces(reader, statements, ids) : new Map<string, PlaceFacts[]>(),
  ]);
  return new Map(
    rows.map(([id, name, nameEn, names, identifiers, degree]) => {
      const own = { names: names.map(readName), identifiers: identifiers.map(readIdentifier), places: places.get(id) ?? [] };
      return [id, { id, type: typeOfId(id) ?? '', name, nameEn, degree, ...own }];
    }),
  );
}

/** The places with their names. */
async function namedPlaces(
  reader: Pick<QuestionReader, 'read'>,
  statements: Statements,
  ids: readonly string[],
): Promise<Map<string, PlaceFacts[]>> {
  const places = await placesOf(reader, statements, ids);
  const above = [...new Set([...places.values()].flat().map(({ id }) => id))];
  if (above.length === 0) return new Map();
  const nameOf = new Map((await readNamed(reader, statements, 'facts/entities', { ids: above })).map(([id, name]) => [id, name]));
  const withName = (place: OuterPlace): PlaceFacts => ({ ...place, name: nameOf.get(place.id) ?? place.id });
  return new Map([...places].map(([id, around]) => [id, around.map(withName)]));
}
