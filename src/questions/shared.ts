import type { ActorKind, Role, SharedOrder } from '../generated/schema.ts';
import type { Item } from '../graph/item.ts';
import { entity } from './entity.ts';
import type { Ground } from './ground.ts';
import type { Considered } from './considered.ts';
import { fundingOf, grantsOf, type Funding, type Grant, type Payers } from './money.ts';
import { compareKeys, compareText } from './order.ts';
import { isOfKinds, type Project } from './project.ts';
import { hasEnd, hasStart } from './time.ts';

/** As which actors have projects in common. */
export type Side = 'funders' | 'partners';

const partnerRoles: readonly Role[] = [
  ...(['OWNER', 'FORMAL_OWNER', 'LEAD', 'APPLICANT', 'PARTNER', 'IMPLEMENTER', 'PARTICIPANT', 'INITIATOR'] as const),
  ...(['STEERING', 'REFERENCE', 'MEMBER'] as const),
];

const mostProjects = 100;
const mostThemes = 50;

/** The roles of one side. */
export function rolesOf(side: Side): readonly Role[] {
  return side === 'funders' ? ['FUNDER'] : partnerRoles;
}

/** The actors on one side of a project, by id. */
export function actorsOf(project: Project, side: Side, kinds: readonly ActorKind[] | null | undefined): string[] {
  const actors = project.participations.filter(({ role }) => (role === 'FUNDER') === (side === 'funders')).map(({ actor }) => actor);
  return [...new Set(actors)].filter((actor) => isOfKinds(actor, kinds)).sort();
}

/** The grants of each of some projects, reckoned when they are first asked for. */
export class Ledger {
  readonly #considered: Considered;
  readonly #payers: Payers;
  readonly #grants = new Map<string, readonly Grant[]>();

  constructor(considered: Considered, payers: Payers) {
    this.#considered = considered;
    this.#payers = payers;
  }

  /** The grants to some projects: all, or an actor's own. */
  fundingOf(projects: readonly Project[], actor: string | null = null): Funding {
    return fundingOf(
      projects.flatMap((project) => this.#of(project)),
      actor,
    );
  }

  #of(project: Project): readonly Grant[] {
    let grants = this.#grants.get(project.id);
    if (grants === undefined) this.#grants.set(project.id, (grants = grantsOf(project, this.#considered.view, this.#payers)));
    return grants;
  }
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

/** In the order asked for, ties by id; `names` are sort keys, needed for that order alone. */
export function sortSharings(sharings: readonly Sharing[], order: SharedOrder, names: ReadonlyMap<string, string>): Sharing[] {
  const keyed = sharings.map((sharing) => ({ sharing, key: [...keyOf(sharing, order, names), ...sharing.actors] }));
  return keyed.sort((one, other) => compareKeys(one.key, other.key)).map(({ sharing }) => sharing);
}

function keyOf({ actors, projects }: Sharing, order: SharedOrder, names: ReadonlyMap<string, string>): (string | number)[] {
  if (order === 'SHARED') return [-projects.length];
  if (order === 'LAST_YEAR') return [-(lastYear(projects) ?? 0)];
  return actors.map((actor) => names.get(actor) ?? '');
}

/** The keys by which the names of all these actors sort, by id. */
export async function readSortKeys(ground: Ground, sharings: readonly Sharing[]): Promise<Map<string, string>> {
  const ids = [...new Set(sharings.flatMap(({ actors }) => actors))].sort();
  const rows = ids.length === 0 ? [] : await ground.read('facts/entities', { ids });
  return new Map(rows.map(([id, , sortKey]) => [id, sortKey]));
}
