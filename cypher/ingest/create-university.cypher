// ingest/create-university: new universities.
// takes (rows: [EntityProperties!]!)
// bound: 0 rows
UNWIND $rows AS row
CREATE (n:Entity:Actor:University)
SET n += row
