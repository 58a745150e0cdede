// export/entities: the entities with these ids as they are stated, merged ones too.
// takes (ids: [ID!]!)
// rows (id: ID!, kind: String, name: String!, nameEn: String, names: [String!]!, identifiers: [String!]!)
// bound: ids rows
UNWIND $ids AS id
CALL (id) {
  MATCH (n:Entity {id: id})
  RETURN n.id AS found, n.kind AS kind, n.name AS name, n.nameEn AS nameEn, coalesce(n.ownNames, n.names) AS names,
    coalesce(n.ownIdentifiers, n.identifiers) AS identifiers
  UNION
  MATCH (n:Merged {id: id})
  RETURN n.id AS found, n.kind AS kind, n.name AS name, n.nameEn AS nameEn, n.names AS names, n.identifiers AS identifiers
}
RETURN found AS id, kind, name, nameEn, names, identifiers
