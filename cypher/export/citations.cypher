// export/citations: where the statements with these ids are stated, in the order of the places: of each as many as asked for, after a position.
// takes (ids: [ID!]!, after: Int!, limit: Int!)
// rows (statement: ID!, source: ID!, section: String!)
// bound: ids × limit rows
UNWIND $ids AS id
MATCH (s:Statement {id: id})
CALL (s) {
  MATCH (s)-[c:STATED_IN]->(source:Source)
  WHERE c.position > $after
  WITH c, source ORDER BY c.position LIMIT $limit
  RETURN source.id AS source, c.section AS section, c.position AS position
}
RETURN s.id AS statement, source, section
ORDER BY statement, position
