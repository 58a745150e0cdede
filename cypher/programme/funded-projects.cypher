// Programme.fundedProjects: the projects that a programme funds, by name.
// filter (ids: [ID!]!, descending: Boolean!, afterKey: String, afterId: ID, total: Boolean!, cursor: Boolean!, detail: Boolean!)
// gives { totalCount @include(if: $total) edges { cursor @include(if: $cursor) node { id name } role statement { id type }
//   ... @include(if: $detail) { money statement { role level status buildsOnKind isStated reasoning rank period money share precision wording } } } }
// bound: ids × limit rows
UNWIND $filter.ids AS id
MATCH (start:Programme {id: id})
CALL (start) {
  MATCH (start)-[r:FUNDS]->(other:Project)
  WHERE $limit > 0
  WITH r, other, other.sortKey AS key
  WHERE $filter.afterId IS NULL
    OR (NOT $filter.descending AND (key > $filter.afterKey OR (key = $filter.afterKey AND r.id > $filter.afterId)))
    OR ($filter.descending AND (key < $filter.afterKey OR (key = $filter.afterKey AND r.id < $filter.afterId)))
  WITH r, other, key
  ORDER BY CASE WHEN $filter.descending THEN '' ELSE key END, CASE WHEN $filter.descending THEN key ELSE '' END DESC,
    CASE WHEN $filter.descending THEN '' ELSE r.id END, CASE WHEN $filter.descending THEN r.id ELSE '' END DESC
  LIMIT $limit
  RETURN collect([CASE WHEN $filter.cursor THEN [key, r.id] END, other.id, other.name, r.role, r.id, type(r),
    CASE WHEN $filter.detail THEN [[r.amount, r.currency, r.precision, r.kind, r.wording], r.role, r.level, r.status, null, r.isStated, r.reasoning, r.rank, [r.start, r.end, r.periodWording],
      [r.amount, r.currency, r.precision, r.kind, r.wording], r.share, r.precision, r.wording] END]) AS edges
}
CALL (start) {
  MATCH (start)-[r:FUNDS]->(other:Project)
  WHERE $filter.total
  RETURN count(r) AS totalCount
}
RETURN id, totalCount, edges
