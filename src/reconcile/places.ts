import { addTo } from '../graph/add-to.ts';
import { typeOfId } from '../graph/ids.ts';
import type { QuestionReader } from '../graph/question-reader.ts';
import { readNamed } from '../graph/run.ts';
import type { Statements } from '../graph/statements.ts';

type Reading = Pick<QuestionReader, 'read'>;

/** The most places that one actor is located in. */
const mostPlaces = 20;

/** The most places that lie around one. */
const mostOuterPlaces = 100;

/** A place that something lies in, or is. */
export interface OuterPlace {
  readonly id: string;
  /** `COUNTRY`, `COUNTY`, `MUNICIPALITY` … */
  readonly kind: string;
}

/** All that places lie in, themselves included, by the id of each; throws a SamverkanError when the database fails. */
export async function outerPlaces(reader: Reading, statements: Statements, ids: readonly string[]): Promise<Map<string, OuterPlace[]>> {
  const outer = new Map<string, OuterPlace[]>();
  if (ids.length === 0) return outer;
  const rows = await readNamed(reader, statements, 'facts/outer-places', { ids, limit: mostOuterPlaces });
  for (const [id, above, kind] of rows) addTo(outer, id, { id: above, kind });
  return outer;
}

/** Where actors and places lie and all that is around, by the id of each, in the order of ids; throws as `outerPlaces` does. */
export async function placesOf(reader: Reading, statements: Statements, ids: readonly string[]): Promise<Map<string, OuterPlace[]>> {
  const own = new Map<string, string[]>();
  for (const id of ids) if (typeOfId(id) === 'Place') addTo(own, id, id);
  const located = await readNamed(reader, statements, 'facts/actor-places', { ids, limit: mostPlaces });
  for (const [id, place] of located) addTo(own, id, place);
  const outer = await outerPlaces(reader, statements, [...new Set([...own.values()].flat())]);
  return new Map([...own].map(([id, places]) => [id, distinct(places.flatMap((place) => outer.get(place) ?? []))]));
}

function distinct(places: readonly OuterPlace[]): OuterPlace[] {
  return [...new Map(places.map((place) => [place.id, place])).values()].sort((one, other) => (one.id < other.id ? -1 : 1));
}
