// facts/entities: the names of some entities.
// takes (ids: [ID!]!)
// rows (id: ID!, name: String!, sortKey: String!, degree: Int!)
// bound: ids rows
UNWIND $ids AS id
MATCH (e:Entity {id: id})
RETURN e.id AS id, e.name AS name, e.sortKey AS sortKey, e.degree AS degree
