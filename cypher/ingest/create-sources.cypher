// ingest/create-sources: new sources.
// takes (rows: [SourceProperties!]!)
UNWIND $rows AS row
CREATE (source:Source)
SET source += row
