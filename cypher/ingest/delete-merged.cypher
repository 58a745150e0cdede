// ingest/delete-merged: removes merged entities that are entities again.
// takes (ids: [ID!]!)
// bound: 0 rows
UNWIND $ids AS id
MATCH (m:Merged {id: id})
DETACH DELETE m
