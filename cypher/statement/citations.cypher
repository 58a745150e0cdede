// Statement.citations: where a statement was read, the first place first.
// filter (ids: [ID!]!)
// gives { source { id title } section }
UNWIND $filter.ids AS id
MATCH (s:Statement {id: id})
CALL (s) {
  MATCH (s)-[citation:STATED_IN]->(source:Source)
  WITH citation, source ORDER BY citation.position
  RETURN collect([source.id, source.title, citation.section]) AS citations
}
RETURN id, citations
