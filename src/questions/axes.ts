import type { Certainty, MatrixAxis, Role } from '../generated/schema.ts';
import { kindOfActor } from '../graph/ids.ts';
import type { Considered } from './considered.ts';
import type { Project } from './project.ts';
import { daysOfYear, hasEnd, hasStart, isAtLeast, likelihoodOf } from './time.ts';

/** One side of a matrix: what its heads are, and under which of them a project stands. */
export interface Axis {
  readonly kind: MatrixAxis;
  /** The roles of actors; null for all. */
  readonly roles: readonly Role[] | null;
  headsOf(project: Project): Iterable<string>;
}

/** Makes an axis over the projects considered. */
export function makeAxis(kind: MatrixAxis, roles: readonly Role[] | null, considered: Considered): Axis {
  return { kind, roles, headsOf: headsOf(kind, roles, considered) };
}

function headsOf(kind: MatrixAxis, roles: readonly Role[] | null, considered: Considered): (project: Project) => Iterable<string> {
  const actorsOf = (project: Project): string[] =>
    project.participations.filter(({ role }) => roles === null || roles.some((one) => one === role)).map(({ actor }) => actor);
  switch (kind) {
    case 'ACTOR':
      return (project) => new Set(actorsOf(project));
    case 'ACTOR_KIND':
      return (project) => new Set(actorsOf(project).map(kindOfActor));
    case 'THEME':
      return ({ broaderThemes }) => broaderThemes;
    case 'PROGRAMME':
      return ({ programmes }) => programmes;
    case 'COUNTY': {
      const { kinds } = considered.view.places;
      return ({ places }) => [...places].filter((place) => kinds.get(place) === 'COUNTY');
    }
    case 'YEAR': {
      const years = yearsOf(considered.projects);
      const certainty = considered.filter.certainty ?? 'POSSIBLE';
      return (project) => years.filter((year) => runsIn(project, year, certainty));
    }
  }
}

/** The years from the first to the last that a period of some projects names. */
export function yearsOf(projects: readonly Project[]): string[] {
  const named = projects.flatMap(({ span }) => [
    ...(hasStart(span) ? [span.startFirst, span.startLast] : []),
    ...(hasEnd(span) ? [span.endFirst, span.endLast] : []),
  ]);
  const numbers = named.map((day) => Number(day.slice(0, 4)));
  if (numbers.length === 0) return [];
  const first = numbers.reduce((least, year) => Math.min(least, year));
  const last = numbers.reduce((most, year) => Math.max(most, year));
  return Array.from({ length: last - first + 1 }, (_, offset) => String(first + offset));
}

/** Whether a project runs in a year as certainly as asked. */
export function runsIn(project: Project, year: string, certainty: Certainty): boolean {
  return isAtLeast(likelihoodOf(project.span, daysOfYear(year)), certainty);
}
