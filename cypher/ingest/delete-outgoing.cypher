// ingest/delete-outgoing: removes these relations, which are sought among the edges of the subject: it should have fewer than the object.
// takes (rows: [EndsRow!]!)
// bound: 0 rows
UNWIND $rows AS row
MATCH (s:Statement {id: row.id})
MATCH (a:Entity {id: row.subject})
MATCH (b:Entity {id: row.object})
MATCH (a)-[r]->(b)
WHERE r.id = s.id
DELETE r
DETACH DELETE s
