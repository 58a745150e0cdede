// ingest/create-broader: new BROADER statements, each with its edge and where it is stated.
// takes (dataset: String!, rows: [RelationRow!]!)
// bound: 0 rows
UNWIND $rows AS row
MATCH (a:Entity {id: row.subject})
MATCH (b:Entity {id: row.object})
CREATE (a)-[r:BROADER]->(b)
SET r += row.edge
CREATE (s:Statement {id: row.edge.id, type: 'BROADER', subject: row.subject, object: row.object, role: row.edge.role,
  isStated: row.edge.isStated, rank: row.edge.rank, dataset: $dataset, hash: row.hash})
WITH s, row
UNWIND row.citations AS citation
MATCH (source:Source {id: citation.source})
CREATE (s)-[:STATED_IN {section: citation.section, position: citation.position}]->(source)
