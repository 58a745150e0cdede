// ingest/move-merged: says anew what merged entities are merged into, and by which decision.
// takes (rows: [MergeRow!]!)
// bound: 0 rows
UNWIND $rows AS row
MATCH (m:Merged {id: row.id})
MATCH (m)-[old:MERGED_INTO]->(:Entity)
MATCH (a:Entity {id: row.into})
CREATE (m)-[:MERGED_INTO {decision: row.decision}]->(a)
DELETE old
