import type { EntityRow, Graph, StatementRow } from '../load.ts';
import { isActor } from '../relations.ts';
import { allProjects, byId, compareIds, countiesOf, distinct, isCounting, placesOf, shown, themesOf, upwards } from './facts.ts';
import { conflicts } from './conflicts.ts';
import { grantsOf } from './money.ts';
import { needEntity } from './surroundings.ts';
import type { Ref } from './surroundings.ts';
import { certaintyOf, daysOfYear, projectPeriod, yearsNamed } from './time.ts';

/** How much there is in one group. */
export interface CoverageRow {
  id: string;
  name: string;
  node: Ref | null;
  statementCount: number;
  inferredCount: number;
  datedCount: number;
  inexactCount: number;
  projectCount: number;
  withPeriodCount: number;
  withThemeCount: number;
  withFunderCount: number;
  withAmountCount: number;
  actorCount: number;
  numbers: SourceNumbers | null;
}

/** How complete a source is. */
export interface SourceNumbers {
  rowCount: number | null;
  rowsSetAside: number | null;
  earliest: { value: string } | null;
  latest: { value: string } | null;
  withPlaceCount: number;
  locatedActorCount: number;
  identifiedActorCount: number;
  unmatchedActorCount: number;
  conflictCount: number;
  sums: { type: string; currency: string | null; statementCount: number; amount: string }[];
}

/** The whole answer of Query.coverage. */
export interface CoverageAnswer {
  rows: CoverageRow[];
  rowTotal: number;
  truncated: boolean;
  sources: Ref[];
}

/** What to group by. */
export type CoverageGroup = 'SOURCE' | 'TYPE' | 'COUNTY' | 'YEAR' | 'THEME';

/** A group: what it is called and the counting statements in it. */
interface Group {
  id: string;
  name: string;
  node: Ref | null;
  statements: StatementRow[];
}

const mostRows = 500;
const inexact = ['ABOUT', 'AT_LEAST', 'AT_MOST'];

/** Query.coverage from all statements that are not deprecated. */
export function dataCoverage(graph: Graph, groupBy: CoverageGroup): CoverageAnswer {
  const groups = byId(groupsOf(graph, groupBy));
  return {
    rows: groups
      .slice(0, mostRows)
      .map((group) => ({ ...rowOf(graph, group), numbers: groupBy === 'SOURCE' ? numbersOf(graph, group.id, group.statements) : null })),
    rowTotal: groups.length,
    truncated: groups.length > mostRows,
    sources: shown(byId(graph.sources).map(({ id }) => id)),
  };
}

function groupsOf(graph: Graph, groupBy: CoverageGroup): Group[] {
  const counting = graph.statements.filter((one) => isCounting(one, {}));
  if (groupBy === 'SOURCE') return graph.sources.map((source) => sourceGroup(source.id, source.row['title'] ?? '', counting));
  if (groupBy === 'TYPE') {
    const types = distinct(counting.map(({ type }) => type));
    return types.map((type) => ({ id: type, name: type, node: null, statements: counting.filter((one) => one.type === type) }));
  }
  if (groupBy === 'YEAR') {
    const years = yearsNamed(allProjects(graph).map(({ id }) => projectPeriod(graph, id, {})));
    const running = years.map((year) => ({ year: String(year), projects: allProjects(graph).filter(({ id }) => mayRun(graph, id, year)) }));
    return running
      .filter(({ projects }) => projects.length > 0)
      .map(({ year, projects }) => ({ id: year, name: year, node: null, statements: aboutAny(counting, projects) }));
  }
  return groupBy === 'COUNTY' ? countyGroups(graph, counting) : themeGroups(graph, counting);
}

function sourceGroup(id: string, name: string, counting: readonly StatementRow[]): Group {
  const statements = counting.filter(({ citations }) => citations.some(({ source }) => source === id));
  return { id, name, node: { id }, statements };
}

/** A county with the projects that cover it, or a place or an actor in it, and the actors located in it. */
function countyGroups(graph: Graph, counting: readonly StatementRow[]): Group[] {
  const lies = [
    ...allProjects(graph).map((entity) => ({ entity, places: placesOf(graph, entity.id, {}) })),
    ...graph.entities.filter(isActor).map((entity) => ({ entity, places: countiesOf(graph, entity.id) })),
  ];
  const counties = graph.entities.filter(({ __typename, kind }) => __typename === 'Place' && kind === 'COUNTY');
  return counties
    .map((county) =>
      groupOf(
        county,
        counting,
        lies.filter(({ places }) => places.includes(county.id)).map(({ entity }) => entity),
      ),
    )
    .filter(({ statements }) => statements.length > 0);
}

/** A theme with its narrower ones and the projects that are about one of them. */
function themeGroups(graph: Graph, counting: readonly StatementRow[]): Group[] {
  const themes = graph.entities.filter(({ __typename }) => __typename === 'Theme');
  const lies = [
    ...themes.map((entity) => ({ entity, above: upwards(graph, 'BROADER', entity.id) })),
    ...allProjects(graph).map((entity) => ({
      entity,
      above: themesOf(graph, entity.id, {}).flatMap((theme) => upwards(graph, 'BROADER', theme)),
    })),
  ];
  return themes
    .map((theme) =>
      groupOf(
        theme,
        counting,
        lies.filter(({ above }) => above.includes(theme.id)).map(({ entity }) => entity),
      ),
    )
    .filter(({ statements }) => statements.length > 0);
}

function groupOf({ id, name }: EntityRow, counting: readonly StatementRow[], members: readonly EntityRow[]): Group {
  return { id, name, node: { id }, statements: aboutAny(counting, members) };
}

function aboutAny(counting: readonly StatementRow[], entities: readonly EntityRow[]): StatementRow[] {
  const ids = new Set(entities.map(({ id }) => id));
  return counting.filter(({ subject, object }) => ids.has(subject) || (object !== null && ids.has(object)));
}

function mayRun(graph: Graph, project: string, year: number): boolean {
  const certainty = certaintyOf(projectPeriod(graph, project, {}), daysOfYear(year));
  return certainty === 'CERTAIN' || certainty === 'POSSIBLE';
}

function rowOf(graph: Graph, { id, name, node, statements }: Group): Omit<CoverageRow, 'numbers'> {
  const ends = distinct(statements.flatMap(({ subject, object }) => (object === null ? [subject] : [subject, object])));
  const entities = ends.map((end) => needEntity(graph, end));
  const projects = entities.filter(({ __typename }) => __typename === 'Project').map((project) => project.id);
  const countOf = (isSo: (project: string) => boolean): number => projects.filter(isSo).length;
  return {
    id,
    name,
    node,
    statementCount: statements.length,
    inferredCount: statements.filter(({ isStated }) => !isStated).length,
    datedCount: statements.filter(({ start, end }) => start !== null || end !== null).length,
    inexactCount: statements.filter(({ precision }) => inexact.includes(precision ?? '')).length,
    projectCount: projects.length,
    withPeriodCount: countOf((project) => isDated(graph, project)),
    withThemeCount: countOf((project) => themesOf(graph, project, {}).length > 0),
    withFunderCount: countOf((project) => grantsOf(graph, project, {}).length > 0),
    withAmountCount: countOf((project) => grantsOf(graph, project, {}).some(({ best }) => best.amount !== null)),
    actorCount: entities.filter(isActor).length,
  };
}

function isDated(graph: Graph, project: string): boolean {
  const { start, end } = projectPeriod(graph, project, {});
  return start !== null || end !== null;
}

/** Nothing is merged in the files, so that all actors are unmatched. */
function numbersOf(graph: Graph, source: string, statements: readonly StatementRow[]): SourceNumbers {
  const row = graph.sources.find(({ id }) => id === source)?.row ?? {};
  const ids = distinct(statements.flatMap(({ subject, object }) => (object === null ? [subject] : [subject, object])));
  const actors = ids.filter((id) => isActor(needEntity(graph, id)));
  const projects = ids.filter((id) => needEntity(graph, id).__typename === 'Project');
  const located = statements.filter(({ type }) => type === 'LOCATED_IN').map(({ subject }) => subject);
  const begins = statements.flatMap(({ start, end }) => start ?? end ?? []);
  const ends = statements.flatMap(({ start, end }) => end ?? start ?? []);
  return {
    rowCount: numberOrNull(row['rows']),
    rowsSetAside: numberOrNull(row['rows_set_aside']),
    earliest: dateOf(begins.toSorted((a, b) => compareIds(`${a.padEnd(10, '-01')} ${a}`, `${b.padEnd(10, '-01')} ${b}`))[0]),
    latest: dateOf(ends.toSorted((a, b) => compareIds(lastDay(b), lastDay(a)) || compareIds(a, b))[0]),
    withPlaceCount: projects.filter((project) => placesOf(graph, project, {}).length > 0).length,
    locatedActorCount: actors.filter((actor) => located.includes(actor)).length,
    identifiedActorCount: actors.filter((actor) => graph.identifiers.some(({ entity }) => entity === actor)).length,
    unmatchedActorCount: actors.length,
    conflictCount: conflicts(graph, { sourceIds: [source] }).length,
    sums: sumsOf(statements),
  };
}

function numberOrNull(cell: string | null | undefined): number | null {
  return cell === null || cell === undefined ? null : Number(cell);
}

function dateOf(date: string | undefined): { value: string } | null {
  return date === undefined ? null : { value: date };
}

function lastDay(date: string): string {
  if (date.length === 10) return date;
  const [year = '', month = '12'] = date.split('-');
  return new Date(Date.UTC(Number(year), Number(month), 0)).toISOString().slice(0, 10);
}

function sumsOf(statements: readonly StatementRow[]): SourceNumbers['sums'] {
  const withAmount = statements.filter(({ amount }) => amount !== null);
  const keys = distinct(withAmount.map(({ type, currency }) => JSON.stringify([type, currency])));
  const sums = keys.map((key) => {
    const group = withAmount.filter(({ type, currency }) => JSON.stringify([type, currency]) === key);
    const hundredths = group.reduce((sum, { amount }) => sum + Math.round(Number(amount) * 100), 0);
    return {
      type: group[0]?.type ?? '',
      currency: group[0]?.currency ?? null,
      statementCount: group.length,
      amount: (hundredths / 100).toFixed(2),
    };
  });
  return sums.toSorted((a, b) => compareIds(`${a.type} ${a.currency ?? ''}`, `${b.type} ${b.currency ?? ''}`));
}
