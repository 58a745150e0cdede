// ingest/create-organisation: new organisations.
// takes (rows: [EntityProperties!]!)
// bound: 0 rows
UNWIND $rows AS row
CREATE (n:Entity:Actor:Organisation)
SET n += row
