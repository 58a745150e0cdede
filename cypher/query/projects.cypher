// Query.projects: all projects, or those of some kinds; the questions answer for all other filters.
// filter (kinds: [ProjectKind!], by: ProjectOrderBy, descending: Boolean!, afterKey: String, afterId: ID, total: Boolean!, cursor: Boolean!)
// gives { totalCount @include(if: $total) edges { cursor @include(if: $cursor) node { id name } } }
// bound: limit rows
CALL () {
  MATCH (other:Project)
  WHERE $limit > 0
    AND ($filter.kinds IS NULL OR other.kind IN $filter.kinds)
  WITH other, CASE WHEN $filter.by = 'START' THEN other.startFirst ELSE other.sortKey END AS key
  WHERE $filter.afterId IS NULL
    OR (NOT $filter.descending AND (key > $filter.afterKey OR (key = $filter.afterKey AND other.id > $filter.afterId)))
    OR ($filter.descending AND (key < $filter.afterKey OR (key = $filter.afterKey AND other.id < $filter.afterId)))
  WITH other, key
  ORDER BY CASE WHEN $filter.descending THEN '' ELSE key END, CASE WHEN $filter.descending THEN key ELSE '' END DESC,
    CASE WHEN $filter.descending THEN '' ELSE other.id END, CASE WHEN $filter.descending THEN other.id ELSE '' END DESC
  LIMIT $limit
  RETURN collect([CASE WHEN $filter.cursor THEN [key, other.id] END, other.id, other.name]) AS edges
}
CALL () {
  MATCH (other:Project)
  WHERE $filter.total
    AND ($filter.kinds IS NULL OR other.kind IN $filter.kinds)
  RETURN count(other) AS totalCount
}
RETURN totalCount, edges
