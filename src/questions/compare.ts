import type { QueryArguments } from '../generated/schema.ts';
import { badInput } from '../errors.ts';
import type { Ask } from '../graph/field-function.ts';
import { addTo } from '../graph/add-to.ts';
import type { Item } from '../graph/item.ts';
import { coverageOf } from './answer-coverage.ts';
import { yearsOf, yearsWith } from './axes.ts';
import { consider, type Considered } from './considered.ts';
import { entity } from './entity.ts';
import { checkIds } from './argument-checks.ts';
import { readLists, type Ground } from './ground.ts';
import { checkKnown } from './known.ts';
import { readFunds } from './nets.ts';
import { isProgramme, takesPart, type Project } from './project.ts';
import { counts } from './scope.ts';
import { actorsOf } from './shared.ts';

const mostItems = 200;
const fewest = 2;
const most = 4;

/** Query.compare: what some actors share and what is each one's own. */
export async function compare(ground: Ground, args: QueryArguments['compare'], { asks }: Pick<Ask, 'asks'>): Promise<Item> {
  const ids = [...new Set(args.ids)];
  checkIds(ids, 'ids', 'Actor', most);
  if (ids.length < fewest) throw badInput(`Expected ${String(fewest)} to ${String(most)} different ids, got ${String(ids.length)}`);
  await checkKnown(ground, ids, 'ids');
  const considered = await consider(ground, args.filter, args.groups, [{ actorIds: ids }]);
  const own = await readOwn(ground, ids, considered);
  const projects = ids.map((id) => considered.projects.filter((project) => takesPart(project, id)));
  const related = (type: string): string[][] => ids.map((id) => own.get(`${id} ${type}`) ?? []);
  const both = (one: readonly string[][], other: readonly string[][]): string[][] => one.map((list, at) => [...list, ...(other[at] ?? [])]);
  return {
    actors: ids.map(entity),
    projects: aspect(
      ids,
      projects.map((list) => list.map(({ id }) => id)),
    ),
    partners: aspect(ids, partnersOf(ids, projects)),
    themes: aspect(
      ids,
      both(
        projects.map((list) => list.flatMap(({ themes }) => [...themes])),
        both(related('HAS_THEME'), related('PRIORITISES')),
      ),
    ),
    memberships: aspect(ids, related('MEMBER_OF')),
    funders: aspect(
      ids,
      both(
        projects.map((list) => list.flatMap((project) => actorsOf(project, 'funders', null))),
        related('FUNDS'),
      ),
    ),
    years: years(projects, considered.projects),
    coverage: asks('coverage') ? coverageOf(considered) : null,
  };
}

/** What the actors themselves are linked to, by `actor type`; programmes that fund them are their funds. */
async function readOwn(ground: Ground, ids: readonly string[], { filter }: Considered): Promise<Map<string, string[]>> {
  const rows = (await readLists(ground, 'facts/actor-relations', ids)).filter(([, , , isStated, sources]) =>
    counts({ isStated, sources }, filter),
  );
  const funds = await readFunds(ground, rows.map(([, , other]) => other).filter(isProgramme));
  const own = new Map<string, string[]>();
  for (const [id, type, other] of rows) {
    const key = `${id} ${type}`;
    for (const end of isProgramme(other) ? (funds.get(other) ?? []) : [other]) addTo(own, key, end);
  }
  return own;
}

function partnersOf(ids: readonly string[], projects: readonly (readonly Project[])[]): string[][] {
  const partners = (project: Project): readonly string[] => actorsOf(project, 'partners', null);
  return ids.map((id, at) => {
    const shared = (projects[at] ?? []).map(partners).filter((actors) => actors.includes(id));
    return shared.flat().filter((actor) => !ids.includes(actor));
  });
}

function aspect(ids: readonly string[], lists: readonly (readonly string[])[]): Item {
  const owners = new Map<string, string[]>();
  for (const [at, list] of lists.entries()) for (const id of new Set(list)) addTo(owners, id, ids[at] ?? '');
  const items = [...owners].sort(([one], [other]) => (one < other ? -1 : 1)).map(([id, actorIds]) => ({ entity: entity(id), actorIds }));
  const all = items.filter(({ actorIds }) => actorIds.length === ids.length);
  const own = items.filter(({ actorIds }) => actorIds.length === 1);
  const some = items.filter(({ actorIds }) => actorIds.length > 1 && actorIds.length < ids.length);
  return {
    sharedByAll: all.slice(0, mostItems),
    sharedByAllCount: all.length,
    sharedBySome: some.slice(0, mostItems),
    sharedBySomeCount: some.length,
    own: own.slice(0, mostItems),
    ownCount: own.length,
    overlap: items.length === 0 ? null : all.length / items.length,
  };
}

function years(projects: readonly (readonly Project[])[], all: readonly Project[]): Item[] {
  const named = yearsOf(all);
  const runsInYears = yearsWith(named, 'POSSIBLE');
  const counts = projects.map((list) => {
    const byYear = new Map<string, number>();
    for (const project of list) for (const year of runsInYears(project)) byYear.set(year, (byYear.get(year) ?? 0) + 1);
    return byYear;
  });
  return named.map((year) => ({ year: Number(year), projectCounts: counts.map((byYear) => byYear.get(year) ?? 0) }));
}
