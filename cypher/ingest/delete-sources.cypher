// ingest/delete-sources: removes sources that no statement cites any more.
// takes (ids: [ID!]!)
UNWIND $ids AS id
MATCH (n:Source {id: id})
DELETE n
