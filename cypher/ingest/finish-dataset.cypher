// ingest/finish-dataset: the import of a data package has come to its end.
// takes (name: String!)
// bound: 0 rows
MATCH (d:Dataset {name: $name})
SET d.isComplete = true
