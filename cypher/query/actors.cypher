// Query.actors: all actors that fit.
// filter (kinds: [ActorKind!], themeIds: [ID!], memberOfIds: [ID!], placeIds: [ID!], by: EntityOrderBy, descending: Boolean!, afterKey: String, afterId: ID, total: Boolean!, cursor: Boolean!)
// gives { totalCount @include(if: $total) edges { cursor @include(if: $cursor) node { id name } } }
// bound: limit rows
CALL () {
  MATCH (other:Actor)
  WHERE $limit > 0
    AND ($filter.kinds IS NULL OR other.kind IN $filter.kinds)
    AND ($filter.themeIds IS NULL OR EXISTS {
      MATCH (other)-[:OWNS|FUNDS|PARTNERS_IN]->(project:Project)-[:HAS_THEME]->(theme:Theme) WHERE theme.id IN $filter.themeIds })
    AND ($filter.memberOfIds IS NULL OR EXISTS { MATCH (other)-[:MEMBER_OF]->(body:Actor) WHERE body.id IN $filter.memberOfIds })
    AND ($filter.placeIds IS NULL OR EXISTS { MATCH (other)-[:LOCATED_IN]->(place:Place) WHERE place.id IN $filter.placeIds }
      OR EXISTS { MATCH (other)-[:LOCATED_IN]->(inner:Place)-[:WITHIN]->(place:Place) WHERE place.id IN $filter.placeIds })
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
  MATCH (other:Actor)
  WHERE $filter.total
    AND ($filter.kinds IS NULL OR other.kind IN $filter.kinds)
    AND ($filter.themeIds IS NULL OR EXISTS {
      MATCH (other)-[:OWNS|FUNDS|PARTNERS_IN]->(project:Project)-[:HAS_THEME]->(theme:Theme) WHERE theme.id IN $filter.themeIds })
    AND ($filter.memberOfIds IS NULL OR EXISTS { MATCH (other)-[:MEMBER_OF]->(body:Actor) WHERE body.id IN $filter.memberOfIds })
    AND ($filter.placeIds IS NULL OR EXISTS { MATCH (other)-[:LOCATED_IN]->(place:Place) WHERE place.id IN $filter.placeIds }
      OR EXISTS { MATCH (other)-[:LOCATED_IN]->(inner:Place)-[:WITHIN]->(place:Place) WHERE place.id IN $filter.placeIds })
  RETURN count(other) AS totalCount
}
RETURN totalCount, edges
