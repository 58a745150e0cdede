// ingest/create-county-board: new county boards.
// takes (rows: [EntityProperties!]!)
// bound: 0 rows
UNWIND $rows AS row
CREATE (n:Entity:Actor:CountyBoard)
SET n += row
