// Theme.projects: the projects about a theme.
// filter (ids: [ID!]!, from: FirstDay, to: LastDay, by: ProjectOrderBy, descending: Boolean!, afterKey: String, afterId: ID, total: Boolean!, cursor: Boolean!, detail: Boolean!)
// gives { totalCount @include(if: $total) edges { cursor @include(if: $cursor) node { id name } role statement { id type }
//   ... @include(if: $detail) { money statement { role level status buildsOnKind isStated reasoning rank period money share precision wording } } } }
// bound: ids × limit rows
UNWIND $filter.ids AS id
MATCH (start:Theme {id: id})
CALL (start) {
  MATCH (start)<-[r:HAS_THEME]-(other:Project)
  WHERE $limit > 0
    AND ($filter.from IS NULL OR (other.startFirst <= $filter.to AND other.endLast >= $filter.from AND (other.startLast <> '9999' OR other.endFirst <> '0000')))
  WITH r, other, CASE WHEN $filter.by = 'START' THEN other.startFirst ELSE other.sortKey END AS key
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
  MATCH (start)<-[r:HAS_THEME]-(other:Project)
  WHERE $filter.total
    AND ($filter.from IS NULL OR (other.startFirst <= $filter.to AND other.endLast >= $filter.from AND (other.startLast <> '9999' OR other.endFirst <> '0000')))
  RETURN count(r) AS totalCount
}
RETURN id, totalCount, edges
