// facts/projects-of-funds: the projects that one of some funds funds, or that are under or funded by a programme of one.
// takes (ids: [ID!]!, limit: Int!)
// rows (id: ID!)
// bound: limit rows
UNWIND $ids AS given
MATCH (fund:Actor {id: given})
CALL (fund) {
  MATCH (fund)-[:FUNDS]->(p:Project)
  RETURN p
  UNION
  MATCH (fund)<-[:OF_FUND]-(programme:Programme)-[:UNDER|FUNDS]-(p:Project)
  RETURN p
}
RETURN DISTINCT p.id AS id
ORDER BY id
LIMIT $limit
