import type { LinkKind, QueryArguments } from '../generated/schema.ts';
import { kindOfActor } from '../graph/ids.ts';
import { addTo } from '../graph/add-to.ts';
import type { Item } from '../graph/item.ts';
import { entity } from './entity.ts';
import type { GapGround } from './gap-ground.ts';
import { isGroup } from './groups.ts';
import { withLate } from './late.ts';
import type { PlaceNet } from './nets.ts';
import { compareText } from './order.ts';
import { allActorsOf, takesPart, type Project } from './project.ts';
import { best } from './scope.ts';
import { actorsOf } from './shared.ts';

const mostProjects = 100;

/** A body with its active projects on a theme, and one thing that links an actor to it. */
interface Candidate {
  readonly other: string;
  readonly projects: readonly Project[];
  readonly kind: LinkKind;
  readonly via: string;
}

/** Bodies that an actor could join: the first ones, and how many there are. */
export interface Candidates {
  readonly shown: readonly Item[];
  readonly count: number;
}

/** The actor whose neighbours are looked for. */
export interface Seeker {
  readonly actor: string;
  /** The first of its projects, by id, that each funder of any funds. */
  readonly funded: ReadonlyMap<string, Project>;
  /** What it is a member of. */
  readonly bodies: readonly string[];
  readonly counties: ReadonlySet<string>;
  /** Whether another actor is one to compare with, as far as it was asked. */
  readonly comparable: Map<string, boolean>;
}

/** What is known of an actor as one that looks for whom it could join. */
export function seekerOf(known: GapGround, actor: string): Seeker {
  const funded = new Map<string, Project>();
  for (const project of known.ownProjects)
    if (takesPart(project, actor))
      for (const funder of actorsOf(project, 'funders', null)) if (!funded.has(funder)) funded.set(funder, project);
  const bodies = [...(known.memberships.get(actor)?.keys() ?? [])];
  return { actor, funded, bodies, counties: new Set(known.counties(actor)), comparable: new Map() };
}

/** Whether another actor is one to compare with: as `compareWith` or `compareIds` say. */
export function isComparable(known: GapGround, args: QueryArguments['gaps'], seeker: Seeker, other: string): boolean {
  let answer = seeker.comparable.get(other);
  if (answer === undefined) seeker.comparable.set(other, (answer = compares(known, args, seeker, other)));
  return answer;
}

function compares(known: GapGround, { compareIds, compareWith }: QueryArguments['gaps'], seeker: Seeker, other: string): boolean {
  if (other === seeker.actor) return false;
  if (compareIds !== null && compareIds !== undefined) return compareIds.includes(other);
  if (kindOfActor(seeker.actor) !== kindOfActor(other)) return false;
  return (compareWith === 'SAME_COUNTY' ? sharedCounties(known, seeker, other) : sharedBodies(known, seeker, other)).length > 0;
}

/**
 * Bodies with one of some active projects that an actor is linked to, but for its own projects: by body, then link, then what
 * links them. All are counted, the first so many are shown.
 */
export function findJoinCandidates(
  known: GapGround,
  seeker: Seeker,
  active: readonly Taking[],
  ownProjects: ReadonlySet<Project>,
  most: number,
): Candidates {
  const first: Candidate[] = [];
  let count = 0;
  for (const taking of active) {
    const { actor: other } = taking;
    if (other === seeker.actor || isGroup(other)) continue;
    const own = without(taking, ownProjects);
    if (own.projects.length === 0) continue;
    const links: Links = {
      COUNTY: sharedCounties(known, seeker, other),
      FUNDER: sharedFunders(seeker, own),
      MEMBERSHIP: sharedBodies(known, seeker, other),
    };
    count += links.COUNTY.length + links.FUNDER.length + links.MEMBERSHIP.length;
    if (first.length >= most) continue;
    for (const kind of linkKinds)
      for (const via of links[kind].toSorted(compareText)) first.push({ other, projects: own.projects, kind, via });
  }
  return { shown: first.slice(0, most).map((candidate) => itemOf(known, seeker, candidate)), count };
}

/** What links two bodies. */
type Links = Readonly<Record<LinkKind, readonly string[]>>;

/** In the order of their names. */
const linkKinds: readonly LinkKind[] = ['COUNTY', 'FUNDER', 'MEMBERSHIP'];

/** An actor with projects in which it takes part, by id, and who funds these. */
export interface Taking {
  readonly actor: string;
  readonly projects: readonly Project[];
  readonly funders: ReadonlySet<string>;
}

/** Who takes part in some projects, by id, each with those that it takes part in. */
export function takingPartIn(projects: readonly Project[]): Taking[] {
  const byActor = new Map<string, Project[]>();
  for (const project of projects) for (const actor of allActorsOf(project)) addTo(byActor, actor, project);
  return [...byActor]
    .sort(([one], [other]) => compareText(one, other))
    .map(([actor, own]) => ({ actor, projects: own, funders: fundersOfAll(own) }));
}

function fundersOfAll(projects: readonly Project[]): Set<string> {
  const [only] = projects;
  if (only !== undefined && projects.length === 1) return new Set(actorsOf(only, 'funders', null));
  const funders = new Set<string>();
  for (const project of projects) for (const funder of actorsOf(project, 'funders', null)) funders.add(funder);
  return funders;
}

function without(taking: Taking, left: ReadonlySet<Project>): Taking {
  if (left.size === 0 || !taking.projects.some((project) => left.has(project))) return taking;
  const projects = taking.projects.filter((project) => !left.has(project));
  return { actor: taking.actor, projects, funders: fundersOfAll(projects) };
}

/** Who funds these projects of the other and any project of the actor; neither of the two. */
function sharedFunders({ actor, funded }: Seeker, { actor: other, funders }: Taking): string[] {
  const shared: string[] = [];
  for (const funder of funders) if (funder !== actor && funder !== other && funded.has(funder)) shared.push(funder);
  return shared;
}

function itemOf(known: GapGround, seeker: Seeker, candidate: Candidate): Item {
  const { other, projects, kind, via } = candidate;
  const item: Item = { actor: entity(other), link: kind, via: entity(via) };
  withLate(item, 'projects', () => projects.slice(0, mostProjects).map(({ id }) => entity(id)));
  return withLate(item, 'statements', () => statementsOf(known, seeker, candidate).map(entity));
}

/** The statements that make a link, from the actor to the body. */
function statementsOf(known: GapGround, { actor, funded }: Seeker, { other, projects, kind, via }: Candidate): string[] {
  switch (kind) {
    case 'MEMBERSHIP':
      return [actor, other].map((one) => known.memberships.get(one)?.get(via) ?? '');
    case 'COUNTY':
      return [actor, other].map((one) => locatedIn(known.places, one, via));
    case 'FUNDER': {
      // Both projects are the first by id.
      const own = funded.get(via);
      const theirs = projects.find((project) => actorsOf(project, 'funders', null).includes(via));
      if (own === undefined || theirs === undefined) return [];
      const way = [statementOf(own, actor, null), statementOf(own, via, 'FUNDER'), statementOf(theirs, via, 'FUNDER')];
      return [...way, statementOf(theirs, other, null)].filter((one) => one !== null);
    }
  }
}

function sharedBodies({ memberships }: GapGround, { bodies }: Seeker, other: string): string[] {
  const others = memberships.get(other);
  return others === undefined ? [] : bodies.filter((body) => others.has(body));
}

function sharedCounties({ counties }: GapGround, seeker: Seeker, other: string): string[] {
  return counties(other).filter((county) => seeker.counties.has(county));
}

/** The first statement by which an actor is located in a county. */
function locatedIn(places: PlaceNet, actor: string, county: string): string {
  const statements = [...(places.located.get(actor) ?? [])]
    .filter((place) => places.outer.get(place)?.has(county) ?? false)
    .map((place) => places.statements.get(`${actor} ${place}`) ?? '');
  return statements.sort()[0] ?? '';
}

/** The best statement by which an actor takes part in a project, in a role or any; null when it doesn't. */
function statementOf(project: Project, actor: string, role: string | null): string | null {
  const facts = project.participations.filter((one) => one.actor === actor && (role === null || one.role === role)).map(({ fact }) => fact);
  return best(facts)?.id ?? null;
}
