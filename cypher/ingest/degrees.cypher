// ingest/degrees: how many statements are about these entities.
// takes (ids: [ID!]!)
// rows (id: ID!, degree: Int!)
// bound: ids rows
UNWIND $ids AS id
MATCH (n:Entity {id: id})
RETURN n.id AS id, n.degree AS degree
