import type { Certainty, MatrixAxis, Role } from '../generated/schema.ts';
import { kindOfActor } from '../graph/ids.ts';
import type { Considered } from './considered.ts';
import { allActorsOf, type Project } from './project.ts';
import { daysOfYear, hasEnd, hasStart, isAtLeast, likelihoodOf, type Span } from './time.ts';

/** One side of a matrix: what its heads are, and under which of them a project stands. */
export interface Axis {
  /** The same for axes whose heads are the same among the same projects. */
  readonly name: string;
  readonly kind: MatrixAxis;
  /** The roles of actors; null for all. */
  readonly roles: readonly Role[] | null;
  headsOf(project: Project): readonly string[];
}

/** Makes an axis over the projects considered. */
export function makeAxis(kind: MatrixAxis, roles: readonly Role[] | null, considered: Considered): Axis {
  const name = [kind, ...(kind === 'YEAR' ? [considered.filter.certainty ?? 'POSSIBLE'] : (roles?.toSorted() ?? ['ANY']))].join(' ');
  return { name, kind, roles, headsOf: headsOf(kind, roles, considered) };
}

function headsOf(kind: MatrixAxis, roles: readonly Role[] | null, considered: Considered): (project: Project) => readonly string[] {
  const wanted = roles === null ? null : new Set<string>(roles);
  const actorsOf = (project: Project): readonly string[] =>
    wanted === null
      ? allActorsOf(project)
      : distinct(project.participations.flatMap(({ actor, role }) => (wanted.has(role) ? [actor] : [])));
  switch (kind) {
    case 'ACTOR':
      return actorsOf;
    case 'ACTOR_KIND':
      return (project) => distinct(actorsOf(project).map(kindOfActor));
    case 'THEME':
      return ({ broaderThemes }) => [...broaderThemes];
    case 'PROGRAMME':
      return ({ programmes }) => [...programmes];
    case 'COUNTY': {
      const { kinds } = considered.view.places;
      return ({ places }) => [...places].filter((place) => kinds.get(place) === 'COUNTY');
    }
    case 'YEAR': {
      let runsInYears: ((project: Project) => readonly string[]) | null = null;
      const certainty = considered.filter.certainty ?? 'POSSIBLE';
      return (project) => {
        runsInYears ??= yearsWith(yearsOf(considered.projects), certainty);
        return runsInYears(project);
      };
    }
  }
}

/** Tells in which of some years a project runs; many run in the same days. */
export function yearsWith(years: readonly string[], certainty: Certainty): (project: Project) => readonly string[] {
  const known = new Map<Span, readonly string[]>();
  return (project) => {
    let own = known.get(project.span);
    if (own === undefined) known.set(project.span, (own = years.filter((year) => runsIn(project, year, certainty))));
    return own;
  };
}

function distinct(ids: readonly string[]): string[] {
  return [...new Set(ids)];
}

/** The years from the first to the last that a period of some projects names. */
export function yearsOf(projects: readonly Project[]): string[] {
  const spans = new Set(projects.map(({ span }) => span));
  const named = [...spans].flatMap((span) => [
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
function runsIn(project: Project, year: string, certainty: Certainty): boolean {
  return isAtLeast(likelihoodOf(project.span, daysOfYear(year)), certainty);
}
