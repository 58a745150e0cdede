// ingest/datasets: the data packages that were imported, a page by name; one whose import was broken off is not complete.
// takes (after: String!, limit: Int!)
// rows (name: String!, head: String!, isComplete: Boolean!)
// bound: limit rows
MATCH (d:Dataset)
WHERE d.name > $after
RETURN d.name AS name, d.head AS head, d.isComplete AS isComplete
ORDER BY name
LIMIT $limit
