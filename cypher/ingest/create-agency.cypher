// ingest/create-agency: new agencies.
// takes (rows: [EntityProperties!]!)
// bound: 0 rows
UNWIND $rows AS row
CREATE (n:Entity:Actor:Agency)
SET n += row
