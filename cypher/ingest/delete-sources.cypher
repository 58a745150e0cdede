// ingest/delete-sources: removes sources that no statement cites any more.
// takes (ids: [ID!]!)
// bound: 0 rows
UNWIND $ids AS id
MATCH (n:Source {id: id})
DELETE n
