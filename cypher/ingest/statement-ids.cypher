// ingest/statement-ids: the statements of a data set, a page by id.
// takes (dataset: String!, after: ID!, limit: Int!)
// rows (id: ID!, type: String!, subject: ID!, object: ID)
// bound: limit rows
MATCH (n:Statement)
WHERE n.dataset = $dataset AND n.id > $after
RETURN n.id AS id, n.type AS type, n.subject AS subject, n.object AS object
ORDER BY id
LIMIT $limit
