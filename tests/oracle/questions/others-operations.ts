/** Query.paths with all that it gives, entities by their ids. */
export const pathsOperation = `query ($from: ID!, $to: ID!, $types: [StatementType!], $maxLength: Int!, $first: Int!, $notThrough: [ID!],
    $maxDegree: Int!, $throughPlaces: Boolean!, $at: Day, $statedOnly: Boolean!) {
  paths(from: $from, to: $to, types: $types, maxLength: $maxLength, first: $first, notThrough: $notThrough, maxDegree: $maxDegree,
      throughPlaces: $throughPlaces, at: $at, statedOnly: $statedOnly) {
    outcome paths { length hops { from { id } to { id } statement { id } isForward statementCount } }
    depthReached isBudgetSpent truncated avoided { entity { id } degree } avoidedCount
  }
}`;

/** Query.network with all that it gives. */
export const networkOperation = `query ($centers: [ID!], $depth: Int!, $types: [StatementType!], $filter: ProjectFilter, $maxNodes: Int!,
    $minWeight: Int!) {
  network(centers: $centers, depth: $depth, types: $types, filter: $filter, maxNodes: $maxNodes, minWeight: $minWeight) {
    nodes { ids names types steps degrees overallDegrees }
    edges { sources targets types weights statementIds }
    omitted { type count } truncated
  }
}`;

/** Project.lineage of one project with all that it gives. */
export const lineageOperation = `query ($id: ID!, $direction: LineageDirection!, $maxDepth: Int!) {
  project(id: $id) {
    lineage(direction: $direction, maxDepth: $maxDepth) {
      steps { entity { id } depth parent statement { id } isCycle } truncated
    }
  }
}`;

/** A page of Query.conflicts with all that it gives. */
export const conflictsOperation = `query ($filter: ConflictFilter, $after: String) {
  conflicts(filter: $filter, first: 100, after: $after) {
    totalCount pageInfo { hasNextPage endCursor }
    edges { node { kind subject { id } object { id } property statements { id } preferred { id } rule statedCount listedCount } }
  }
}`;

/** Query.coverage with all that it gives. */
export const coverageOperation = `query ($groupBy: CoverageGroup!) {
  coverage(groupBy: $groupBy) {
    rows {
      id name node { id } statementCount inferredCount datedCount inexactCount projectCount withPeriodCount withThemeCount
      withFunderCount withAmountCount actorCount
      numbers {
        rowCount rowsSetAside earliest { value } latest { value } withPlaceCount locatedActorCount identifiedActorCount unmatchedActorCount conflictCount
        sums { type currency statementCount amount }
      }
    }
    rowTotal truncated sources { id }
  }
}`;

/** A page of Query.commonMembers, or with the other name of Query.commonMemberships, with all that it gives. */
export function commonOperation(field: 'commonMembers' | 'commonMemberships'): string {
  return `query ($of: [ID!]!, $at: Day, $after: String) {
    common: ${field}(of: $of, at: $at, first: 100, after: $after) {
      totalCount pageInfo { hasNextPage endCursor }
      edges { node { id } certainty statements { id } }
      joined { ...change } joinedCount left { ...change } leftCount
    }
  }
  fragment change on MembershipChange { member { id } body { id } date { value precision earliest latest } statement { id } }`;
}
