// ingest/restore-statements: sets the releases of statements that came back as a thing that there was before.
// takes (rows: [AddedRow!]!)
// bound: 0 rows
UNWIND $rows AS row
MATCH (n:Statement {id: row.id})
SET n.release = row.release, n.added = row.added
