import type { LinkKind, QueryArguments } from '../generated/schema.ts';
import { kindOfActor } from '../graph/ids.ts';
import type { Item } from '../graph/item.ts';
import { entity } from './entity.ts';
import type { GapGround } from './gap-ground.ts';
import { isGroup } from './groups.ts';
import { countiesOf, type PlaceNet } from './nets.ts';
import { compareKeys } from './order.ts';
import { fundersOf, takesPart, type Project } from './project.ts';
import { best } from './scope.ts';

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

/** Whether another actor is one to compare with: as `compareWith` or `compareIds` say. */
export function isComparable(known: GapGround, args: QueryArguments['gaps'], actor: string, other: string): boolean {
  const { compareIds } = args;
  if (compareIds !== null && compareIds !== undefined) return compareIds.includes(other);
  if (kindOfActor(actor) !== kindOfActor(other)) return false;
  const shared = args.compareWith === 'SAME_COUNTY' ? sharedCounties(known.places, actor, other) : sharedBodies(known, actor, other);
  return shared.length > 0;
}

/** The actor whose neighbours are looked for, and the first of its projects, by id, that each funder of any funds. */
export interface Seeker {
  readonly actor: string;
  readonly funded: ReadonlyMap<string, Project>;
}

/** What is known of an actor as one that looks for whom it could join. */
export function seekerOf({ ownProjects }: GapGround, actor: string): Seeker {
  const funded = new Map<string, Project>();
  for (const project of ownProjects)
    if (takesPart(project, actor)) for (const funder of fundersOf(project)) if (!funded.has(funder)) funded.set(funder, project);
  return { actor, funded };
}

/**
 * Bodies with one of some active projects that an actor is linked to: by body, then link, then what links them. All are counted,
 * the first so many are shown.
 */
export function findJoinCandidates(known: GapGround, seeker: Seeker, active: readonly Project[], most: number): Candidates {
  const { actor } = seeker;
  const byOther = new Map<string, Project[]>();
  for (const project of active)
    for (const other of new Set(project.participations.map((one) => one.actor))) {
      const met = byOther.get(other);
      if (met !== undefined) met.push(project);
      else if (other !== actor && !isGroup(other)) byOther.set(other, [project]);
    }
  // The funders of each project that fund the actor, too: a project stands with all who take part in it.
  const funders = new Map(active.map((project) => [project, fundersOf(project).filter((via) => via !== actor && seeker.funded.has(via))]));
  const counties = new Set(countiesOf(known.places, actor));
  const found = [...byOther].flatMap(([other, projects]) => {
    const ofBoth = new Set(projects.flatMap((project) => funders.get(project) ?? []));
    ofBoth.delete(other);
    return [
      ...sharedBodies(known, actor, other).map((via): Candidate => ({ other, projects, kind: 'MEMBERSHIP', via })),
      ...[...ofBoth].map((via): Candidate => ({ other, projects, kind: 'FUNDER', via })),
      ...countiesOf(known.places, other)
        .filter((via) => counties.has(via))
        .map((via): Candidate => ({ other, projects, kind: 'COUNTY', via })),
    ];
  });
  const first = found.sort((one, two) => compareKeys([one.other, one.kind, one.via], [two.other, two.kind, two.via])).slice(0, most);
  return { shown: first.map((candidate) => itemOf(known, seeker, candidate)), count: found.length };
}

function itemOf(known: GapGround, seeker: Seeker, candidate: Candidate): Item {
  const { other, projects, kind, via } = candidate;
  return {
    actor: entity(other),
    projects: projects.slice(0, mostProjects).map(({ id }) => entity(id)),
    link: kind,
    via: entity(via),
    statements: statementsOf(known, seeker, candidate).map(entity),
  };
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
      const theirs = projects.find((project) => fundersOf(project).includes(via));
      if (own === undefined || theirs === undefined) return [];
      const way = [statementOf(own, actor, null), statementOf(own, via, 'FUNDER'), statementOf(theirs, via, 'FUNDER')];
      return [...way, statementOf(theirs, other, null)].filter((one) => one !== null);
    }
  }
}

function sharedBodies({ memberships }: GapGround, actor: string, other: string): string[] {
  const others = memberships.get(other);
  return [...(memberships.get(actor)?.keys() ?? [])].filter((body) => others?.has(body) ?? false);
}

function sharedCounties(places: PlaceNet, actor: string, other: string): string[] {
  const others = new Set(countiesOf(places, other));
  return countiesOf(places, actor).filter((county) => others.has(county));
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
