// identity/co-operation: the projects that actors take part in and with whom, so many of each at most.
// takes (ids: [ID!]!, limit: Int!)
// rows (id: ID!, projects: [ID!]!, partners: [ID!]!)
// bound: ids × limit rows
UNWIND $ids AS id
MATCH (n:Actor {id: id})
CALL (n) {
  MATCH (n)-[:OWNS|FUNDS|PARTNERS_IN]->(p:Project)
  WITH DISTINCT p.id AS other
  ORDER BY other
  LIMIT $limit
  RETURN collect(other) AS projects
}
CALL (n) {
  MATCH (n)-[:OWNS|FUNDS|PARTNERS_IN]->(p:Project)
  MATCH (p)<-[:OWNS|FUNDS|PARTNERS_IN]-(m:Actor)
  WHERE m.id <> n.id
  WITH DISTINCT m.id AS other
  ORDER BY other
  LIMIT $limit
  RETURN collect(other) AS partners
}
RETURN n.id AS id, projects, partners
ORDER BY id
