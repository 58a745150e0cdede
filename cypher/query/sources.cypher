// Query.sources: all sources, by id.
// filter (descending: Boolean!, afterKey: String, afterId: ID, total: Boolean!, cursor: Boolean!)
// gives { totalCount @include(if: $total) edges { cursor @include(if: $cursor) node { id title } } }
// bound: limit rows
CALL () {
  MATCH (other:Source)
  WHERE $limit > 0
  WITH other, other.id AS key
  WHERE $filter.afterId IS NULL
    OR (NOT $filter.descending AND (key > $filter.afterKey OR (key = $filter.afterKey AND other.id > $filter.afterId)))
    OR ($filter.descending AND (key < $filter.afterKey OR (key = $filter.afterKey AND other.id < $filter.afterId)))
  WITH other, key
  ORDER BY CASE WHEN $filter.descending THEN '' ELSE key END, CASE WHEN $filter.descending THEN key ELSE '' END DESC,
    CASE WHEN $filter.descending THEN '' ELSE other.id END, CASE WHEN $filter.descending THEN other.id ELSE '' END DESC
  LIMIT $limit
  RETURN collect([CASE WHEN $filter.cursor THEN [key, other.id] END, other.id, other.title]) AS edges
}
CALL () {
  MATCH (other:Source)
  WHERE $filter.total
  RETURN count(other) AS totalCount
}
RETURN totalCount, edges
