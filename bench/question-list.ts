/** Whom and what the questions are about; picked so that there is much to count. */
export interface Subjects {
  /** Actors with many projects, most first. */
  readonly actors: readonly string[];
  /** Themes with many projects, most first. */
  readonly themes: readonly string[];
  /** The one that funds most projects. */
  readonly funder: string;
  /** Two bodies with members. */
  readonly bodies: readonly [string, string];
  /** A project that builds on others. */
  readonly project: string;
  /** Two actors far from each other. */
  readonly ends: readonly [string, string];
  readonly text: string;
}

/** A question with its operation. */
export interface Question {
  readonly name: string;
  readonly operation: string;
}

/** The question that all others are compared with. */
export const baseline: Question = { name: 'projects, 20 names', operation: '{ projects(first: 20) { edges { node { id name } } } }' };

const funding = '{ gross { currency amount bound } net { currency amount } }';
const shared = `sharedCount firstYear lastYear projects { id } themes { theme { id } projectCount }`;
const coverage = 'coverage { projectCount withAmountCount sources { id } }';
const pairs = `totalCount edges { node { first { id name } second { id name } ${shared} firstFunding ${funding} } } ${coverage}`;
const actors = `totalCount edges { node { id name } ${shared} funding ${funding} } ${coverage}`;
const heads = `{ id name projectCount funding ${funding} }`;
const cells = `cells { rows columns projectCounts fundings ${funding} }`;
const matrix = `rows ${heads} columns ${heads} ${cells} rowTotal columnTotal projectCount funding ${funding} ${coverage}`;
const slice = 'nodes { ids names types steps degrees } edges { sources targets types weights statementIds } omitted { type count }';
const aspect = '{ sharedByAllCount sharedByAll { entity { id name } } ownCount own { entity { id } } overlap }';
const gapRow =
  'actor { id } theme { id } state absence level activeProjects { id } funders { id } othersActiveCount couldJoinCount couldJoin { actor { id } via { id } }';
const coverageRow = '{ id name statementCount inferredCount projectCount withPeriodCount withAmountCount actorCount }';

/** The relationship questions about some subjects. */
export function questionsAbout(subjects: Subjects): Question[] {
  const { themes, funder, bodies, project, ends, text } = subjects;
  const [actor = '', other = ''] = subjects.actors;
  const [theme = ''] = themes;
  const list = (ids: readonly string[]): string => JSON.stringify(ids);
  const id = (one: string): string => JSON.stringify(one);
  const ask = (name: string, selection: string): Question => ({ name, operation: `{ ${selection} }` });
  return [
    ask('coFunding, whole', `coFunding(first: 20) { ${pairs} }`),
    ask('coFunding, a theme', `coFunding(first: 20, filter: { themeIds: [${id(theme)}] }) { ${pairs} }`),
    ask('Actor.coFunders', `actor(id: ${id(funder)}) { coFunders(first: 20) { ${actors} } }`),
    ask('Theme.funders', `theme(id: ${id(theme)}) { funders(first: 20) { ${actors} } }`),
    ask('matrix, funders × themes 50 × 50', `matrix(rows: ACTOR, columns: THEME, rowRoles: [FUNDER]) { ${matrix} }`),
    ask('matrix, actors × themes 300 × 40', `matrix(rows: ACTOR, columns: THEME, rowLimit: 300, columnLimit: 40) { ${matrix} }`),
    ask('matrix, themes × years', `matrix(rows: THEME, columns: YEAR) { ${matrix} }`),
    ask(
      'gaps, 10 × 20',
      `gaps(actorIds: ${list(subjects.actors)}, themeIds: ${list(themes)}, at: "2016-06-01") { rows { ${gapRow} } counts { state count } }`,
    ),
    ask(
      'paths',
      `paths(from: ${id(ends[0])}, to: ${id(ends[1])}, maxLength: 6, maxDegree: 1000) { outcome paths { length hops { from { id } to { id } statement { id } } } avoided { degree } }`,
    ),
    ask('network, 1 step', `network(centers: [${id(actor)}]) { ${slice} }`),
    ask('network, 2 steps', `network(centers: [${id(actor)}], depth: 2, maxNodes: 500) { ${slice} }`),
    ask('network, whole by a theme', `network(filter: { themeIds: [${id(theme)}] }, maxNodes: 500) { ${slice} }`),
    ask(
      'compare 2',
      `compare(ids: ${list([actor, other])}) { projects ${aspect} partners ${aspect} themes ${aspect} funders ${aspect} years { year projectCounts } }`,
    ),
    ask('commonMembers', `commonMembers(of: ${list(bodies)}) { totalCount edges { node { id name } certainty statements { id } } }`),
    ask('lineage', `project(id: ${id(project)}) { lineage(maxDepth: 10) { steps { entity { id name } depth parent } } }`),
    ask('conflicts', `conflicts(first: 20) { totalCount edges { node { kind subject { id } statements { id } preferred { id } } } }`),
    ask('coverage by source', `coverage(groupBy: SOURCE) { rows ${coverageRow} }`),
    ask('coverage by theme', `coverage(groupBy: THEME) { rows ${coverageRow} }`),
    ask('search', `search(text: ${id(text)}, first: 20) { totalCount edges { node { id name } matchedName } facets { type count } }`),
    ask(
      'projects active on a day',
      `projects(first: 20, filter: { activeAt: "2016-06-01" }) { totalCount edges { node { id name } } ${coverage} }`,
    ),
  ];
}

/** Asks for the funder, and then the actors and themes, with the most projects. */
export const subjectsOperation = `{
  funders: matrix(rows: ACTOR, columns: YEAR, rowRoles: [FUNDER], rowLimit: 1, columnLimit: 1) { rows { id } }
  matrix(rows: ACTOR, columns: THEME, rowLimit: 10, columnLimit: 20) { rows { id } columns { id } }
}`;
