// ingest/create-municipality: new municipalities.
// takes (rows: [EntityProperties!]!)
// bound: 0 rows
UNWIND $rows AS row
CREATE (n:Entity:Actor:Municipality)
SET n += row
