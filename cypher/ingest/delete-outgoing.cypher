// ingest/delete-outgoing: removes those of these relations whose subject has no more statements than the object, which are sought among the edges of the subject.
// takes (rows: [EndsRow!]!)
// bound: 0 rows
UNWIND $rows AS row
MATCH (s:Statement {id: row.id})
MATCH (a:Entity {id: row.subject})
MATCH (b:Entity {id: row.object})
WITH s, a, b
WHERE a.degree <= b.degree
MATCH (a)-[r]->(b)
WHERE r.id = s.id
DELETE r
DETACH DELETE s
