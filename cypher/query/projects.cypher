// Query.projects: all projects that fit.
// filter (kinds: [ProjectKind!], themeIds: [ID!], programmeIds: [ID!], actorIds: [ID!], placeIds: [ID!], from: FirstDay, to: LastDay, by: ProjectOrderBy, descending: Boolean!, afterKey: String, afterId: ID, total: Boolean!, cursor: Boolean!)
// gives { totalCount @include(if: $total) edges { cursor @include(if: $cursor) node { id name } } }
CALL () {
  MATCH (other:Project)
  WHERE ($filter.kinds IS NULL OR other.kind IN $filter.kinds)
    AND ($filter.themeIds IS NULL OR EXISTS { MATCH (other)-[:HAS_THEME]->(theme:Theme) WHERE theme.id IN $filter.themeIds })
    AND ($filter.programmeIds IS NULL OR EXISTS { MATCH (other)-[:UNDER]->(programme:Programme) WHERE programme.id IN $filter.programmeIds })
    AND ($filter.actorIds IS NULL OR EXISTS { MATCH (other)<-[:OWNS|FUNDS|PARTNERS_IN]-(actor:Actor) WHERE actor.id IN $filter.actorIds })
    AND ($filter.placeIds IS NULL OR EXISTS { MATCH (other)-[:COVERS]->(place:Place) WHERE place.id IN $filter.placeIds })
    AND ($filter.from IS NULL OR (other.startFirst <= $filter.to AND other.endLast >= $filter.from))
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
    AND ($filter.themeIds IS NULL OR EXISTS { MATCH (other)-[:HAS_THEME]->(theme:Theme) WHERE theme.id IN $filter.themeIds })
    AND ($filter.programmeIds IS NULL OR EXISTS { MATCH (other)-[:UNDER]->(programme:Programme) WHERE programme.id IN $filter.programmeIds })
    AND ($filter.actorIds IS NULL OR EXISTS { MATCH (other)<-[:OWNS|FUNDS|PARTNERS_IN]-(actor:Actor) WHERE actor.id IN $filter.actorIds })
    AND ($filter.placeIds IS NULL OR EXISTS { MATCH (other)-[:COVERS]->(place:Place) WHERE place.id IN $filter.placeIds })
    AND ($filter.from IS NULL OR (other.startFirst <= $filter.to AND other.endLast >= $filter.from))
  RETURN count(other) AS totalCount
}
RETURN totalCount, edges
