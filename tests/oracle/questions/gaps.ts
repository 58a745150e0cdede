import type { Graph } from '../load.ts';
import { answerCoverage } from './coverage.ts';
import type { AnswerCoverage } from './coverage.ts';
import { coming, compareIds, distinct, shown } from './facts.ts';
import { comparables, countingOf, coveringSources, groupsOf, mostProjects, prioritiesOf, projectsOn, themesAsked } from './gap-facts.ts';
import type { GapArgs, Phase, ProjectOn } from './gap-facts.ts';
import { couldJoin, fundersOf, idsOf, refs } from './gap-links.ts';
import type { JoinCandidate } from './gap-links.ts';

/** An actor and a theme, as `GapRow` has it. */
export interface GapRow {
  actor: { id: string };
  theme: { id: string };
  state: string;
  absence: string | null;
  lookedIn: { id: string }[];
  priorities: { id: string }[];
  level: number | null;
  certainty: string | null;
  activeProjects: { id: string }[];
  activeCount: number;
  endedProjects: { id: string }[];
  endedCount: number;
  plannedProjects: { id: string }[];
  plannedCount: number;
  undatedProjects: { id: string }[];
  undatedCount: number;
  funders: { id: string }[];
  othersActive: { actor: { id: string }; project: { id: string } }[];
  othersActiveCount: number;
  couldJoin: JoinCandidate[];
  couldJoinCount: number;
}

/** The answer of Query.gaps. */
export interface Gaps {
  at: string;
  rows: GapRow[];
  counts: { state: string; count: number }[];
  coverage: AnswerCoverage;
}

const mostShown = 50;
const takingPart = ['OWNS', 'FUNDS', 'PARTNERS_IN'];
const states = [
  ...['COVERED', 'PRIORITY_WITHOUT_FUNDER', 'ONLY_UNDATED', 'ONLY_ENDED', 'ONLY_PLANNED'],
  ...['PRIORITY_WITHOUT_PROJECT', 'OTHERS_ACTIVE', 'NOTHING'],
];

/** Query.gaps. */
export function gaps(graph: Graph, args: GapArgs): Gaps {
  const themes = themesAsked(graph, args);
  const projectsOf = new Map(themes.map((theme) => [theme, projectsOn(graph, theme, args)]));
  const rows = args.actorIds.flatMap((actor) => themes.map((theme) => gapRow(graph, actor, theme, projectsOf.get(theme) ?? [], args)));
  const found = states.filter((state) => rows.some((row) => row.state === state));
  const counts = found.map((state) => ({ state, count: rows.filter((row) => row.state === state).length }));
  return { at: args.at, rows, counts, coverage: coverage(graph, themes, [...projectsOf.values()].flat(), args) };
}

/** The projects about the themes; those that run on the day only possibly and those without a period are among them. */
function coverage(graph: Graph, themes: readonly string[], about: readonly ProjectOn[], args: GapArgs): AnswerCoverage {
  const all = answerCoverage(graph, { ...countingOf(args), themeIds: themes }, groupsOf(args));
  const count = (wanted: string): number => distinct(about.filter(({ certainty }) => certainty === wanted).map(({ id }) => id)).length;
  return { ...all, possibleCount: count('POSSIBLE'), undatedCount: count('UNKNOWN') };
}

/** How certain it is that one of some active projects runs. */
function bestCertainty(active: readonly ProjectOn[]): string | null {
  if (active.length === 0) return null;
  return active.some(({ certainty }) => certainty === 'CERTAIN') ? 'CERTAIN' : 'POSSIBLE';
}

function gapRow(graph: Graph, actor: string, theme: string, all: readonly ProjectOn[], args: GapArgs): GapRow {
  const priorities = prioritiesOf(graph, actor, theme, args);
  const inPhase = (phase: Phase): string[] => idsOf(all, actor, phase);
  const active = inPhase('ACTIVE');
  const funders = fundersOf(graph, active, args);
  const others = comparables(graph, actor, args).flatMap((other) =>
    idsOf(all, other, 'ACTIVE').map((project) => ({ actor: { id: other }, project: { id: project } })),
  );
  const candidates = couldJoin(graph, actor, all, args);
  const levels = priorities.flatMap(({ level }) => (level === null ? [] : [Number(level)]));
  const state = stateOf({
    hasPriority: priorities.length > 0,
    hasActive: active.length > 0,
    isFunded: active.some((project) => coming(graph, 'FUNDS', project, countingOf(args)).length > 0),
    hasUndated: inPhase('UNDATED').length > 0,
    hasEnded: inPhase('ENDED').length > 0,
    hasPlanned: inPhase('PLANNED').length > 0,
    hasOthers: others.length > 0,
  });
  const lookedIn = coveringSources(graph, actor, takingPart, args);
  return {
    actor: { id: actor },
    theme: { id: theme },
    state,
    absence: absenceOf(state, lookedIn),
    lookedIn: shown(lookedIn),
    priorities: refs(priorities),
    level: levels.length === 0 ? null : Math.min(...levels),
    certainty: bestCertainty(all.filter(({ id }) => active.includes(id))),
    activeProjects: shown(active.slice(0, mostProjects)),
    activeCount: active.length,
    endedProjects: shown(inPhase('ENDED').slice(0, mostProjects)),
    endedCount: inPhase('ENDED').length,
    plannedProjects: shown(inPhase('PLANNED').slice(0, mostProjects)),
    plannedCount: inPhase('PLANNED').length,
    undatedProjects: shown(inPhase('UNDATED').slice(0, mostProjects)),
    undatedCount: inPhase('UNDATED').length,
    funders: shown(funders.toSorted(compareIds)),
    othersActive: others.slice(0, mostShown),
    othersActiveCount: others.length,
    couldJoin: candidates.slice(0, mostShown),
    couldJoinCount: candidates.length,
  };
}

interface Found {
  hasPriority: boolean;
  hasActive: boolean;
  isFunded: boolean;
  hasUndated: boolean;
  hasEnded: boolean;
  hasPlanned: boolean;
  hasOthers: boolean;
}

/** The first state that applies. */
function stateOf(found: Found): string {
  if (found.hasActive && (!found.hasPriority || found.isFunded)) return 'COVERED';
  if (found.hasActive) return 'PRIORITY_WITHOUT_FUNDER';
  if (found.hasUndated) return 'ONLY_UNDATED';
  if (found.hasEnded) return 'ONLY_ENDED';
  if (found.hasPlanned) return 'ONLY_PLANNED';
  if (found.hasPriority) return 'PRIORITY_WITHOUT_PROJECT';
  return found.hasOthers ? 'OTHERS_ACTIVE' : 'NOTHING';
}

function absenceOf(state: string, lookedIn: readonly string[]): string | null {
  if (state === 'COVERED') return null;
  if (state === 'ONLY_UNDATED') return 'NOT_STATED';
  if (state === 'PRIORITY_WITHOUT_FUNDER') return 'NOT_STATED';
  return lookedIn.length > 0 ? 'NONE_RECORDED' : 'NOT_COVERED';
}
