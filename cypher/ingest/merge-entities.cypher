// ingest/merge-entities: makes entities that no edge leads to any more into merged ones, with what they said themselves.
// takes (rows: [MergeRow!]!)
// bound: 0 rows
UNWIND $rows AS row
MATCH (n:Entity {id: row.id})
MATCH (a:Entity {id: row.into})
CREATE (m:Merged)-[:MERGED_INTO {decision: row.decision}]->(a)
SET m += properties(n)
SET m.names = coalesce(n.ownNames, n.names), m.identifiers = coalesce(n.ownIdentifiers, n.identifiers), m.degree = 0,
  m.ownNames = null, m.ownIdentifiers = null
DELETE n
