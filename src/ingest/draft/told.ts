import { countryPlace } from '../places.ts';
import { kindOfName } from '../identity/kind.ts';
import { actorKindOf } from '../vocabulary.ts';
import type { DraftEntity, DraftStatement, Facts } from './format.ts';
import { idOfActor } from './ids.ts';

/** What a record says of one entity, with its id. */
export interface Told extends Facts {
  readonly id: string;
}

/** What a record tells of an actor. */
export interface AboutActor {
  readonly name: string;
  readonly nameEn?: string | undefined;
  /** The kind where the data tell it surely, such as `UNIVERSITY`; else it is read from the name, or is ORGANISATION. */
  readonly kind?: string | undefined;
  /** What tells it from others better than its name with its country does: the best identifier that the data have. */
  readonly key?: string | undefined;
  /** A country by name or code, where it is told. */
  readonly country?: string | null | undefined;
  readonly names?: DraftEntity['names'] | undefined;
  readonly identifiers?: DraftEntity['identifiers'] | undefined;
}

/** An actor of a data set, by its key or else by its name and country, so that the same words give the same id. */
export function actorOf(dataset: string, about: AboutActor): Told {
  const { name, nameEn, names, identifiers, country = null } = about;
  const kind = about.kind ?? actorKindOf(kindOfName(name, country) ?? 'organisation');
  const land = country === null ? null : countryPlace(country);
  const key = about.key ?? [name, land?.replace('place:land-', '')].filter(Boolean).join(', ');
  const id = idOfActor(dataset, kind.toLowerCase().replaceAll('_', '-'), key);
  const others = { ...(nameEn && { nameEn }), ...(names && { names }), ...(identifiers && { identifiers }) };
  return { id, entities: [{ id, kind: actorKindOf(kind), name, ...others }], statements: [] };
}

/** Says where an actor is: in a shipped place by its id, or in one that the record describes; nothing without one. */
export function located(actor: Told, place: string | Told | null): Facts {
  if (place === null) return factsOf();
  if (typeof place === 'string') return factsOf({ type: 'LOCATED_IN', subject: actor.id, object: place });
  return factsOf(place, { type: 'LOCATED_IN', subject: actor.id, object: place.id });
}

/** All that the parts say, in their order. */
export function factsOf(...parts: readonly (Facts | DraftStatement)[]): Facts {
  const entities: DraftEntity[] = [];
  const statements: DraftStatement[] = [];
  for (const part of parts) {
    if ('entities' in part) {
      entities.push(...part.entities);
      statements.push(...part.statements);
    } else statements.push(part);
  }
  return { entities, statements };
}
