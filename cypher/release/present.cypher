// release/present: those of these ids that something in the graph has now.
// takes (ids: [ID!]!)
// rows (id: ID!)
// bound: ids rows
UNWIND $ids AS id
CALL (id) {
  MATCH (entity:Entity {id: id})
  RETURN entity.id AS found
  UNION
  MATCH (source:Source {id: id})
  RETURN source.id AS found
  UNION
  MATCH (s:Statement {id: id})
  RETURN s.id AS found
}
RETURN found AS id
