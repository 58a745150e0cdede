// identity/co-operation: the projects that actors take part in and with whom, so many of each at most.
// takes (ids: [ID!]!, limit: Int!)
// rows (id: ID!, projects: [ID!]!, partners: [ID!]!)
// bound: ids × limit rows
UNWIND $ids AS id
MATCH (n:Actor {id: id})
CALL (n) {
  OPTIONAL MATCH (n)-[:OWNS|FUNDS|PARTNERS_IN]->(p:Project)
  WITH DISTINCT p
  ORDER BY p.id
  LIMIT $limit
  RETURN collect(p.id) AS projects
}
CALL (n) {
  OPTIONAL MATCH (n)-[:OWNS|FUNDS|PARTNERS_IN]->(:Project)<-[:OWNS|FUNDS|PARTNERS_IN]-(m:Actor)
  WHERE m.id <> n.id
  WITH DISTINCT m
  ORDER BY m.id
  LIMIT $limit
  RETURN collect(m.id) AS partners
}
RETURN n.id AS id, projects, partners
ORDER BY id
