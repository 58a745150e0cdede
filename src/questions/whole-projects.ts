import type { GroupReading } from '../generated/schema.ts';
import { addTo } from '../graph/add-to.ts';
import type { ProjectFacts } from './facts.ts';
import { seeProject, type Project, type View } from './project.ts';

/** All projects of a release, with the nets around them. */
export interface Whole {
  /** By id. */
  readonly facts: readonly ProjectFacts[];
  /** What they are seen with when all statements count. */
  view(groups: GroupReading): View;
  /** A project, by its place among the facts, as it is when all statements count. */
  see(place: number, groups: GroupReading): Project;
  /** All of them. */
  seeAll(groups: GroupReading): readonly Project[];
  /** The places, in order, of the projects that an id may have to do with: a theme, programme, fund, place or actor as stated. */
  placesOf(id: string): readonly number[];
}

/** Makes it from the facts, which must be by id, and the nets around them all, the members of groups included. */
export function makeWhole(facts: readonly ProjectFacts[], nets: View): Whole {
  const views: Readonly<Record<GroupReading, View>> = {
    AS_STATED: { ...nets, groups: 'AS_STATED', statedOnly: false },
    EXPANDED: { ...nets, groups: 'EXPANDED', statedOnly: false },
  };
  const seen: Readonly<Record<GroupReading, (Project | undefined)[]>> = { AS_STATED: [], EXPANDED: [] };
  const all = new Map<GroupReading, readonly Project[]>();
  let index: ReadonlyMap<string, readonly number[]> | null = null;
  const see = (place: number, groups: GroupReading): Project => {
    let project = seen[groups][place];
    if (project === undefined) {
      const own = facts[place];
      if (own === undefined) throw new Error(`Expected a place below ${String(facts.length)}, got ${String(place)}`);
      seen[groups][place] = project = seeProject(own, views[groups]);
    }
    return project;
  };
  const seeAll = (groups: GroupReading): readonly Project[] => {
    let projects = all.get(groups);
    if (projects === undefined) all.set(groups, (projects = facts.map((_, place) => see(place, groups))));
    return projects;
  };
  const placesOf = (id: string): readonly number[] => (index ??= indexOf(seeAll('AS_STATED'), views.AS_STATED)).get(id) ?? [];
  return { facts, view: (groups) => views[groups], see, seeAll, placesOf };
}

function indexOf(projects: readonly Project[], { funds }: View): Map<string, number[]> {
  const index = new Map<string, number[]>();
  for (const [place, project] of projects.entries()) {
    const ids = new Set([...project.broaderThemes, ...project.programmes, ...project.places]);
    for (const { actor } of project.participations) ids.add(actor);
    for (const { type, other } of project.facts.facts) if (type === 'FUNDS') ids.add(other);
    for (const programme of project.programmes) for (const fund of funds.get(programme) ?? []) ids.add(fund);
    for (const id of ids) addTo(index, id, place);
  }
  return index;
}
