// reconcile/entities: what tells who some entities are.
// takes (ids: [ID!]!)
// rows (id: ID!, name: String!, nameEn: String, names: [String!]!, identifiers: [String!]!, degree: Int!, dataset: String!)
// bound: ids rows
UNWIND $ids AS id
MATCH (e:Entity {id: id})
RETURN e.id AS id, e.name AS name, e.nameEn AS nameEn, e.names AS names, e.identifiers AS identifiers, e.degree AS degree,
  e.dataset AS dataset
