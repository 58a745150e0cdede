import type { Graph, StatementRow } from '../load.ts';
import { answerCoverage } from './coverage.ts';
import type { AnswerCoverage } from './coverage.ts';
import { coming, compareIds, countiesOf, distinct, entityOf, shown } from './facts.ts';
import { projectsFulfilling } from './filter.ts';
import {
  actorsBut,
  bodiesOf,
  comparables,
  countingOf,
  groupsOf,
  isCovered,
  locatedIn,
  membershipsOf,
  prioritiesOf,
  projectsOn,
  themesAsked,
} from './gap-facts.ts';
import type { GapArgs, Phase, ProjectOn } from './gap-facts.ts';
import { actorsIn, participations } from './participations.ts';
import { byRankAndId } from './time.ts';

/** A body that the actor is linked to, as `JoinCandidate` has it. */
export interface JoinCandidate {
  actor: { id: string };
  projects: { id: string }[];
  link: string;
  via: { id: string };
  statements: { id: string }[];
}

/** An actor and a theme, as `GapRow` has it. */
export interface GapRow {
  actor: { id: string };
  theme: { id: string };
  state: string;
  absence: string | null;
  priorities: { id: string }[];
  level: number | null;
  activeProjects: { id: string }[];
  endedProjects: { id: string }[];
  plannedProjects: { id: string }[];
  undatedProjects: { id: string }[];
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
  const filter = { ...countingOf(args), themeIds: themes };
  return { at: args.at, rows, counts, coverage: answerCoverage(graph, filter, groupsOf(args)) };
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
  return {
    actor: { id: actor },
    theme: { id: theme },
    state,
    absence: absenceOf(graph, actor, state, args),
    priorities: refs(priorities),
    level: levels.length === 0 ? null : Math.min(...levels),
    activeProjects: shown(active),
    endedProjects: shown(inPhase('ENDED')),
    plannedProjects: shown(inPhase('PLANNED')),
    undatedProjects: shown(inPhase('UNDATED')),
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

function absenceOf(graph: Graph, actor: string, state: string, args: GapArgs): string | null {
  if (state === 'COVERED') return null;
  if (state === 'ONLY_UNDATED') return 'NOT_STATED';
  if (state === 'PRIORITY_WITHOUT_FUNDER') return 'NOT_STATED';
  return isCovered(graph, actor, takingPart, args) ? 'NONE_RECORDED' : 'NOT_COVERED';
}

function idsOf(projects: readonly ProjectOn[], actor: string, wanted: Phase): string[] {
  return projects.filter(({ actors, phase }) => phase === wanted && actors.includes(actor)).map(({ id }) => id);
}

function couldJoin(graph: Graph, actor: string, all: readonly ProjectOn[], args: GapArgs): JoinCandidate[] {
  const others = actorsBut(graph, actor).filter((other) => entityOf(graph, other).kind !== 'GROUP');
  return others.flatMap((other) => {
    const joinable = all.filter((project) => !project.actors.includes(actor));
    const projects = idsOf(joinable, other, 'ACTIVE');
    if (projects.length === 0) return [];
    const links = [
      ...linksByCounty(graph, actor, other),
      ...linksByFunder(graph, actor, other, projects, args),
      ...linksByMembership(graph, actor, other, args),
    ];
    return links.map(({ link, via, statements }) => ({
      actor: { id: other },
      projects: shown(projects),
      link,
      via: { id: via },
      statements: refs(statements),
    }));
  });
}

/** What links two bodies. */
interface Link {
  link: string;
  via: string;
  statements: StatementRow[];
}

function linksByCounty(graph: Graph, actor: string, other: string): Link[] {
  return inBoth(countiesOf(graph, actor), countiesOf(graph, other)).map((via) => ({
    link: 'COUNTY',
    via,
    statements: [...best(locatedIn(graph, actor, via)), ...best(locatedIn(graph, other, via))],
  }));
}

function linksByFunder(graph: Graph, actor: string, other: string, projects: readonly string[], args: GapArgs): Link[] {
  const isFundedBy = (project: string, via: string): boolean => fundersOf(graph, [project], args).includes(via);
  const own = projectsFulfilling(graph, countingOf(args), groupsOf(args))
    .map(({ id }) => id)
    .filter((id) => participationsOf(graph, actor, id, args).length > 0);
  const shared = inBoth(fundersOf(graph, own, args), fundersOf(graph, projects, args));
  return shared
    .filter((via) => via !== actor && via !== other)
    .map((via) => {
      const first = own.filter((project) => isFundedBy(project, via)).slice(0, 1);
      const second = projects.filter((project) => isFundedBy(project, via)).slice(0, 1);
      const chain = [
        ...first.flatMap((project) => [
          ...best(participationsOf(graph, actor, project, args)),
          ...best(fundingOf(graph, via, project, args)),
        ]),
        ...second.flatMap((project) => [
          ...best(fundingOf(graph, via, project, args)),
          ...best(participationsOf(graph, other, project, args)),
        ]),
      ];
      return { link: 'FUNDER', via, statements: chain };
    });
}

function fundersOf(graph: Graph, projects: readonly string[], args: GapArgs): string[] {
  return distinct(projects.flatMap((one) => actorsIn(graph, one, countingOf(args), groupsOf(args), ['FUNDER'])));
}

function fundingOf(graph: Graph, funder: string, project: string, args: GapArgs): StatementRow[] {
  return participationsOf(graph, funder, project, args).filter(({ type }) => type === 'FUNDS');
}

function participationsOf(graph: Graph, actor: string, project: string, args: GapArgs): StatementRow[] {
  const all = participations(graph, project, countingOf(args), groupsOf(args));
  return all.filter((one) => one.actor === actor).map(({ statement }) => statement);
}

/** The best of some statements: PREFERRED before NORMAL, then the lesser id; none of none. */
function best(statements: readonly StatementRow[]): StatementRow[] {
  return statements.toSorted(byRankAndId).slice(0, 1);
}

function linksByMembership(graph: Graph, actor: string, other: string, args: GapArgs): Link[] {
  const of = (one: string, via: string): StatementRow[] => membershipsOf(graph, one, args).filter(({ object }) => object === via);
  return inBoth(bodiesOf(graph, actor, args), bodiesOf(graph, other, args)).map((via) => ({
    link: 'MEMBERSHIP',
    via,
    statements: [...best(of(actor, via)), ...best(of(other, via))],
  }));
}

function inBoth(a: readonly string[], b: readonly string[]): string[] {
  return a.filter((id) => b.includes(id)).toSorted(compareIds);
}

function refs(statements: readonly StatementRow[]): { id: string }[] {
  return shown(statements.map(({ id }) => id));
}
