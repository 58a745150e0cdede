// ingest/change-entities: what changed of entities, whose edges stay; properties that are no more are removed.
// takes (rows: [EntityProperties!]!)
// bound: 0 rows
UNWIND $rows AS row
MATCH (n:Entity {id: row.id})
SET n = row
