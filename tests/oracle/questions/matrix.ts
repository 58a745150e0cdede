import type { Graph } from '../load.ts';
import { answerCoverage } from './coverage.ts';
import type { AnswerCoverage } from './coverage.ts';
import { compareIds, distinct, entityOf, placesOf, programmesOf, themesOf, upwards } from './facts.ts';
import type { Condition, Filter, Groups } from './facts.ts';
import { projectsFulfilling } from './filter.ts';
import { fundingOf, ownFunding } from './money.ts';
import type { Funding } from './money.ts';
import { actorsIn } from './participations.ts';
import { certaintyOf, daysOfYear, isAtLeast, projectPeriod, yearsNamed } from './time.ts';

/** What a side of a matrix is made of. */
export type Axis = 'ACTOR' | 'ACTOR_KIND' | 'THEME' | 'YEAR' | 'PROGRAMME' | 'COUNTY';

/** The arguments of `matrix`. */
export interface MatrixArgs {
  rows: Axis;
  columns: Axis;
  rowRoles?: readonly string[] | null;
  columnRoles?: readonly string[] | null;
  filter?: Filter | null;
  groups?: Groups;
  rowIds?: readonly string[] | null;
  columnIds?: readonly string[] | null;
  rowLimit?: number;
  columnLimit?: number;
}

/** A row or a column, as `MatrixHead` has it. */
export interface MatrixHead {
  id: string;
  name: string;
  entity: { id: string } | null;
  projectCount: number;
  funding: Funding;
}

/** The answer of Query.matrix. */
export interface Matrix {
  rows: MatrixHead[];
  columns: MatrixHead[];
  cells: { rows: number[]; columns: number[]; projectCounts: number[]; fundings: Funding[] };
  rowTotal: number;
  columnTotal: number;
  truncated: boolean;
  projectCount: number;
  funding: Funding;
  coverage: AnswerCoverage;
}

/** The filter, the groups and the projects of a matrix. */
interface Ground {
  graph: Graph;
  filter: Filter;
  groups: Groups;
  projects: string[];
}

/** One side of a matrix. */
interface Side {
  axis: Axis;
  roles: readonly string[] | null;
  ids: readonly string[] | null;
}

/** A head with the projects under it; `payer` is the actor whose money alone counts there. */
interface Head {
  id: string;
  projects: string[];
  payer: string | null;
}

/** Query.matrix. */
export function matrix(graph: Graph, args: MatrixArgs): Matrix {
  const { groups = 'AS_STATED', rowLimit = 50, columnLimit = 50 } = args;
  const filter = args.filter ?? {};
  const ground: Ground = { graph, filter, groups, projects: projectsFulfilling(graph, filter, groups).map(({ id }) => id) };
  const rowSide: Side = { axis: args.rows, roles: args.rowRoles ?? null, ids: args.rowIds ?? null };
  const columnSide: Side = { axis: args.columns, roles: args.columnRoles ?? null, ids: args.columnIds ?? null };
  const rows = headsOf(ground, rowSide);
  const columns = headsOf(ground, columnSide);
  const [shownRows, shownColumns] = [rows.slice(0, rowLimit), columns.slice(0, columnLimit)];
  const isUnder = (heads: readonly Head[], project: string): boolean => heads.some((head) => head.projects.includes(project));
  const inBoth = ground.projects.filter((project) => isUnder(rows, project) && isUnder(columns, project));
  return {
    rows: shownRows.map((head) => shownHead(ground, rowSide, head)),
    columns: shownColumns.map((head) => shownHead(ground, columnSide, head)),
    cells: cellsOf(ground, shownRows, shownColumns),
    rowTotal: rows.length,
    columnTotal: columns.length,
    truncated: rows.length > rowLimit || columns.length > columnLimit,
    projectCount: inBoth.length,
    funding: fundingOf(graph, inBoth, filter),
    coverage: answerCoverage(graph, filter, groups),
  };
}

/** The condition that, beside the filter of a matrix, gives the projects under a head. */
export function conditionOf(axis: Axis, id: string, roles: readonly string[] | null, filter: Filter): Condition {
  if (axis === 'ACTOR') return { actorIds: [id], roles };
  if (axis === 'ACTOR_KIND') return { actorKinds: [id], roles };
  if (axis === 'THEME') return { themeIds: [id] };
  if (axis === 'PROGRAMME') return { programmeIds: [id] };
  if (axis === 'COUNTY') return { placeIds: [id] };
  return { activeIn: { from: id, to: id }, certainty: filter.certainty ?? 'POSSIBLE' };
}

function headsOf(ground: Ground, side: Side): Head[] {
  const under = ground.projects.map((project) => ({ project, ids: headIdsOf(ground, side, project) }));
  const heads = distinct(under.flatMap(({ ids }) => ids)).map((id): Head => {
    const isOwn = side.axis === 'ACTOR' && side.roles !== null && side.roles.length > 0 && side.roles.every((role) => role === 'FUNDER');
    return { id, projects: under.filter(({ ids }) => ids.includes(id)).map(({ project }) => project), payer: isOwn ? id : null };
  });
  if (side.ids !== null) return distinct(side.ids).flatMap((id) => heads.filter((head) => head.id === id));
  if (side.axis === 'YEAR') return heads.toSorted((a, b) => compareIds(a.id, b.id));
  return heads.toSorted((a, b) => b.projects.length - a.projects.length || compareIds(a.id, b.id));
}

function headIdsOf(ground: Ground, { axis, roles }: Side, project: string): string[] {
  const { graph, filter, groups } = ground;
  const actors = (): string[] => actorsIn(graph, project, filter, groups, roles);
  if (axis === 'ACTOR') return actors();
  if (axis === 'ACTOR_KIND') return distinct(actors().map((actor) => entityOf(graph, actor).kind ?? ''));
  if (axis === 'THEME') return distinct(themesOf(graph, project, filter).flatMap((theme) => upwards(graph, 'BROADER', theme)));
  if (axis === 'PROGRAMME') return programmesOf(graph, project, filter);
  if (axis === 'COUNTY') return placesOf(graph, project, filter).filter((place) => entityOf(graph, place).kind === 'COUNTY');
  return yearsOf(ground, project);
}

function yearsOf({ graph, filter, projects }: Ground, project: string): string[] {
  const years = yearsNamed(projects.map((id) => projectPeriod(graph, id, filter)));
  const period = projectPeriod(graph, project, filter);
  const fitting = years.filter((year) => isAtLeast(certaintyOf(period, daysOfYear(year)), filter.certainty ?? 'POSSIBLE'));
  return fitting.map(String);
}

function shownHead(ground: Ground, { axis }: Side, { id, projects, payer }: Head): MatrixHead {
  const isEntity = axis !== 'YEAR' && axis !== 'ACTOR_KIND';
  return {
    id,
    name: isEntity ? entityOf(ground.graph, id).name : id,
    entity: isEntity ? { id } : null,
    projectCount: projects.length,
    funding: money(ground, projects, payer),
  };
}

function cellsOf(ground: Ground, rows: readonly Head[], columns: readonly Head[]): Matrix['cells'] {
  const cells: Matrix['cells'] = { rows: [], columns: [], projectCounts: [], fundings: [] };
  for (const [row, rowHead] of rows.entries()) {
    for (const [column, columnHead] of columns.entries()) {
      const projects = rowHead.projects.filter((project) => columnHead.projects.includes(project));
      if (projects.length === 0) continue;
      cells.rows.push(row);
      cells.columns.push(column);
      cells.projectCounts.push(projects.length);
      cells.fundings.push(money(ground, projects, rowHead.payer ?? columnHead.payer));
    }
  }
  return cells;
}

function money({ graph, filter, groups }: Ground, projects: readonly string[], payer: string | null): Funding {
  return payer === null ? fundingOf(graph, projects, filter) : ownFunding(graph, projects, payer, filter, groups);
}
