// export/entities: the entities with these ids.
// takes (ids: [ID!]!)
// rows (id: ID!, kind: String, name: String!, nameEn: String, names: [String!]!, identifiers: [String!]!)
// bound: ids rows
UNWIND $ids AS id
MATCH (n:Entity {id: id})
RETURN n.id AS id, n.kind AS kind, n.name AS name, n.nameEn AS nameEn, n.names AS names, n.identifiers AS identifiers
