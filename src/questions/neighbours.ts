import type { LinkKind, QueryArguments } from '../generated/schema.ts';
import type { Item } from '../graph/item.ts';
import { entity } from './entity.ts';
import type { GapGround } from './gap-ground.ts';
import { isGroup } from './groups.ts';
import { countiesOf, type PlaceNet } from './nets.ts';
import { compareKeys } from './order.ts';
import { kindOfActor, type Project } from './project.ts';
import { best } from './scope.ts';

/** What links an actor to a body. */
interface Link {
  readonly kind: LinkKind;
  readonly via: string;
  /** The statements that make it; found for the links that are shown alone. */
  statements(): readonly string[];
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

/** Bodies with one of some active projects that an actor is linked to: by body, then link, then what links them; the first so many. */
export function findCandidatesToJoin(known: GapGround, actor: string, active: readonly Project[], most: number): Candidates {
  const byOther = new Map<string, Project[]>();
  for (const project of active)
    for (const other of new Set(project.participations.map((one) => one.actor))) {
      const met = byOther.get(other);
      if (met !== undefined) met.push(project);
      else if (other !== actor && !isGroup(other)) byOther.set(other, [project]);
    }
  const funded = firstFundedBy(known, actor);
  const found = [...byOther].flatMap(([other, projects]) =>
    linksTo(known, actor, other, projects, funded).map((link) => ({ other, projects, link })),
  );
  const shown = found
    .sort((one, two) => compareKeys([one.other, one.link.kind, one.link.via], [two.other, two.link.kind, two.link.via]))
    .slice(0, most)
    .map(({ other, projects, link }) => ({
      actor: entity(other),
      projects: projects.map(({ id }) => entity(id)),
      link: link.kind,
      via: entity(link.via),
      statements: link.statements().map(entity),
    }));
  return { shown, count: found.length };
}

function linksTo(
  known: GapGround,
  actor: string,
  other: string,
  projects: readonly Project[],
  funded: ReadonlyMap<string, Project>,
): Link[] {
  const bodies = sharedBodies(known, actor, other).map((via): Link => {
    const statements = (): string[] => [actor, other].map((one) => known.memberships.get(one)?.get(via) ?? '');
    return { kind: 'MEMBERSHIP', via, statements };
  });
  const counties = sharedCounties(known.places, actor, other).map((via): Link => {
    const statements = (): string[] => [actor, other].map((one) => locatedIn(known.places, one, via));
    return { kind: 'COUNTY', via, statements };
  });
  return [...bodies, ...fundersOfBoth(funded, actor, other, projects), ...counties];
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

/** The first of an actor's projects, by id, that each funder of any funds. */
function firstFundedBy({ ownProjects }: GapGround, actor: string): Map<string, Project> {
  const funded = new Map<string, Project>();
  for (const project of ownProjects)
    if (project.participations.some((one) => one.actor === actor))
      for (const { actor: funder, role } of project.participations)
        if (role === 'FUNDER' && !funded.has(funder)) funded.set(funder, project);
  return funded;
}

/** Funders of a project of the actor's and of one of the other's; the projects taken are the first by id. */
function fundersOfBoth(funded: ReadonlyMap<string, Project>, actor: string, other: string, projects: readonly Project[]): Link[] {
  const funders = new Set(
    projects.flatMap((project) => project.participations.filter(({ role }) => role === 'FUNDER').map((one) => one.actor)),
  );
  return [...funders].flatMap((via): Link[] => {
    if (via === actor || via === other) return [];
    const first = funded.get(via);
    const second = first === undefined ? undefined : projects.find((project) => statementOf(project, via, 'FUNDER') !== null);
    if (first === undefined || second === undefined) return [];
    const way = (): (string | null)[] => [
      statementOf(first, actor, null),
      statementOf(first, via, 'FUNDER'),
      statementOf(second, via, 'FUNDER'),
      statementOf(second, other, null),
    ];
    return [{ kind: 'FUNDER', via, statements: () => way().filter((one) => one !== null) }];
  });
}

/** The best statement by which an actor takes part in a project, in a role or any; null when it doesn't. */
function statementOf(project: Project, actor: string, role: string | null): string | null {
  const facts = project.participations.filter((one) => one.actor === actor && (role === null || one.role === role)).map(({ fact }) => fact);
  return best(facts)?.id ?? null;
}
