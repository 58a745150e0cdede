// Query.places: all places that fit.
// filter (kinds: [PlaceKind!], withinIds: [ID!], by: EntityOrderBy, descending: Boolean!, afterKey: String, afterId: ID, total: Boolean!, cursor: Boolean!)
// gives { totalCount @include(if: $total) edges { cursor @include(if: $cursor) node { id name } } }
// bound: limit rows
CALL () {
  MATCH (other:Place)
  WHERE $limit > 0
    AND ($filter.kinds IS NULL OR other.kind IN $filter.kinds)
    AND ($filter.withinIds IS NULL OR EXISTS { MATCH (other)-[:WITHIN]->(place:Place) WHERE place.id IN $filter.withinIds })
  WITH other, CASE WHEN $filter.by = 'DEGREE'
    THEN substring('0000000', size(toString(other.degree))) + toString(other.degree) ELSE other.sortKey END AS key
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
  MATCH (other:Place)
  WHERE $filter.total
    AND ($filter.kinds IS NULL OR other.kind IN $filter.kinds)
    AND ($filter.withinIds IS NULL OR EXISTS { MATCH (other)-[:WITHIN]->(place:Place) WHERE place.id IN $filter.withinIds })
  RETURN count(other) AS totalCount
}
RETURN totalCount, edges
