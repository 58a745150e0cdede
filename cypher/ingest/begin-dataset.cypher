// ingest/begin-dataset: keeps what a data package says of itself, whose import begins.
// takes (name: String!, head: String!)
// bound: 0 rows
MERGE (d:Dataset {name: $name})
SET d.head = $head, d.isComplete = false
