// ingest/create-fund: new funds.
// takes (rows: [EntityProperties!]!)
// bound: 0 rows
UNWIND $rows AS row
CREATE (n:Entity:Actor:Fund)
SET n += row
