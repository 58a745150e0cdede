// ingest/delete-claims: removes claims.
// takes (ids: [ID!]!)
// bound: 0 rows
UNWIND $ids AS id
MATCH (s:Statement {id: id})
DETACH DELETE s
