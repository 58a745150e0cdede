// ingest/datasets: the data packages that were imported, by name; one whose import was broken off is not complete.
// rows (name: String!, head: String!, isComplete: Boolean!)
MATCH (d:Dataset)
RETURN d.name AS name, d.head AS head, d.isComplete AS isComplete
ORDER BY name
