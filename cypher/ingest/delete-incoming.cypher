// ingest/delete-incoming: removes those of these relations whose object has fewer statements than the subject, which are sought among the edges of the object.
// takes (rows: [EndsRow!]!)
// bound: 0 rows
UNWIND $rows AS row
MATCH (s:Statement {id: row.id})
MATCH (a:Entity {id: row.subject})
MATCH (b:Entity {id: row.object})
WITH s, a, b
WHERE a.degree > b.degree
MATCH (b)<-[r]-(a)
WHERE r.id = s.id
DELETE r
DETACH DELETE s
