/** An operation, and where in its data the answer lies. */
export interface AskedOperation {
  text: string;
  path: readonly string[];
}

const coverage = `coverage {
  projectCount possibleCount undatedCount tooManyPartnersCount withPeriodCount withThemeCount withFunderCount withAmountCount
  withInferredCount sources { id } expandedStatementIds
}`;
const funding = `{ gross { ...total } net { ...total } }`;
const total = `fragment total on MoneyTotal { currency amount bound statementCount unknownCount jointCount }`;
const shared = `sharedCount projects { id } isTruncated themes { theme { id } projectCount } themeCount firstYear lastYear`;
const pair = `node { first { id } second { id } ${shared} firstFunding ${funding} secondFunding ${funding} }`;
const sharedActor = `node { id } ${shared} funding ${funding}`;
const pageInfo = `pageInfo { hasNextPage endCursor }`;
const item = `{ entity { id } actorIds }`;
const aspect = `{ sharedByAll ${item} sharedByAllCount sharedBySome ${item} sharedBySomeCount own ${item} ownCount overlap }`;
const head = `{ id name entity { id } projectCount funding ${funding} }`;

const pairVariables = '$filter: ProjectFilter, $kinds: [ActorKind!], $groups: GroupReading! = AS_STATED, $minShared: Int! = 1';
const nestedVariables = '$id: ID!, $filter: ProjectFilter, $groups: GroupReading! = AS_STATED, $minShared: Int! = 1';
const order = '$orderBy: SharedOrder! = SHARED, $after: String';
const nestedArguments = 'filter: $filter, groups: $groups, minShared: $minShared, orderBy: $orderBy, first: 100, after: $after';

/** The operation of a question that selects every field. */
export function operationOf(field: string): AskedOperation {
  const [type, name] = field.split('.');
  if (type === 'Actor' || type === 'Theme') return nested(type, name ?? '');
  if (field === 'coFunding' || field === 'coPartners') return rootPairs(field);
  const operation = roots[field];
  if (operation === undefined) throw new Error(`Question: expected a known field, got ${field}`);
  return { text: operation, path: [field] };
}

function rootPairs(field: string): AskedOperation {
  const list = `${field}(kinds: $kinds, ${nestedArguments}) { totalCount ${pageInfo} ${coverage} edges { ${pair} } }`;
  return { text: `query (${pairVariables}, ${order}) { ${list} } ${total}`, path: [field] };
}

function nested(type: string, name: string): AskedOperation {
  const isPairs = type === 'Theme' && name !== 'funders';
  const list = `${name}(${nestedArguments}) { totalCount ${pageInfo} ${coverage} edges { ${isPairs ? pair : sharedActor} } }`;
  const text = `query (${nestedVariables}, ${order}) { node(id: $id) { ... on ${type} { ${list} } } } ${total}`;
  return { text, path: ['node', name] };
}

const roots: Readonly<Record<string, string>> = {
  projects: `query ($filter: ProjectFilter, $groups: GroupReading! = AS_STATED, $orderBy: ProjectOrder, $after: String) {
    projects(filter: $filter, groups: $groups, orderBy: $orderBy, first: 100, after: $after) {
      totalCount ${pageInfo} ${coverage} edges { node { id } }
    }
  }`,
  matrix: `query ($rows: MatrixAxis!, $columns: MatrixAxis!, $rowRoles: [Role!], $columnRoles: [Role!], $filter: ProjectFilter,
      $groups: GroupReading! = AS_STATED, $rowIds: [ID!], $columnIds: [ID!], $rowLimit: Int! = 50, $columnLimit: Int! = 50) {
    matrix(rows: $rows, columns: $columns, rowRoles: $rowRoles, columnRoles: $columnRoles, filter: $filter, groups: $groups,
        rowIds: $rowIds, columnIds: $columnIds, rowLimit: $rowLimit, columnLimit: $columnLimit) {
      rows ${head} columns ${head} cells { rows columns projectCounts fundings ${funding} }
      rowTotal columnTotal truncated projectCount funding ${funding} ${coverage}
    }
  } ${total}`,
  gaps: `query ($actorIds: [ID!]!, $themeIds: [ID!], $at: Day, $compareWith: GapComparison! = SAME_MEMBERSHIP, $compareIds: [ID!],
      $groups: GroupReading! = AS_STATED, $statedOnly: Boolean! = false, $sourceIds: [ID!]) {
    gaps(actorIds: $actorIds, themeIds: $themeIds, at: $at, compareWith: $compareWith, compareIds: $compareIds, groups: $groups,
        statedOnly: $statedOnly, sourceIds: $sourceIds) {
      at
      rows {
        actor { id } theme { id } state absence lookedIn { id } priorities { id } level certainty activeProjects { id } activeCount
        endedProjects { id } endedCount plannedProjects { id } plannedCount undatedProjects { id } undatedCount funders { id } othersActive { actor { id } project { id } }
        othersActiveCount couldJoin { actor { id } projects { id } link via { id } statements { id } } couldJoinCount
      }
      counts { state count } ${coverage}
    }
  }`,
  compare: `query ($ids: [ID!]!, $filter: ProjectFilter, $groups: GroupReading! = AS_STATED) {
    compare(ids: $ids, filter: $filter, groups: $groups) {
      actors { id } projects ${aspect} partners ${aspect} themes ${aspect} memberships ${aspect} funders ${aspect}
      years { year projectCounts } ${coverage}
    }
  }`,
};
