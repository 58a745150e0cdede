import type { ActorKind, Role, SharedOrder } from '../generated/schema.ts';
import type { Item } from '../graph/item.ts';
import type { EntityColumns } from './entities.ts';
import { entity } from './entity.ts';
import { compareKeys, compareText } from './order.ts';
import { isOfKinds, type Project } from './project.ts';
import { hasEnd, hasStart } from './time.ts';

/** As which actors have projects in common. */
export type Side = 'funders' | 'partners';

/** On which side each role is. */
const sideOfRole: Readonly<Record<Role, Side>> = {
  FUNDER: 'funders',
  OWNER: 'partners',
  FORMAL_OWNER: 'partners',
  LEAD: 'partners',
  APPLICANT: 'partners',
  PARTNER: 'partners',
  IMPLEMENTER: 'partners',
  PARTICIPANT: 'partners',
  INITIATOR: 'partners',
  STEERING: 'partners',
  REFERENCE: 'partners',
  MEMBER: 'partners',
};

const mostProjects = 100;
const mostThemes = 50;

/** The roles of one side. */
export const rolesOf: Readonly<Record<Side, ReadonlySet<string>>> = { funders: rolesOn('funders'), partners: rolesOn('partners') };

function rolesOn(side: Side): ReadonlySet<string> {
  return new Set(Object.entries(sideOfRole).flatMap(([role, own]) => (own === side ? [role] : [])));
}

/** The actors on one side of a project, by id. */
export function actorsOf(project: Project, side: Side, kinds: readonly ActorKind[] | null | undefined): readonly string[] {
  const actors = (project.reckoned[side] ??= sideOf(project, side));
  return kinds === null || kinds === undefined ? actors : actors.filter((actor) => isOfKinds(actor, kinds));
}

function sideOf({ participations }: Project, side: Side): string[] {
  const actors = participations.filter(({ role }) => rolesOf[side].has(role)).map(({ actor }) => actor);
  return [...new Set(actors)].sort();
}

/** The columns of an edge that tell what some projects have in common. */
export function sharedColumns(projects: readonly Project[]): Item {
  const themes = themeCounts(projects);
  return {
    sharedCount: projects.length,
    projects: projects.slice(0, mostProjects).map(({ id }) => entity(id)),
    isTruncated: projects.length > mostProjects,
    themes: themes.slice(0, mostThemes),
    themeCount: themes.length,
    firstYear: firstYear(projects),
    lastYear: lastYear(projects),
  };
}

/** The last possible year of a stated end among some projects; null without one. */
function lastYear(projects: readonly Project[]): number | null {
  const years = projects.filter(({ span }) => hasEnd(span)).map(({ span }) => Number(span.endLast.slice(0, 4)));
  return years.length === 0 ? null : Math.max(...years);
}

function firstYear(projects: readonly Project[]): number | null {
  const years = projects.filter(({ span }) => hasStart(span)).map(({ span }) => Number(span.startFirst.slice(0, 4)));
  return years.length === 0 ? null : Math.min(...years);
}

function themeCounts(projects: readonly Project[]): Item[] {
  const counts = new Map<string, number>();
  for (const { themes } of projects) for (const theme of themes) counts.set(theme, (counts.get(theme) ?? 0) + 1);
  return [...counts]
    .sort(([one, left], [other, right]) => right - left || compareText(one, other))
    .map(([id, projectCount]) => ({ theme: entity(id), projectCount }));
}

/** Actors, alone or in pairs, with the projects that they share. */
export interface Sharing {
  readonly actors: readonly string[];
  readonly projects: readonly Project[];
}

/** In the order asked for, ties by id; the columns of the actors are needed for the order by name alone. */
export function sortSharings(sharings: readonly Sharing[], order: SharedOrder, entities: ReadonlyMap<string, EntityColumns>): Sharing[] {
  if (order === 'SHARED') return sharings.toSorted((one, other) => other.projects.length - one.projects.length || byActors(one, other));
  if (order === 'NAME') return byKeys(sharings, ({ actors }) => actors.map((actor) => entities.get(actor)?.sortKey ?? ''));
  return byKeys(sharings, ({ projects }) => [-(lastYear(projects) ?? 0)]);
}

function byKeys(sharings: readonly Sharing[], keyOf: (sharing: Sharing) => (string | number)[]): Sharing[] {
  const keyed = sharings.map((sharing) => ({ sharing, key: keyOf(sharing) }));
  return keyed.sort((one, other) => compareKeys(one.key, other.key) || byActors(one.sharing, other.sharing)).map(({ sharing }) => sharing);
}

function byActors({ actors: [one = '', second = ''] }: Sharing, { actors: [other = '', otherSecond = ''] }: Sharing): number {
  return compareText(one, other) || compareText(second, otherSecond);
}
