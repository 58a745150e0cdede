// ingest/source-ids: the sources of a data set, a page by id.
// takes (dataset: String!, after: ID!, limit: Int!)
// rows (id: ID!)
// bound: limit rows
MATCH (n:Source)
WHERE n.dataset = $dataset AND n.id > $after
RETURN n.id AS id
ORDER BY id
LIMIT $limit
