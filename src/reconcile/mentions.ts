import { kindOfActor } from '../graph/ids.ts';
import type { QuestionReader } from '../graph/question-reader.ts';
import { readNamed } from '../graph/run.ts';
import type { Statements } from '../graph/statements.ts';
import type { Mention, MentionName } from '../ingest/identity/mention.ts';
import { placesOf } from './places.ts';

/** What the graph itself says of some actors, by id; of those that are none it says nothing. */
export async function mentionsOf(
  reader: Pick<QuestionReader, 'read'>,
  statements: Statements,
  ids: readonly string[],
): Promise<Map<string, Mention>> {
  const [rows, places] = await Promise.all([
    readNamed(reader, statements, 'reconcile/entities', { ids }),
    placesOf(reader, statements, ids),
  ]);
  return new Map(
    rows.map(([id, , , names, identifiers, , dataset]) => {
      const mention = {
        id,
        kind: kindOfActor(id),
        names: names.map(readName),
        identifiers: identifiers.map(readIdentifier),
        places: (places.get(id) ?? []).map((place) => place.id),
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
