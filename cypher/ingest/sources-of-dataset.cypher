// ingest/sources-of-dataset: what is told of the sources of a data set when it was imported, the first by id.
// takes (dataset: String!, limit: Int!)
// rows (id: ID!, title: String!, retrieved: String, licence: String)
// bound: limit rows
MATCH (n:Source)
WHERE n.dataset = $dataset
RETURN n.id AS id, n.title AS title, n.retrieved AS retrieved, n.licence AS licence
ORDER BY id
LIMIT $limit
