import type { Certainty, GapState, QueryArguments } from '../generated/schema.ts';
import type { Ask } from '../graph/field-function.ts';
import type { Item } from '../graph/item.ts';
import { coverageOf } from './answer-coverage.ts';
import type { Considered } from './considered.ts';
import { coveringSources } from './declarations.ts';
import { entity } from './entity.ts';
import { checkIds } from './argument-checks.ts';
import { checkRows, readGapGround, type GapGround, type Priority } from './gap-ground.ts';
import type { Ground } from './ground.ts';
import { findJoinCandidates, isComparable, seekerOf, takingPartIn, type Seeker, type Taking } from './neighbours.ts';
import { checkKnown } from './known.ts';
import { allActorsOf, fundersOf, type Project } from './project.ts';
import { likelihoodOf, type Likelihood } from './time.ts';

const mostIds = 100;
const mostShown = 50;
const mostProjects = 100;
const takingPart = ['OWNS', 'FUNDS', 'PARTNERS_IN'];

/** The states in the order in which they are looked for. */
const states: readonly GapState[] = [
  ...(['COVERED', 'PRIORITY_WITHOUT_FUNDER', 'ONLY_UNDATED', 'ONLY_ENDED', 'ONLY_PLANNED'] as const),
  ...(['PRIORITY_WITHOUT_PROJECT', 'OTHERS_ACTIVE', 'NOTHING'] as const),
];

/** Query.gaps: how some actors stand on some themes on a day. */
export async function gaps(ground: Ground, args: QueryArguments['gaps'], { asks }: Pick<Ask, 'asks'>): Promise<Item> {
  const actors = [...new Set(args.actorIds)];
  const themes = args.themeIds === null || args.themeIds === undefined ? null : [...new Set(args.themeIds)];
  checkIds(actors, 'actorIds', 'Actor', mostIds);
  checkIds(themes, 'themeIds', 'Theme', mostIds);
  checkIds(args.compareIds, 'compareIds', 'Actor', mostIds);
  checkIds(args.sourceIds, 'sourceIds', 'Source', mostIds);
  if (themes !== null) checkRows(actors, themes);
  await checkKnown(ground, [...actors, ...(themes ?? []), ...(args.compareIds ?? [])], 'actorIds, themeIds and compareIds');
  const at = args.at ?? new Date().toISOString().slice(0, 10);
  const known = await readGapGround(ground, args, actors, themes, at);
  const abouts = known.themes.map((theme) => aboutOf(known, actors, theme));
  const rows = actors.map((actor) => seekerOf(known, actor)).flatMap((seeker) => abouts.map((about) => row(known, args, seeker, about)));
  const countOf = (state: GapState): number => rows.filter((one) => one['state'] === state).length;
  const counts = states.map((state) => ({ state, count: countOf(state) })).filter(({ count }) => count > 0);
  return { at, rows, counts, coverage: asks('coverage') ? coverageOf(onDay(known)) : null };
}

/** The projects considered, with how many of them run on the day only possibly or without a period: all stay among them. */
function onDay({ considered, day }: GapGround): Considered {
  const likelihoods = considered.projects.map(({ span }) => likelihoodOf(span, day));
  const count = (wanted: Likelihood): number => likelihoods.filter((one) => one === wanted).length;
  return { ...considered, possibleCount: count('POSSIBLE'), undatedCount: count('UNKNOWN') };
}

/** Projects of an actor on a theme, by when they run. */
interface Own {
  readonly active: readonly Project[];
  readonly ended: readonly Project[];
  readonly planned: readonly Project[];
  readonly undated: readonly Project[];
}

/** A theme with the projects about it. */
interface About {
  readonly theme: string;
  /** By each actor asked about, those that it takes part in. */
  readonly all: ReadonlyMap<string, readonly Project[]>;
  /** Who takes part in the active ones. */
  readonly active: readonly Taking[];
}

function aboutOf(known: GapGround, actors: readonly string[], theme: string): About {
  const about = known.considered.projects.filter(({ broaderThemes }) => broaderThemes.has(theme));
  const all = new Map<string, Project[]>(actors.map((actor) => [actor, []]));
  for (const project of about) for (const actor of allActorsOf(project)) all.get(actor)?.push(project);
  return { theme, all, active: takingPartIn(about.filter((project) => isActive(project, known))) };
}

function row(known: GapGround, args: QueryArguments['gaps'], seeker: Seeker, { theme, all, active }: About): Item {
  const { actor } = seeker;
  const own = divide(all.get(actor) ?? [], known);
  const priorities = known.priorities.filter(
    (one) => one.actor === actor && (known.broader.get(one.theme)?.has(theme) ?? one.theme === theme),
  );
  const others = active.filter(({ actor: other }) => isComparable(known, args, seeker, other));
  const state = stateOf(own, priorities, others.length > 0);
  const lookedIn = coveringSources(known.declarations, takingPart, known.territories.get(actor) ?? new Set(), known.day.from);
  const candidates = findJoinCandidates(known, seeker, active, new Set(own.active), mostShown);
  return {
    actor: entity(actor),
    theme: entity(theme),
    state,
    absence: absenceOf(state, lookedIn),
    lookedIn: lookedIn.map(entity),
    ...priorityColumns(priorities),
    ...projectColumns(own),
    certainty: certaintyOf(own.active, known),
    funders: [...new Set(own.active.flatMap(fundersOf))].sort().map(entity),
    othersActive: others.slice(0, mostShown).flatMap(eachProject).slice(0, mostShown),
    othersActiveCount: others.reduce((sum, { projects }) => sum + projects.length, 0),
    couldJoin: candidates.shown,
    couldJoinCount: candidates.count,
  };
}

function priorityColumns(priorities: readonly Priority[]): Item {
  const levels = priorities.flatMap(({ level }) => level ?? []);
  return {
    priorities: priorities
      .map(({ statement }) => statement)
      .sort()
      .map(entity),
    level: levels.length === 0 ? null : Math.min(...levels),
  };
}

function projectColumns({ active, ended, planned, undated }: Own): Item {
  return {
    activeProjects: entities(active),
    activeCount: active.length,
    endedProjects: entities(ended),
    endedCount: ended.length,
    plannedProjects: entities(planned),
    plannedCount: planned.length,
    undatedProjects: entities(undated),
    undatedCount: undated.length,
  };
}

/** How certain it is that the best of some active projects runs on the day. */
function certaintyOf(active: readonly Project[], { day }: GapGround): Certainty | null {
  if (active.length === 0) return null;
  return active.some(({ span }) => likelihoodOf(span, day) === 'CERTAIN') ? 'CERTAIN' : 'POSSIBLE';
}

function divide(own: readonly Project[], known: GapGround): Own {
  const { from: day } = known.day;
  const isNot = (project: Project): boolean => likelihoodOf(project.span, known.day) === 'NO';
  return {
    active: own.filter((project) => isActive(project, known)),
    ended: own.filter((project) => isNot(project) && project.span.endLast < day),
    planned: own.filter((project) => isNot(project) && project.span.endLast >= day),
    undated: own.filter((project) => likelihoodOf(project.span, known.day) === 'UNKNOWN'),
  };
}

function isActive(project: Project, { day }: GapGround): boolean {
  return ['CERTAIN', 'POSSIBLE'].includes(likelihoodOf(project.span, day));
}

function stateOf(own: Own, priorities: readonly Priority[], isOthersActive: boolean): GapState {
  const isPriority = priorities.length > 0;
  if (own.active.length > 0) return !isPriority || own.active.some(isFunded) ? 'COVERED' : 'PRIORITY_WITHOUT_FUNDER';
  if (own.undated.length > 0) return 'ONLY_UNDATED';
  if (own.ended.length > 0) return 'ONLY_ENDED';
  if (own.planned.length > 0) return 'ONLY_PLANNED';
  if (isPriority) return 'PRIORITY_WITHOUT_PROJECT';
  return isOthersActive ? 'OTHERS_ACTIVE' : 'NOTHING';
}

function absenceOf(state: GapState, lookedIn: readonly string[]): string | null {
  if (state === 'COVERED') return null;
  if (state === 'ONLY_UNDATED' || state === 'PRIORITY_WITHOUT_FUNDER') return 'NOT_STATED';
  return lookedIn.length > 0 ? 'NONE_RECORDED' : 'NOT_COVERED';
}

/** A comparable body once for each of its active projects. */
function eachProject({ actor, projects }: Taking): Item[] {
  return projects.slice(0, mostShown).map((project) => ({ actor: entity(actor), project: entity(project.id) }));
}

/** Whether anybody funds a project, a programme without a known fund included. */
function isFunded(project: Project): boolean {
  return project.facts.facts.some(({ type }) => type === 'FUNDS');
}

/** The first of some projects, which are by id. */
function entities(projects: readonly Project[]): Item[] {
  return projects.slice(0, mostProjects).map(({ id }) => entity(id));
}
