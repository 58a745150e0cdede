// ingest/restore-sources: sets the releases of sources that came back as a thing that there was before.
// takes (rows: [AddedRow!]!)
// bound: 0 rows
UNWIND $rows AS row
MATCH (n:Source {id: row.id})
SET n.release = row.release, n.added = row.added
