// ingest/set-closed-kind: says anew of closed versions what became of the things.
// takes (rows: [ClosedKindRow!]!)
// bound: 0 rows
UNWIND $rows AS row
MATCH (c:Closed {id: row.id})
SET c.kind = row.kind
