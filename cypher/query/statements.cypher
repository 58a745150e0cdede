// Query.statements: all statements that fit, by id.
// filter (types: [StatementType!], subjectId: ID, objectId: ID, sourceId: ID, isStated: Boolean, descending: Boolean!, afterKey: String, afterId: ID, total: Boolean!, cursor: Boolean!)
// gives { totalCount @include(if: $total) edges { cursor @include(if: $cursor) node { id type property value role isStated rank subject { id } object { id } } } }
// bound: limit rows
CALL () {
  MATCH (s:Statement)
  WHERE $limit > 0
    AND ($filter.types IS NULL OR s.type IN $filter.types)
    AND ($filter.subjectId IS NULL OR s.subject = $filter.subjectId)
    AND ($filter.objectId IS NULL OR s.object = $filter.objectId)
    AND ($filter.isStated IS NULL OR s.isStated = $filter.isStated)
    AND ($filter.sourceId IS NULL OR EXISTS { MATCH (s)-[:STATED_IN]->(source:Source) WHERE source.id = $filter.sourceId })
  WITH DISTINCT s, s.id AS key
  WHERE $filter.afterId IS NULL
    OR (NOT $filter.descending AND (key > $filter.afterKey OR (key = $filter.afterKey AND s.id > $filter.afterId)))
    OR ($filter.descending AND (key < $filter.afterKey OR (key = $filter.afterKey AND s.id < $filter.afterId)))
  WITH s, key
  ORDER BY CASE WHEN $filter.descending THEN '' ELSE key END, CASE WHEN $filter.descending THEN key ELSE '' END DESC
  LIMIT $limit
  RETURN collect([CASE WHEN $filter.cursor THEN [key, s.id] END, s.id, s.type, s.property, s.value, s.role, s.isStated, s.rank, s.subject, s.object]) AS edges
}
CALL () {
  MATCH (s:Statement)
  WHERE $filter.total
    AND ($filter.types IS NULL OR s.type IN $filter.types)
    AND ($filter.subjectId IS NULL OR s.subject = $filter.subjectId)
    AND ($filter.objectId IS NULL OR s.object = $filter.objectId)
    AND ($filter.isStated IS NULL OR s.isStated = $filter.isStated)
    AND ($filter.sourceId IS NULL OR EXISTS { MATCH (s)-[:STATED_IN]->(source:Source) WHERE source.id = $filter.sourceId })
  RETURN count(DISTINCT s.id) AS totalCount
}
RETURN totalCount, edges
