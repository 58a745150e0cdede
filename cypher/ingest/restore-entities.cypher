// ingest/restore-entities: sets the releases of entities that came back as a thing that there was before.
// takes (rows: [AddedRow!]!)
// bound: 0 rows
UNWIND $rows AS row
MATCH (n:Entity {id: row.id})
SET n.release = row.release, n.added = row.added
