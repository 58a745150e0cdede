// facts/actor-places: where some actors are located.
// takes (ids: [ID!]!, limit: Int!)
// rows (id: ID!, place: ID!, statement: ID!)
// bound: ids × limit rows
UNWIND $ids AS id
MATCH (actor:Actor {id: id})
CALL (actor) {
  MATCH (actor)-[r:LOCATED_IN]->(place:Place)
  WHERE r.rank <> 'DEPRECATED'
  WITH r, place ORDER BY r.id LIMIT $limit
  RETURN r, place
}
RETURN id, place.id AS place, r.id AS statement
