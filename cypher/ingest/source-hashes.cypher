// ingest/source-hashes: what is known of these ids among sources.
// takes (ids: [ID!]!)
// rows (id: ID!, hash: String!, dataset: String!, release: Int!, added: Int!)
// bound: ids rows
UNWIND $ids AS id
MATCH (n:Source {id: id})
RETURN n.id AS id, n.hash AS hash, n.dataset AS dataset, n.release AS release, n.added AS added
