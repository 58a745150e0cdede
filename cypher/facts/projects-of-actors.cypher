// facts/projects-of-actors: the projects that one of some actors, or a programme of one, owns, funds or takes part in.
// takes (ids: [ID!]!, limit: Int!)
// rows (id: ID!)
// bound: limit rows
UNWIND $ids AS given
MATCH (actor:Actor {id: given})
CALL (actor) {
  MATCH (actor)-[:OWNS|FUNDS|PARTNERS_IN]->(p:Project)
  RETURN p
  UNION
  MATCH (actor)<-[:OF_FUND]-(programme:Programme)-[:FUNDS]->(p:Project)
  RETURN p
}
RETURN DISTINCT p.id AS id
ORDER BY id
LIMIT $limit
