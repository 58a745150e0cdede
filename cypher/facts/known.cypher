// facts/known: which of some ids are those of entities or sources.
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
}
RETURN found AS id
