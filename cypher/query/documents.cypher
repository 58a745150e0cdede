// Query.documents: all documents that fit.
// filter (kinds: [DocumentKind!], issuerIds: [ID!], by: EntityOrderBy, descending: Boolean!, afterKey: String, afterId: ID, total: Boolean!, cursor: Boolean!)
// gives { totalCount @include(if: $total) edges { cursor @include(if: $cursor) node { id name } } }
// bound: limit rows
CALL () {
  MATCH (other:Document)
  WHERE $limit > 0
    AND ($filter.kinds IS NULL OR other.kind IN $filter.kinds)
    AND ($filter.issuerIds IS NULL OR EXISTS { MATCH (other)-[:ISSUED_BY]->(actor:Actor) WHERE actor.id IN $filter.issuerIds })
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
  MATCH (other:Document)
  WHERE $filter.total
    AND ($filter.kinds IS NULL OR other.kind IN $filter.kinds)
    AND ($filter.issuerIds IS NULL OR EXISTS { MATCH (other)-[:ISSUED_BY]->(actor:Actor) WHERE actor.id IN $filter.issuerIds })
  RETURN count(other) AS totalCount
}
RETURN totalCount, edges
