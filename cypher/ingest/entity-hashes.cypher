// ingest/entity-hashes: what is known of these ids among entities.
// takes (ids: [ID!]!)
// rows (id: ID!, hash: String!, dataset: String!)
// bound: ids rows
UNWIND $ids AS id
MATCH (n:Entity {id: id})
RETURN n.id AS id, n.hash AS hash, n.dataset AS dataset
