import { addTo } from '../graph/add-to.ts';
import { kindOfActor } from '../graph/ids.ts';
import type { QuestionReader } from '../graph/question-reader.ts';
import { readNamed } from '../graph/run.ts';
import type { Statements } from '../graph/statements.ts';
import type { Mention, MentionName } from '../ingest/identity/mention.ts';

type Reading = Pick<QuestionReader, 'read'>;

const mostOuterPlaces = 100;
const mostPlacesOfActor = 20;

/** All that places lie in, themselves included, by the id of each; throws a SamverkanError when the database fails. */
export async function outerPlaces(reader: Reading, statements: Statements, ids: readonly string[]): Promise<Map<string, string[]>> {
  const outer = new Map<string, string[]>();
  if (ids.length === 0) return outer;
  const rows = await readNamed(reader, statements, 'facts/outer-places', { ids, limit: mostOuterPlaces });
  for (const [id, above] of rows) addTo(outer, id, above);
  return outer;
}

/** What the graph itself says of some actors, by id; of those that are none it says nothing. */
export async function mentionsOf(reader: Reading, statements: Statements, ids: readonly string[]): Promise<Map<string, Mention>> {
  const [rows, located] = await Promise.all([
    readNamed(reader, statements, 'reconcile/entities', { ids }),
    readNamed(reader, statements, 'facts/actor-places', { ids, limit: mostPlacesOfActor }),
  ]);
  const placesOf = new Map<string, string[]>();
  for (const [id, place] of located) addTo(placesOf, id, place);
  const outer = await outerPlaces(reader, statements, [...new Set(located.map(([, place]) => place))]);
  return new Map(
    rows.map(([id, , , names, identifiers, , dataset]) => {
      const places = [...new Set((placesOf.get(id) ?? []).flatMap((place) => outer.get(place) ?? [place]))];
      const mention = {
        id,
        kind: kindOfActor(id),
        names: names.map(readName),
        identifiers: identifiers.map(readIdentifier),
        places,
        dataset,
      };
      return [id, mention];
    }),
  );
}

/** A name as entities hold it: `KIND|lang|source|value`. */
export function readName(text: string): MentionName {
  const [kind = '', lang = '', , ...rest] = text.split('|');
  return { kind, lang, value: rest.join('|') };
}

/** An identifier as entities hold it: `scheme|source|value`. */
export function readIdentifier(text: string): { scheme: string; value: string } {
  const [scheme = '', , ...rest] = text.split('|');
  return { scheme, value: rest.join('|') };
}
