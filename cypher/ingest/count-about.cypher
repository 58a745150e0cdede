// ingest/count-about: how many statements are about entities, those with both ends at one once, and what these said themselves where they took in others.
// takes (ids: [ID!]!)
// rows (id: ID!, total: Int!, names: [String!]!, identifiers: [String!]!, isView: Boolean!)
// bound: ids rows
UNWIND $ids AS id
MATCH (n:Entity {id: id})
CALL (id) {
  MATCH (s:Statement {subject: id})
  RETURN count(s) AS ofSubject
}
CALL (id) {
  MATCH (s:Statement {object: id})
  WHERE s.subject <> id
  RETURN count(s) AS ofObject
}
RETURN n.id AS id, ofSubject + ofObject AS total, coalesce(n.ownNames, n.names) AS names,
  coalesce(n.ownIdentifiers, n.identifiers) AS identifiers, n.ownNames IS NOT NULL AS isView
