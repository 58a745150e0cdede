// ingest/delete-claims: removes claims.
// takes (ids: [ID!]!)
UNWIND $ids AS id
MATCH (s:Statement {id: id})
DETACH DELETE s
