// network/edges: the edges among some entities that are strong enough, from the lesser id to the greater, with their first 10 statements.
// takes (ids: [ID!]!, types: [StatementType!]!, statedOnly: Boolean!, sourceIds: [ID!], from: String!, to: String!, isCertain: Boolean!, minWeight: Int!, limit: Int!)
// rows (id: ID!, other: ID!, type: StatementType!, weight: Int!, statements: [ID!]!)
// bound: 10 × ids × limit rows
UNWIND $ids AS id
MATCH (a:Entity {id: id})
CALL (a) {
  MATCH (a)-[r]-(b:Entity)
  WHERE b.id > a.id AND type(r) IN $types AND b.id IN $ids AND r.rank <> 'DEPRECATED' AND (r.isStated OR NOT $statedOnly)
    AND ($sourceIds IS NULL OR any(source IN r.sources WHERE source IN $sourceIds)) AND r.startFirst <= $to AND r.endLast >= $from
    AND (NOT $isCertain OR (r.startLast = '9999' AND r.endFirst = '0000') OR (r.startLast <= $to AND r.endFirst >= $from))
  WITH b, type(r) AS type, r.id AS statement
  ORDER BY statement
  WITH b, type, collect(statement) AS statements
  WHERE size(statements) >= $minWeight
  WITH b.id AS other, type, statements
  ORDER BY other, type
  LIMIT $limit
  RETURN other, type, size(statements) AS weight, statements[..10] AS statements
}
RETURN id, other, type, weight, statements
