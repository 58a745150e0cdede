// ingest/doubled: those of these merged entities that are there as what they were before, too: a split was broken off.
// takes (ids: [ID!]!)
// rows (id: ID!)
// bound: ids rows
UNWIND $ids AS id
MATCH (m:Merged {id: id})
MATCH (n:Entity {id: id})
RETURN n.id AS id
