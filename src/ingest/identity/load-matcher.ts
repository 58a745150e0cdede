import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Engine } from '../../engine/engine.ts';
import { addTo } from '../../graph/add-to.ts';
import { readNamed, readPages } from '../../graph/run.ts';
import type { Statements } from '../../graph/statements.ts';
import { newMatcher, type FullMatcher } from './matcher.ts';
import type { Mention } from './mention.ts';

const pageSize = 2_000;
const addedAtOnce = 100;

/** Which places a place lies in, near and far. */
type Wider = ReadonlyMap<string, readonly string[]>;

/** An actor with names and identifiers of its own. */
export interface ReadActor {
  readonly mention: Mention;
  /** The actor that it is merged into; null for none. */
  readonly into: string | null;
}

/** The matcher of all actors in the graph: under the names of those merged into them, too, and with what persons have decided. */
export async function loadMatcher(engine: Engine, statements: Statements): Promise<FullMatcher> {
  return matcherOf(engine, statements, await readAllActors(engine, statements));
}

/** The matcher of some actors, with what persons have decided. */
export async function matcherOf(engine: Engine, statements: Statements, actors: readonly ReadActor[]): Promise<FullMatcher> {
  const matcher = newMatcher();
  for (const [at, { mention, into }] of actors.entries()) {
    // A server answers others while tens of thousands of names are read.
    if (at % addedAtOnce === 0) await nextTurn();
    matcher.addAs(mention, into ?? mention.id);
  }
  const decisions = await readPages(pageSize, (page) => readNamed(engine, statements, 'identity/decisions', page));
  for (const [, type, subject, object, isStated, rank] of decisions) {
    if (isStated && rank !== 'DEPRECATED') matcher.decide(subject, object, type === 'SAME_AS');
  }
  return matcher;
}

/** All actors of the graph, then those that are merged into others. */
export async function readAllActors(engine: Engine, statements: Statements): Promise<readonly ReadActor[]> {
  const actors = await readActors(engine, statements);
  const merged = await readPages(pageSize, (page) => readNamed(engine, statements, 'identity/merged', page));
  const placesOf = new Map(actors.map(({ id, places }) => [id, places]));
  return [
    ...actors.map((mention) => ({ mention, into: null })),
    ...merged.map(([id, kind, names, identifiers, dataset, into]) => {
      // One that is merged is where the actor is that it is merged into, so that no body abroad is taken for it.
      const places = placesOf.get(into) ?? [];
      return { mention: mentionOf({ id, kind, names, identifiers, dataset, places }), into };
    }),
  ];
}

/** The actors of the graph that are merged into nothing, with names of their own and all places that they are in. */
async function readActors(engine: Engine, statements: Statements): Promise<readonly Mention[]> {
  const wider = await readWider(engine, statements);
  const rows = await readPages(pageSize, (page) => readNamed(engine, statements, 'identity/actors', page));
  return rows.map(([id, kind, names, identifiers, dataset, near]) => {
    const places = [...new Set(near.flatMap((place) => [place, ...(wider.get(place) ?? [])]))];
    return mentionOf({ id, kind, names, identifiers, dataset, places });
  });
}

/** Which places the places of the graph lie in, near and far. */
export async function readWider(engine: Engine, statements: Statements): Promise<Wider> {
  const direct = new Map<string, string[]>();
  const rows = await readPages(pageSize, (page) => readNamed(engine, statements, 'identity/places-within', page));
  for (const [, inner, outer] of rows) addTo(direct, inner, outer);
  return new Map([...direct.keys()].map((place) => [place, widerThan(place, direct)]));
}

/** All places that a place lies in. */
export function widerThan(place: string, direct: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const found = new Set<string>();
  const open = [place];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    for (const outer of direct.get(next) ?? []) {
      if (found.has(outer)) continue;
      found.add(outer);
      open.push(outer);
    }
  }
  return [...found];
}

interface ActorRow {
  readonly id: string;
  readonly kind: string;
  /** Each `KIND|lang|source|value`. */
  readonly names: readonly string[];
  /** Each `scheme|source|value`. */
  readonly identifiers: readonly string[];
  readonly dataset: string;
  readonly places: readonly string[];
}

function mentionOf({ names, identifiers, ...others }: ActorRow): Mention {
  return {
    ...others,
    names: names.map((text) => {
      const [kind = '', lang = '', , ...value] = text.split('|');
      return { value: value.join('|'), kind, lang };
    }),
    identifiers: identifiers.map((text) => {
      const [scheme = '', , ...value] = text.split('|');
      return { scheme, value: value.join('|') };
    }),
  };
}
