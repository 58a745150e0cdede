import type { Item } from '../graph/item.ts';
import type { Considered } from './considered.ts';
import { entity } from './entity.ts';
import type { PeriodClaim, ProjectFacts } from './facts.ts';
import { grantsOf, isGrant } from './money.ts';
import type { Project, View } from './project.ts';
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
    withAmountCount: count((project) => hasAmount(project, view)),
    withInferredCount: count(isInferred),
    sources: sourcesOf(projects).map(entity),
    expandedStatementIds: expandedOf(projects),
  };
}

/** Whether the statement that stands for one of its grants has an amount. */
function hasAmount(project: Project, view: View): boolean {
  return (project.reckoned.hasAmount ??= grantsOf(project, view, new Map()).some(({ terms }) => terms.amount !== null));
}

function isInferred({ facts, reckoned }: Project): boolean {
  return (reckoned.isInferred ??= usedOf(facts).some(({ isStated }) => !isStated));
}

/** Everything that an answer uses of a project. */
function usedOf({ facts, periods }: ProjectFacts): PeriodClaim[] {
  return [...facts, ...periods];
}

function sourcesOf(projects: readonly Project[]): string[] {
  const cited = new Set<string>();
  for (const project of projects) for (const source of citedIn(project)) cited.add(source);
  return [...cited].sort();
}

function citedIn({ facts, reckoned }: Project): readonly string[] {
  return (reckoned.sources ??= [...new Set(usedOf(facts).flatMap(({ sources }) => sources))]);
}

function expandedOf(projects: readonly Project[]): string[] {
  const expanded = new Set<string>();
  for (const { participations } of projects) for (const { isExpanded, fact } of participations) if (isExpanded) expanded.add(fact.id);
  return [...expanded].sort();
}
