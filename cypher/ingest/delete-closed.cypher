// ingest/delete-closed: removes closed versions of things that are as they were after all.
// takes (ids: [ID!]!)
// bound: 0 rows
UNWIND $ids AS id
MATCH (c:Closed {id: id})
DELETE c
