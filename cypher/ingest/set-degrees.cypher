// ingest/set-degrees: how many statements are about entities.
// takes (rows: [DegreeRow!]!)
// bound: 0 rows
UNWIND $rows AS row
MATCH (n:Entity {id: row.id})
SET n.degree = row.degree
