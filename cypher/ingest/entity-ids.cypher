// ingest/entity-ids: the entities of a data set, a page by id.
// takes (dataset: String!, after: ID!, limit: Int!)
// rows (id: ID!)
// bound: limit rows
MATCH (n:Entity)
WHERE n.dataset = $dataset AND n.id > $after
RETURN n.id AS id
ORDER BY id
LIMIT $limit
