// ingest/create-claims: new claims, each with where it is stated.
// takes (rows: [ClaimRow!]!)
// bound: 0 rows
UNWIND $rows AS row
CREATE (s:Statement)
SET s += row.claim
WITH s, row
UNWIND row.citations AS citation
MATCH (source:Source {id: citation.source})
CREATE (s)-[:STATED_IN {section: citation.section, position: citation.position}]->(source)
