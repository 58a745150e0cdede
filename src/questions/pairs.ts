import type { ActorKind, ProjectCondition } from '../generated/schema.ts';
import type { Ask } from '../graph/field-function.ts';
import type { Item } from '../graph/item.ts';
import { badInput, tooLarge } from '../errors.ts';
import { coverageOf } from './answer-coverage.ts';
import { consider, narrowTo, type Considered } from './considered.ts';
import { entity } from './entity.ts';
import type { Ground } from './ground.ts';
import { pageOf } from './page.ts';
import { readPayers } from './payers.ts';
import type { Project } from './project.ts';
import { actorsOf, Ledger, sharedColumns, sortSharings, type Side, type Sharing } from './shared.ts';
import type { SharedArguments } from './typed.ts';

interface PairArguments extends SharedArguments {
  readonly kinds?: readonly ActorKind[] | null;
}

const mostPairs = 2_000_000;

/** Query.coFunding and Query.coPartners: the pairs of actors with projects in common. */
export async function pairs(ground: Ground, side: Side, args: PairArguments, ask: Ask): Promise<Item> {
  checkMinShared(args.minShared);
  return pairPage(ground, side, args, ask, await consider(ground, args.filter, args.groups));
}

/** Theme.coFunders and Theme.coPartners: the pairs with projects about each theme. */
export async function pairsOfThemes(ground: Ground, side: Side, args: SharedArguments, ask: Ask): Promise<Map<string, Item>> {
  return eachTheme(ground, args, ask, (considered) => pairPage(ground, side, args, ask, considered));
}

/** Theme.funders: the funders of the projects about each theme. */
export async function fundersOfThemes(ground: Ground, args: SharedArguments, ask: Ask): Promise<Map<string, Item>> {
  return eachTheme(ground, args, ask, (considered) => {
    const byActor = gather(considered.projects, (project) => actorsOf(project, 'funders', null));
    return actorPage(ground, byActor, args, ask, considered);
  });
}

/** Actor.coFunders and Actor.coPartners: the actors with projects in common with each actor. */
export async function besideActors(ground: Ground, side: Side, args: SharedArguments, ask: Ask): Promise<Map<string, Item>> {
  checkMinShared(args.minShared);
  const considered = await consider(ground, args.filter, args.groups, [{ actorIds: ask.ids }]);
  return eachId(ask.ids, (actor) => {
    const own = withActor(considered, actor, side);
    const others = gather(own.projects, (project) => actorsOf(project, side, null).filter((other) => other !== actor));
    return actorPage(ground, others, args, ask, own);
  });
}

/** The projects in which an actor is on one side. */
function withActor(considered: Considered, actor: string, side: Side): Considered {
  const own = narrowTo(considered, { actorIds: [actor] });
  const projects = own.projects.filter((project) => actorsOf(project, side, null).includes(actor));
  return { ...own, projects };
}

async function eachTheme(
  ground: Ground,
  args: SharedArguments,
  ask: Ask,
  page: (considered: Considered) => Promise<Item>,
): Promise<Map<string, Item>> {
  checkMinShared(args.minShared);
  const condition = (ids: readonly string[]): ProjectCondition => ({ themeIds: ids });
  const considered = await consider(ground, args.filter, args.groups, [condition(ask.ids)]);
  return eachId(ask.ids, (theme) => page(narrowTo(considered, condition([theme]))));
}

async function eachId(ids: readonly string[], page: (id: string) => Promise<Item>): Promise<Map<string, Item>> {
  const pages = new Map<string, Item>();
  for (const id of ids) pages.set(id, await page(id));
  return pages;
}

function checkMinShared(minShared: number): void {
  if (minShared < 1) throw badInput(`Expected minShared from 1, got ${String(minShared)}`);
}

/** Lists of actors, each with the projects that brought it up. */
function gather(projects: readonly Project[], actors: (project: Project) => readonly string[]): Sharing[] {
  const byActor = new Map<string, Project[]>();
  for (const project of projects)
    for (const actor of actors(project)) {
      const known = byActor.get(actor);
      if (known === undefined) byActor.set(actor, [project]);
      else known.push(project);
    }
  return [...byActor].map(([actor, own]) => ({ actors: [actor], projects: own }));
}

/** All pairs of actors with the projects that they share. */
function gatherPairs(projects: readonly Project[], side: Side, kinds: PairArguments['kinds']): Sharing[] {
  const byPair = new Map<string, { actors: string[]; projects: Project[] }>();
  for (const project of projects) {
    const actors = actorsOf(project, side, kinds);
    for (const [at, first] of actors.entries())
      for (const second of actors.slice(at + 1)) {
        const key = `${first} ${second}`;
        const known = byPair.get(key);
        if (known === undefined) byPair.set(key, { actors: [first, second], projects: [project] });
        else known.projects.push(project);
      }
    if (byPair.size > mostPairs)
      throw tooLarge(`Expected at most ${String(mostPairs)} pairs, but there are more: narrow the filter, or give maxPartners`);
  }
  return [...byPair.values()];
}

async function pairPage(ground: Ground, side: Side, args: PairArguments, ask: Ask, considered: Considered): Promise<Item> {
  const all = gatherPairs(considered.projects, side, args.kinds);
  return sharingPage(ground, all, args, ask, considered, (sharing, ledger) => {
    const [first = '', second = ''] = sharing.actors;
    const fundings = { firstFunding: ledger.fundingOf(sharing.projects, first), secondFunding: ledger.fundingOf(sharing.projects, second) };
    return { node: { first: entity(first), second: entity(second), ...sharedColumns(sharing.projects), ...fundings } };
  });
}

async function actorPage(ground: Ground, all: readonly Sharing[], args: SharedArguments, ask: Ask, considered: Considered): Promise<Item> {
  return sharingPage(ground, all, args, ask, considered, (sharing, ledger) => {
    const [actor = ''] = sharing.actors;
    return { node: entity(actor), ...sharedColumns(sharing.projects), funding: ledger.fundingOf(sharing.projects, actor) };
  });
}

async function sharingPage(
  ground: Ground,
  all: readonly Sharing[],
  args: SharedArguments,
  ask: Ask,
  considered: Considered,
  edge: (sharing: Sharing, ledger: Ledger) => Item,
): Promise<Item> {
  const wanted = all.filter(({ projects }) => projects.length >= args.minShared);
  const sorted = await sortSharings(ground, wanted, args.orderBy);
  const payers = ask.asks('edges') ? await readPayers(ground, considered.projects, considered.view, considered.filter) : new Map();
  const ledger = new Ledger(considered, payers);
  const list = sorted.map((sharing) => ({ id: sharing.actors.join(' '), edge: () => edge(sharing, ledger) }));
  return { ...pageOf(list, ask.args), coverage: coverageOf(considered) };
}
