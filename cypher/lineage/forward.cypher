// lineage/forward: what builds on some entities, by id, then by statement.
// takes (ids: [ID!]!, limit: Int!)
// rows (id: ID!, next: ID!, statement: ID!)
// bound: ids × limit rows
UNWIND $ids AS id
MATCH (start:Entity {id: id})
CALL (start) {
  MATCH (start)<-[r:BUILDS_ON]-(next:Entity)
  WHERE r.rank <> 'DEPRECATED'
  WITH next.id AS next, r.id AS statement
  ORDER BY next, statement
  LIMIT $limit
  RETURN next, statement
}
RETURN id, next, statement
ORDER BY id, next, statement
