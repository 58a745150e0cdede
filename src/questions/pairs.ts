import type { ActorKind, ProjectCondition } from '../generated/schema.ts';
import { badInput, tooLarge } from '../errors.ts';
import { readPaging } from '../graph/cursor.ts';
import type { Ask } from '../graph/field-function.ts';
import type { Item } from '../graph/item.ts';
import { pageOf, type WholeList } from '../graph/whole-list.ts';
import { coverageOf } from './answer-coverage.ts';
import { prepare } from './conditions.ts';
import { consider, narrowTo, type Considered } from './considered.ts';
import { readEntities } from './entities.ts';
import { entity } from './entity.ts';
import type { Ground } from './ground.ts';
import { readLedger, type Ledger } from './ledger.ts';
import type { Project } from './project.ts';
import { actorsOf, rolesOf, sharedColumns, sortSharings, type Side, type Sharing } from './shared.ts';
import type { SharedArguments } from './typed.ts';

interface PairArguments extends SharedArguments {
  readonly kinds?: readonly ActorKind[] | null;
}

/** What a page is made from. */
interface Draft {
  readonly considered: Considered;
  readonly sharings: readonly Sharing[];
}

type MakeEdge = (sharing: Sharing, ledger: Ledger) => Item;

/** In all drafts together: each pair is an object with the projects that both share. */
const mostPairs = 400_000;

/** Counts what is gathered for all answers of one question: pairs of actors, and actors beside an actor or a theme. */
class PairCounter {
  #count = 0;

  /** Throws QUESTION_TOO_LARGE when there are too many. Asked for each: one project of thousands of partners makes millions. */
  add(): void {
    this.#count += 1;
    if (this.#count > mostPairs)
      throw tooLarge(
        `Expected at most ${String(mostPairs)} pairs, but there are more: narrow the filter, give kinds, or maxPartners in the filter`,
      );
  }
}

/** Query.coFunding and Query.coPartners: the pairs of actors with projects in common. */
export async function pairs(ground: Ground, side: Side, args: PairArguments, ask: Ask): Promise<Item | null> {
  checkMinShared(args.minShared);
  const considered = await consider(ground, args.filter, args.groups);
  const drafts = new Map([['', pairsIn(considered, side, args.kinds, new PairCounter())]]);
  return (await pagesOf(ground, drafts, args, ask, considered, pairEdge)).get('') ?? null;
}

/** Theme.coFunders and Theme.coPartners: the pairs with projects about each theme. */
export async function pairsOfThemes(ground: Ground, side: Side, args: SharedArguments, ask: Ask): Promise<Map<string, Item>> {
  const counter = new PairCounter();
  return eachTheme(ground, args, ask, (considered) => pairsIn(considered, side, null, counter), pairEdge);
}

/** Theme.funders: the funders of the projects about each theme. */
export async function fundersOfThemes(ground: Ground, args: SharedArguments, ask: Ask): Promise<Map<string, Item>> {
  const counter = new PairCounter();
  const funders = (considered: Considered): Draft => ({
    considered,
    sharings: gather(considered.projects, 'funders', null, counter),
  });
  return eachTheme(ground, args, ask, funders, actorEdge);
}

/** Actor.coFunders and Actor.coPartners: the actors with projects in common with each actor. */
export async function besideActors(ground: Ground, side: Side, args: SharedArguments, ask: Ask): Promise<Map<string, Item>> {
  checkMinShared(args.minShared);
  const considered = await consider(ground, args.filter, args.groups, [{ actorIds: ask.ids }]);
  const counter = new PairCounter();
  const draftOf = (actor: string): Draft => {
    const own = narrowTo(considered, { ...prepare({ actorIds: [actor] }), roles: rolesOf[side] });
    return { considered: own, sharings: gather(own.projects, side, actor, counter) };
  };
  const drafts = new Map(ask.ids.map((actor) => [actor, draftOf(actor)]));
  return pagesOf(ground, drafts, args, ask, considered, actorEdge);
}

async function eachTheme(
  ground: Ground,
  args: SharedArguments,
  ask: Ask,
  draftOf: (considered: Considered) => Draft,
  edge: MakeEdge,
): Promise<Map<string, Item>> {
  checkMinShared(args.minShared);
  const condition = (ids: readonly string[]): ProjectCondition => ({ themeIds: ids });
  const considered = await consider(ground, args.filter, args.groups, [condition(ask.ids)]);
  const drafts = new Map(ask.ids.map((theme) => [theme, draftOf(narrowTo(considered, prepare(condition([theme]))))]));
  return pagesOf(ground, drafts, args, ask, considered, edge);
}

function checkMinShared(minShared: number): void {
  if (minShared < 1) throw badInput(`Expected minShared from 1, got ${String(minShared)}`);
}

/** The actors on one side of some projects but for one, each with the projects that brought it up. */
function gather(projects: readonly Project[], side: Side, exception: string | null, counter: PairCounter): Sharing[] {
  const byActor = new Map<string, Project[]>();
  for (const project of projects)
    for (const actor of actorsOf(project, side, null)) {
      const known = byActor.get(actor);
      if (known !== undefined) known.push(project);
      else if (actor !== exception) {
        counter.add();
        byActor.set(actor, [project]);
      }
    }
  return [...byActor].map(([actor, own]) => ({ actors: [actor], projects: own }));
}

/** All pairs of actors with the projects that they share. */
function gatherPairs(projects: readonly Project[], side: Side, kinds: PairArguments['kinds'], counter: PairCounter): Sharing[] {
  const byFirst = new Map<string, Map<string, Sharing & { readonly projects: Project[] }>>();
  const all: Sharing[] = [];
  for (const project of projects) {
    const actors = actorsOf(project, side, kinds);
    for (const [at, first] of actors.entries()) {
      let bySecond = byFirst.get(first);
      if (bySecond === undefined) byFirst.set(first, (bySecond = new Map<string, Sharing & { readonly projects: Project[] }>()));
      for (let next = at + 1; next < actors.length; next += 1) {
        const second = actors[next] ?? '';
        const known = bySecond.get(second);
        if (known !== undefined) known.projects.push(project);
        else {
          counter.add();
          const sharing = { actors: [first, second], projects: [project] };
          bySecond.set(second, sharing);
          all.push(sharing);
        }
      }
    }
  }
  return all;
}

function pairsIn(considered: Considered, side: Side, kinds: PairArguments['kinds'], counter: PairCounter): Draft {
  return { considered, sharings: gatherPairs(considered.projects, side, kinds, counter) };
}

function pairEdge({ actors, projects }: Sharing, ledger: Ledger): Item {
  const [first = '', second = ''] = actors;
  const fundings = { firstFunding: ledger.fundingOf(projects, first), secondFunding: ledger.fundingOf(projects, second) };
  return { node: { first: entity(first), second: entity(second), ...sharedColumns(projects), ...fundings } };
}

function actorEdge({ actors, projects }: Sharing, ledger: Ledger): Item {
  const [actor = ''] = actors;
  return { node: entity(actor), ...sharedColumns(projects), funding: ledger.fundingOf(projects, actor) };
}

/** The page of each draft: `considered` holds the projects of them all, so that names and payers are read once. */
async function pagesOf(
  ground: Ground,
  drafts: ReadonlyMap<string, Draft>,
  args: SharedArguments,
  ask: Ask,
  considered: Considered,
  edge: MakeEdge,
): Promise<Map<string, Item>> {
  const wantedOf = ({ sharings }: Draft): Sharing[] => sharings.filter(({ projects }) => projects.length >= args.minShared);
  const wanted = [...drafts].map(([id, draft]) => ({ id, draft, sharings: wantedOf(draft) }));
  const actors = args.orderBy === 'NAME' ? wanted.flatMap(({ sharings }) => sharings.flatMap((one) => one.actors)) : [];
  const entities = await readEntities(ground, actors);
  const ledger = await readLedger(ground, ask.asks('edges') ? considered : { ...considered, projects: [] });
  return new Map(
    wanted.map(({ id, draft, sharings }) => {
      const sorted = sortSharings(sharings, args.orderBy, entities);
      const list = listOf(sorted, (sharing) => edge(sharing, ledger));
      const coverage = ask.asks('coverage') ? coverageOf(draft.considered) : null;
      return [id, { ...pageOf(list, readPaging(ask.args)), coverage }];
    }),
  );
}

/** A list of which only the page is put into words. */
function listOf(sharings: readonly Sharing[], edge: (sharing: Sharing) => Item): WholeList {
  const idOf = ({ actors }: Sharing): string => actors.join(' ');
  return {
    count: sharings.length,
    slice: (start, end) => sharings.slice(start, end).map((sharing) => ({ id: idOf(sharing), edge: () => edge(sharing) })),
    placeOf: (id) => sharings.findIndex((sharing) => idOf(sharing) === id),
  };
}
