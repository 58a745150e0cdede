import type { Item } from '../graph/item.ts';
import type { Considered } from './considered.ts';
import { entity } from './entity.ts';
import type { PeriodClaim, ProjectFacts } from './facts.ts';
import { grantsOf, isGrant } from './money.ts';
import type { Project } from './project.ts';
import { isDated } from './time.ts';

/** What an answer about some projects rests on: the schema's AnswerCoverage. */
export function coverageOf(considered: Considered): Item {
  const { projects, possibleCount, undatedCount, tooManyPartnersCount, view } = considered;
  const count = (fits: (project: Project) => boolean): number => projects.filter(fits).length;
  return {
    projectCount: projects.length,
    possibleCount,
    undatedCount,
    tooManyPartnersCount,
    withPeriodCount: count(({ span }) => isDated(span)),
    withThemeCount: count(({ themes }) => themes.size > 0),
    withFunderCount: count(({ facts }) => facts.facts.some(isGrant)),
    withAmountCount: count((project) => grantsOf(project, view, new Map()).some(({ terms }) => terms.amount !== null)),
    withInferredCount: count(({ facts }) => usedOf(facts).some(({ isStated }) => !isStated)),
    sources: sourcesOf(projects).map(entity),
    expandedStatementIds: expandedOf(projects),
  };
}

/** Everything that an answer uses of a project. */
function usedOf({ facts, periods }: ProjectFacts): PeriodClaim[] {
  return [...facts, ...periods];
}

function sourcesOf(projects: readonly Project[]): string[] {
  const cited = projects.flatMap(({ facts }) => usedOf(facts).flatMap(({ sources }) => sources));
  return [...new Set(cited)].sort();
}

function expandedOf(projects: readonly Project[]): string[] {
  const expanded = projects.flatMap(({ participations }) => participations.filter((one) => one.isExpanded).map(({ fact }) => fact.id));
  return [...new Set(expanded)].sort();
}
