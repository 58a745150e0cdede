import type { CoverageGroup, QueryArguments } from '../generated/schema.ts';
import { tooLarge } from '../errors.ts';
import { addTo } from '../graph/add-to.ts';
import { isActorId } from '../graph/ids.ts';
import type { Item } from '../graph/item.ts';
import { yearsOf, yearsWith } from './axes.ts';
import { consider, everything, type Considered } from './considered.ts';
import { mostSources, tooManySources } from './declarations.ts';
import { readEntities } from './entities.ts';
import { entity } from './entity.ts';
import type { Ground } from './ground.ts';
import { grantsOf, type Grant } from './money.ts';
import { readBroader, readPlaces, countiesOf } from './nets.ts';
import { compareText } from './order.ts';
import type { Project } from './project.ts';
import { ReckonedOnce } from './reckoned-once.ts';
import { sourceNumbers, type Counted } from './source-numbers.ts';
import { isDated } from './time.ts';

/** The groups that a statement belongs to. */
type GroupsOf = (statement: Counted) => Iterable<string>;

const mostStatements = 2_000_000;
const mostRows = 500;

/** The columns of a row that are counted. */
type Counts = Readonly<Record<string, number>>;

/** All that an answer is made of. */
interface Table {
  readonly rows: readonly { readonly id: string; readonly name: string; readonly counts: Counts; readonly numbers: Item | null }[];
  readonly rowTotal: number;
  readonly sources: readonly string[];
}

const tables = new ReckonedOnce<Table>();

/** Query.coverage: how much there is in each group, how complete it is, and how much of it is inferred. */
export async function dataCoverage(ground: Ground, { groupBy }: QueryArguments['coverage']): Promise<Item> {
  const { rows, rowTotal, sources } = await tables.get(ground, groupBy, (all) => reckon(all, groupBy));
  const isNode = groupBy === 'SOURCE' || isOfEntities(groupBy);
  return {
    rows: rows.map(({ id, name, counts, numbers }): Item => ({ ...counts, id, name, node: isNode ? entity(id) : null, numbers })),
    rowTotal,
    truncated: rowTotal > rows.length,
    sources: sources.map(entity),
  };
}

function isOfEntities(groupBy: CoverageGroup): boolean {
  return groupBy === 'COUNTY' || groupBy === 'THEME';
}

async function reckon(ground: Ground, groupBy: CoverageGroup): Promise<Table> {
  const [statements, sources, considered] = await Promise.all([
    readStatements(ground),
    readSources(ground),
    consider(ground, everything, 'AS_STATED'),
  ]);
  const titles = new Map<string, string>(sources.map(([id, title]) => [id, title]));
  const groupsOf = await groupsBy(ground, groupBy, statements, considered);
  const members = new Map<string, Counted[]>(groupBy === 'SOURCE' ? [...titles.keys()].map((id) => [id, []]) : []);
  for (const statement of statements) for (const group of new Set(groupsOf(statement))) addTo(members, group, statement);
  const shown = [...members].sort(([one], [other]) => compareText(one, other)).slice(0, mostRows);
  const entities = await readEntities(
    ground,
    shown.flatMap(([id]) => (isOfEntities(groupBy) ? [id] : [])),
  );
  const projects = new Map(considered.projects.map((project) => [project.id, project]));
  const grants = new Map(considered.projects.map((project) => [project.id, grantsOf(project, considered.view, new Map())]));
  const numbersOf = groupBy === 'SOURCE' ? await sourceNumbers(ground, sources, projects) : () => null;
  const rows = shown.map(([id, own]) => ({
    id,
    name: entities.get(id)?.name ?? titles.get(id) ?? id,
    counts: countsOf(own, projects, grants),
    numbers: numbersOf(id, own),
  }));
  return { rows, rowTotal: members.size, sources: [...titles.keys()] };
}

async function readSources(ground: Ground) {
  const sources = await ground.read('coverage/sources', { limit: mostSources + 1 });
  if (sources.length > mostSources) throw tooManySources();
  return sources;
}

async function readStatements(ground: Ground): Promise<Counted[]> {
  const limit = mostStatements + 1;
  const [relations, claims] = await Promise.all([ground.read('coverage/relations', { limit }), ground.read('coverage/claims', { limit })]);
  if (relations.length + claims.length > mostStatements)
    throw tooLarge(`Expected at most ${String(mostStatements)} statements, but there are more than one request can count`);
  return [
    ...relations.map(([, type, subject, object, ...rest]) => countedOf(type, [subject, object], rest)),
    ...claims.map(([, type, subject, ...rest]) => countedOf(type, [subject], rest)),
  ];
}

function countedOf(
  type: string,
  ends: readonly string[],
  [isStated, dated, isExact, sources]: readonly [boolean, boolean, boolean, readonly string[]],
): Counted {
  return { type, ends, isStated, isDated: dated, isExact, sources };
}

async function groupsBy(ground: Ground, by: CoverageGroup, statements: readonly Counted[], considered: Considered): Promise<GroupsOf> {
  if (by === 'SOURCE') return ({ sources }) => sources;
  if (by === 'TYPE') return ({ type }) => [type];
  const groups =
    by === 'COUNTY'
      ? await countyGroups(ground, statements, considered)
      : by === 'THEME'
        ? await themeGroups(ground, considered, statements)
        : yearGroups(considered);
  return ({ ends }) => ends.flatMap((end) => groups.get(end) ?? []);
}

function yearGroups({ projects }: Considered): Map<string, readonly string[]> {
  const runsInYears = yearsWith(yearsOf(projects), 'POSSIBLE');
  return new Map(projects.map((project) => [project.id, runsInYears(project)]));
}

/** The counties of projects by what they cover, and of actors by where they are located. */
async function countyGroups(
  ground: Ground,
  statements: readonly Counted[],
  { projects, view }: Considered,
): Promise<Map<string, string[]>> {
  const actors = statements.filter(({ type }) => type === 'LOCATED_IN').map(({ ends }) => ends[0] ?? '');
  const net = await readPlaces(ground, actors, []);
  const groups = new Map(actors.map((actor) => [actor, countiesOf(net, actor)]));
  for (const { id, places } of projects)
    groups.set(
      id,
      [...places].filter((place) => view.places.kinds.get(place) === 'COUNTY'),
    );
  return groups;
}

/** The themes of projects with the broader ones, and themes themselves with theirs. */
async function themeGroups(ground: Ground, { projects }: Considered, statements: readonly Counted[]): Promise<Map<string, string[]>> {
  const themes = statements.flatMap(({ ends }) => ends.filter((end) => end.startsWith('theme:')));
  const broader = await readBroader(ground, themes);
  const groups = new Map([...broader].map(([theme, above]) => [theme, [...above]]));
  for (const { id, broaderThemes } of projects) groups.set(id, [...broaderThemes]);
  return groups;
}

function countsOf(
  statements: readonly Counted[],
  all: ReadonlyMap<string, Project>,
  allGrants: ReadonlyMap<string, readonly Grant[]>,
): Counts {
  const ends = [...new Set(statements.flatMap((statement) => statement.ends))];
  const projects = ends.flatMap((end) => all.get(end) ?? []);
  const grants = projects.map((project) => allGrants.get(project.id) ?? []);
  return {
    statementCount: statements.length,
    inferredCount: statements.filter(({ isStated }) => !isStated).length,
    datedCount: statements.filter((statement) => statement.isDated).length,
    inexactCount: statements.filter(({ isExact }) => !isExact).length,
    projectCount: projects.length,
    withPeriodCount: projects.filter(({ span }) => isDated(span)).length,
    withThemeCount: projects.filter(({ themes }) => themes.size > 0).length,
    withFunderCount: grants.filter((own) => own.length > 0).length,
    withAmountCount: grants.filter((own) => own.some(({ terms }) => terms.amount !== null)).length,
    actorCount: ends.filter(isActorId).length,
  };
}
