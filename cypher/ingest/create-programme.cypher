// ingest/create-programme: new programmes.
// takes (rows: [EntityProperties!]!)
// bound: 0 rows
UNWIND $rows AS row
CREATE (n:Entity:Programme)
SET n += row
