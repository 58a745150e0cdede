import type { Graph, StatementRow } from '../load.ts';
import { compareIds, countiesOf, distinct, entityOf, shown } from './facts.ts';
import { projectsFulfilling } from './filter.ts';
import { actorsBut, bodiesOf, countingOf, groupsOf, locatedIn, membershipsOf, mostProjects } from './gap-facts.ts';
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

/** The projects in which an actor takes part, of one phase. */
export function idsOf(projects: readonly ProjectOn[], actor: string, wanted: Phase): string[] {
  return projects.filter(({ actors, phase }) => phase === wanted && actors.includes(actor)).map(({ id }) => id);
}

/** All bodies that an actor could join, by id, link and what links them. */
export function couldJoin(graph: Graph, actor: string, all: readonly ProjectOn[], args: GapArgs): JoinCandidate[] {
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
      projects: shown(projects.slice(0, mostProjects)),
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

/** The funders of some projects, each once. */
export function fundersOf(graph: Graph, projects: readonly string[], args: GapArgs): string[] {
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

/** Statements as an answer shows them. */
export function refs(statements: readonly StatementRow[]): { id: string }[] {
  return shown(statements.map(({ id }) => id));
}
