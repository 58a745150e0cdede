// ingest/create-sources: new sources.
// takes (rows: [SourceProperties!]!)
// bound: 0 rows
UNWIND $rows AS row
CREATE (source:Source)
SET source += row
