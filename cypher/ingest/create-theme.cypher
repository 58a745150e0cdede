// ingest/create-theme: new themes.
// takes (rows: [EntityProperties!]!)
// bound: 0 rows
UNWIND $rows AS row
CREATE (n:Entity:Theme)
SET n += row
