import type { Graph } from '../load.ts';
import { allProjects, compareIds, distinct, factsOf, shown } from './facts.ts';
import type { Filter, Groups } from './facts.ts';
import { certaintyAsked, fulfils, fulfilsAllBut, fulfilsDays, isWithinPartners } from './filter.ts';
import { grantsOf } from './money.ts';
import { participations } from './participations.ts';
import { projectPeriod } from './time.ts';

/** What an answer rests on, as `AnswerCoverage` has it. */
export interface AnswerCoverage {
  projectCount: number;
  possibleCount: number;
  undatedCount: number;
  tooManyPartnersCount: number;
  withPeriodCount: number;
  withThemeCount: number;
  withFunderCount: number;
  withAmountCount: number;
  withInferredCount: number;
  sources: { id: string }[];
  expandedStatementIds: string[];
}

/** The coverage of an answer about the projects that fulfil a filter. */
export function answerCoverage(graph: Graph, filter: Filter, groups: Groups): AnswerCoverage {
  const all = allProjects(graph).map(({ id }) => id);
  const projects = all.filter((id) => fulfils(graph, id, filter, groups));
  const count = (isSo: (project: string) => boolean): number => projects.filter(isSo).length;
  const facts = projects.flatMap((id) => factsOf(graph, id, filter));
  const expanded = projects.flatMap((id) => participations(graph, id, filter, groups)).filter(({ isExpanded }) => isExpanded);
  return {
    projectCount: projects.length,
    possibleCount: count((id) => certaintyAsked(graph, id, filter) === 'POSSIBLE'),
    ...notAmongThem(graph, all, filter, groups),
    withPeriodCount: count((id) => isDated(graph, id, filter)),
    withThemeCount: count((id) => factsOf(graph, id, filter).some(({ type }) => type === 'HAS_THEME')),
    withFunderCount: count((id) => grantsOf(graph, id, filter).length > 0),
    withAmountCount: count((id) => grantsOf(graph, id, filter).some(({ best }) => best.amount !== null)),
    withInferredCount: count((id) => factsOf(graph, id, filter).some(({ isStated }) => !isStated)),
    sources: shown(distinct(facts.flatMap(({ citations }) => citations.map(({ source }) => source))).toSorted(compareIds)),
    expandedStatementIds: distinct(expanded.map(({ statement }) => statement.id)).toSorted(compareIds),
  };
}

function notAmongThem(
  graph: Graph,
  all: readonly string[],
  filter: Filter,
  groups: Groups,
): Pick<AnswerCoverage, 'undatedCount' | 'tooManyPartnersCount'> {
  const otherwise = all.filter((id) => fulfilsAllBut(graph, id, filter, groups));
  const undated = otherwise.filter((id) => certaintyAsked(graph, id, filter) === 'UNKNOWN' && isWithinPartners(graph, id, filter));
  const crowded = otherwise.filter((id) => fulfilsDays(graph, id, filter) && !isWithinPartners(graph, id, filter));
  return { undatedCount: undated.length, tooManyPartnersCount: crowded.length };
}

function isDated(graph: Graph, project: string, filter: Filter): boolean {
  const { start, end } = projectPeriod(graph, project, filter);
  return start !== null || end !== null;
}
