// ingest/begin-dataset: keeps what a data package says of itself, whose import begins.
// takes (name: String!, head: String!)
MERGE (d:Dataset {name: $name})
SET d.head = $head, d.isComplete = false
