import type { GraphQLError } from 'graphql';
import { tooLarge } from '../errors.ts';
import { partialDate } from '../graph/values.ts';
import type { Ground } from './ground.ts';
import { daysOfYear } from './time.ts';

/** What a source declares to cover. */
export interface Declaration {
  readonly source: string;
  readonly places: readonly string[];
  readonly types: readonly string[];
  /** The first day; null when open. */
  readonly from: string | null;
  /** The last day; null when open. */
  readonly to: string | null;
}

/** The most sources that one question looks at. */
export const mostSources = 10_000;

/** The error for a graph with more sources than one question looks at. */
export function tooManySources(): GraphQLError {
  return tooLarge(`Expected at most ${String(mostSources)} sources, but there are more than one request can look at`);
}

/** What the sources declare to cover: all, or some of them. */
export async function readDeclarations(ground: Ground, sourceIds: readonly string[] | null | undefined): Promise<Declaration[]> {
  const rows = await ground.read('gaps/declarations', { limit: mostSources + 1 });
  if (rows.length > mostSources) throw tooManySources();
  return rows
    .filter(([source]) => sourceIds === null || sourceIds === undefined || sourceIds.includes(source))
    .map(([source, places, types, from, to]) => ({
      source,
      places,
      types,
      from: from === null ? null : partialDate(from).earliest,
      to: to === null ? null : partialDate(to).latest,
    }));
}

/**
 * The sources, by id, that cover one of some types of statements in some places in the year of a day: they declare the type, one
 * of the places, and a time that meets the year. Where no place is known, nobody can have looked.
 */
export function coveringSources(
  declarations: readonly Declaration[],
  types: readonly string[],
  places: ReadonlySet<string>,
  day: string,
): string[] {
  const { from: yearFirst, to: yearLast } = daysOfYear(day.slice(0, 4));
  const covering = declarations.filter(
    ({ places: declared, types: declaredTypes, from, to }) =>
      types.some((type) => declaredTypes.includes(type)) &&
      declared.some((place) => places.has(place)) &&
      (from === null || from <= yearLast) &&
      (to === null || to >= yearFirst),
  );
  return covering.map(({ source }) => source);
}
