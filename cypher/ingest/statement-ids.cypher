// ingest/statement-ids: the statements of a data set, a page by id.
// takes (dataset: String!, after: ID!, limit: Int!)
// rows (id: ID!, type: String!, subject: ID!, object: ID, hash: String!, dataset: String!, release: Int!, added: Int!)
// bound: limit rows
MATCH (n:Statement)
WHERE n.dataset = $dataset AND n.id > $after
RETURN n.id AS id, n.type AS type, n.subject AS subject, n.object AS object, n.hash AS hash, n.dataset AS dataset,
  n.release AS release, n.added AS added
ORDER BY id
LIMIT $limit
