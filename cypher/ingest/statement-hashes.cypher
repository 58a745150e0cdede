// ingest/statement-hashes: what is known of these ids among statements.
// takes (ids: [ID!]!)
// rows (id: ID!, hash: String!, dataset: String!, type: String!, subject: ID!, object: ID, release: Int!, added: Int!)
// bound: ids rows
UNWIND $ids AS id
MATCH (n:Statement {id: id})
RETURN n.id AS id, n.hash AS hash, n.dataset AS dataset, n.type AS type, n.subject AS subject, n.object AS object,
  n.release AS release, n.added AS added
