// ingest/delete-entities: removes entities that no statement is about any more.
// takes (ids: [ID!]!)
// bound: 0 rows
UNWIND $ids AS id
MATCH (n:Entity {id: id})
DELETE n
