import type { QueryArguments } from '../generated/schema.ts';
import { badInput } from '../errors.ts';
import { consider, type Considered } from './considered.ts';
import { readDeclarations, type Declaration } from './declarations.ts';
import { readLists, type Ground } from './ground.ts';
import { countiesOf, placesCovered, placesOf, readBroader, readPlaces, type Links, type PlaceNet } from './nets.ts';
import { allActorsOf, type Project } from './project.ts';
import { best, counts, type Scope } from './scope.ts';
import { likelihoodOf, readSpan, type Days } from './time.ts';

const mostRows = 500;

/** A statement that an actor gives a theme priority. */
export interface Priority {
  readonly actor: string;
  readonly theme: string;
  readonly statement: string;
  readonly level: number | null;
}

/** Everything that the rows of gaps are made from. */
export interface GapGround {
  readonly day: Days;
  /** The themes of the rows: those asked for, or all that have priority. */
  readonly themes: readonly string[];
  readonly considered: Considered;
  /** All projects of the actors asked about, whatever their themes, with their participations. */
  readonly ownProjects: readonly Project[];
  readonly priorities: readonly Priority[];
  /** The themes that each prioritised theme lies within, itself included. */
  readonly broader: Links;
  readonly places: PlaceNet;
  /** The counties in which an actor is located. */
  readonly counties: (actor: string) => readonly string[];
  /** All places that each of the actors asked about is located in or covers. */
  readonly territories: ReadonlyMap<string, ReadonlySet<string>>;
  /** The best membership statement of an actor in each body, on the day. */
  readonly memberships: ReadonlyMap<string, ReadonlyMap<string, string>>;
  readonly declarations: readonly Declaration[];
}

/** Reads it: a fixed number of statements, whatever the number of actors and themes. */
export async function readGapGround(
  ground: Ground,
  args: QueryArguments['gaps'],
  actors: readonly string[],
  themes: readonly string[] | null,
  at: string,
): Promise<GapGround> {
  const scope: Scope = { statedOnly: args.statedOnly, sourceIds: args.sourceIds ?? null };
  const day = { from: at, to: at };
  const priorities = await readPriorities(ground, actors, scope, day);
  const asked = themes ?? [...new Set(priorities.map(({ theme }) => theme))].sort();
  checkRows(actors, asked);
  const [considered, own, broader, declarations] = await Promise.all([
    consider(ground, { ...scope, themeIds: asked }, args.groups),
    consider(ground, { ...scope, actorIds: actors }, args.groups),
    readBroader(
      ground,
      priorities.map(({ theme }) => theme),
    ),
    readDeclarations(ground, args.sourceIds),
  ]);
  const all = new Set([...actors, ...considered.projects.flatMap(allActorsOf)]);
  const [places, memberships, territories] = await Promise.all([
    readPlaces(ground, all, []),
    readMemberships(ground, all, scope, day),
    readTerritories(ground, actors),
  ]);
  return {
    ...{ day, themes: asked, considered, ownProjects: own.projects, priorities, broader },
    ...{ places, counties: countiesIn(places), memberships, territories, declarations },
  };
}

/** Gives the counties of actors, each found once. */
function countiesIn(places: PlaceNet): (actor: string) => readonly string[] {
  const known = new Map<string, readonly string[]>();
  return (actor) => {
    let counties = known.get(actor);
    if (counties === undefined) known.set(actor, (counties = countiesOf(places, actor)));
    return counties;
  };
}

/** Throws a GraphQLError with BAD_USER_INPUT when there are more actors and themes than one answer has rows for. */
export function checkRows(actors: readonly string[], themes: readonly string[]): void {
  const size = actors.length * themes.length;
  if (size > mostRows) throw badInput(`Expected at most ${String(mostRows)} rows of actors and themes, got ${String(size)}`);
}

/** Where some actors are located, and what they cover: an area stands for what it holds. */
async function readTerritories(ground: Ground, actors: readonly string[]): Promise<Map<string, Set<string>>> {
  const covered = await readLists(ground, 'gaps/covered-places', actors);
  const places = await readPlaces(
    ground,
    actors,
    covered.map(([, place]) => place),
  );
  const ofActor = (actor: string): string[] =>
    covered.filter(([id]) => id === actor).flatMap(([, place]) => [...placesCovered(places, place)]);
  return new Map(actors.map((actor) => [actor, new Set([...placesOf(places, actor), ...ofActor(actor)])]));
}

async function readPriorities(ground: Ground, actors: readonly string[], scope: Scope, day: Days): Promise<Priority[]> {
  const rows = await readLists(ground, 'gaps/priorities', actors);
  return rows
    .filter(([, , , , span, isStated, , sources]) => counts({ isStated, sources }, scope) && likelihoodOf(readSpan(span), day) !== 'NO')
    .map(([actor, theme, statement, level]) => ({ actor, theme, statement, level }));
}

async function readMemberships(
  ground: Ground,
  actors: ReadonlySet<string>,
  scope: Scope,
  day: Days,
): Promise<Map<string, Map<string, string>>> {
  const rows = await readLists(ground, 'facts/memberships', actors);
  const competing = new Map<string, Map<string, { id: string; rank: string }[]>>();
  for (const [actor, body, id, , span, isStated, rank, sources] of rows) {
    if (!counts({ isStated, sources }, scope) || likelihoodOf(readSpan(span), day) === 'NO') continue;
    const bodies = competing.get(actor) ?? new Map<string, { id: string; rank: string }[]>();
    competing.set(actor, bodies.set(body, [...(bodies.get(body) ?? []), { id, rank }]));
  }
  return new Map(
    [...competing].map(([actor, bodies]) => [actor, new Map([...bodies].map(([body, statements]) => [body, best(statements)?.id ?? '']))]),
  );
}
