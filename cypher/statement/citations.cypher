// Statement.citations: where a statement was read, the first place first, at most 1,000.
// filter (ids: [ID!]!)
// gives { source { id title } section }
// bound: ids × 1000 rows
UNWIND $filter.ids AS id
MATCH (s:Statement {id: id})
CALL (s) {
  MATCH (s)-[citation:STATED_IN]->(source:Source)
  WITH citation, source ORDER BY citation.position LIMIT 1000
  RETURN collect([source.id, source.title, citation.section]) AS citations
}
RETURN id, citations
