// facts/projects-in: the projects that cover one of some places, a place within one, an area that holds one, or an actor located there.
// takes (ids: [ID!]!, limit: Int!)
// rows (id: ID!)
// bound: limit rows, depth 12
UNWIND $ids AS given
MATCH (outer:Place {id: given})<-[:WITHIN*0..12]-(place:Place)
WITH DISTINCT place
CALL (place) {
  MATCH (place)<-[:COVERS]-(p:Project)
  RETURN p
  UNION
  MATCH (place)-[:WITHIN*1..12]->(area:Place)<-[:COVERS]-(p:Project)
  WHERE area.kind IN ['AREA', 'LABOUR_MARKET']
  RETURN p
  UNION
  MATCH (place)<-[:LOCATED_IN]-(actor:Actor)<-[:COVERS]-(p:Project)
  RETURN p
}
RETURN DISTINCT p.id AS id
ORDER BY id
LIMIT $limit
