import { readLists, type Ground } from './ground.ts';

/** From an id to others. */
export type Links = ReadonlyMap<string, ReadonlySet<string>>;

/** The themes that each of some themes lies within, itself included. */
export async function readBroader(ground: Ground, themes: Iterable<string>): Promise<Links> {
  return linksOf(await readLists(ground, 'facts/broader-themes', themes));
}

/** The funds that each of some programmes belongs to. */
export async function readFunds(ground: Ground, programmes: Iterable<string>): Promise<Links> {
  return linksOf(await readLists(ground, 'facts/programme-funds', programmes));
}

/** Where actors and places lie, and what areas hold. */
export interface PlaceNet {
  /** The places within each area and labour market. */
  readonly areas: Links;
  /** The places where each actor is located. */
  readonly located: Links;
  /** The places that each place lies within, itself included. */
  readonly outer: Links;
  /** The kind of each place that was met. */
  readonly kinds: ReadonlyMap<string, string>;
  /** The statement by which an actor is located in a place, by `actor place`. */
  readonly statements: ReadonlyMap<string, string>;
}

/** Where some actors are located, and what those places and some others lie within. */
export async function readPlaces(ground: Ground, actors: Iterable<string>, places: Iterable<string>): Promise<PlaceNet> {
  const located = await readLists(ground, 'facts/actor-places', actors);
  const covered = [...places];
  const inner = await readLists(ground, 'facts/area-places', covered);
  const met = [...covered, ...inner.map(([, place]) => place), ...located.map(([, place]) => place)];
  const outer = await readLists(ground, 'facts/outer-places', met);
  return {
    areas: linksOf(inner),
    located: linksOf(located),
    outer: linksOf(outer),
    kinds: new Map(outer.map(([, above, kind]) => [above, kind])),
    statements: new Map(located.toReversed().map(([actor, place, statement]) => [`${actor} ${place}`, statement])),
  };
}

/** All places that something covers by covering an entity: those it lies in and, for an area, what the area holds. */
export function placesCovered(net: PlaceNet, id: string): Set<string> {
  return new Set([id, ...(net.areas.get(id) ?? [])].flatMap((one) => [...placesOf(net, one)]));
}

/** All places that an entity lies in: an actor by where it is located, a place by itself. */
export function placesOf(net: PlaceNet, id: string): Set<string> {
  const own = id.startsWith('place:') ? [id] : [...(net.located.get(id) ?? [])];
  return new Set(own.flatMap((place) => [...(net.outer.get(place) ?? [place])]));
}

/** The counties among the places that an entity lies in. */
export function countiesOf(net: PlaceNet, id: string): string[] {
  return [...placesOf(net, id)].filter((place) => net.kinds.get(place) === 'COUNTY');
}

function linksOf(rows: readonly (readonly [id: string, other: string, ...rest: unknown[]])[]): Links {
  const links = new Map<string, Set<string>>();
  for (const [id, other] of rows) {
    const known = links.get(id);
    if (known === undefined) links.set(id, new Set([other]));
    else known.add(other);
  }
  return links;
}
