// ingest/change-sources: what changed of sources; properties that are no more are removed.
// takes (rows: [SourceProperties!]!)
// bound: 0 rows
UNWIND $rows AS row
MATCH (source:Source {id: row.id})
SET source = row
