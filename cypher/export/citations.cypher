// export/citations: where the statements with these ids are stated, in the order of the places.
// takes (ids: [ID!]!)
// rows (statement: ID!, source: ID!, section: String!)
UNWIND $ids AS id
MATCH (s:Statement {id: id})-[c:STATED_IN]->(source:Source)
RETURN s.id AS statement, source.id AS source, c.section AS section
ORDER BY statement, c.position
