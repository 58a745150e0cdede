// ingest/change-merged: what changed of merged entities, about which no statement is; properties that are no more are removed.
// takes (rows: [EntityProperties!]!)
// bound: 0 rows
UNWIND $rows AS row
MATCH (m:Merged {id: row.id})
SET m = row
SET m.degree = 0
