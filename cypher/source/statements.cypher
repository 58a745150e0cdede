// Source.statements: the statements that cite a source, by id.
// filter (ids: [ID!]!, types: [StatementType!], descending: Boolean!, afterKey: String, afterId: ID, total: Boolean!, cursor: Boolean!)
// gives { totalCount @include(if: $total) edges { cursor @include(if: $cursor) node { id type property value role isStated rank subject { id } object { id } } } }
// bound: ids × limit rows
UNWIND $filter.ids AS id
MATCH (start:Source {id: id})
CALL (start) {
  MATCH (start)<-[:STATED_IN]-(s:Statement)
  WHERE $limit > 0
    AND ($filter.types IS NULL OR s.type IN $filter.types)
  WITH DISTINCT s, s.id AS key
  WHERE $filter.afterId IS NULL
    OR (NOT $filter.descending AND (key > $filter.afterKey OR (key = $filter.afterKey AND s.id > $filter.afterId)))
    OR ($filter.descending AND (key < $filter.afterKey OR (key = $filter.afterKey AND s.id < $filter.afterId)))
  WITH s, key
  ORDER BY CASE WHEN $filter.descending THEN '' ELSE key END, CASE WHEN $filter.descending THEN key ELSE '' END DESC
  LIMIT $limit
  RETURN collect([CASE WHEN $filter.cursor THEN [key, s.id] END, s.id, s.type, s.property, s.value, s.role, s.isStated, s.rank, s.subject, s.object]) AS edges
}
CALL (start) {
  MATCH (start)<-[:STATED_IN]-(s:Statement)
  WHERE $filter.total
    AND ($filter.types IS NULL OR s.type IN $filter.types)
  RETURN count(DISTINCT s.id) AS totalCount
}
RETURN id, totalCount, edges
