// ingest/create-cooperation-body: new bodies of co-operation.
// takes (rows: [EntityProperties!]!)
// bound: 0 rows
UNWIND $rows AS row
CREATE (n:Entity:Actor:CooperationBody)
SET n += row
