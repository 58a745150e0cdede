// gaps/covered-places: the places that some actors cover.
// takes (ids: [ID!]!, limit: Int!)
// rows (id: ID!, place: ID!)
// bound: ids × limit rows
UNWIND $ids AS id
MATCH (actor:Actor {id: id})
CALL (actor) {
  MATCH (actor)-[r:COVERS]->(place:Place)
  WHERE r.rank <> 'DEPRECATED'
  WITH r, place ORDER BY r.id LIMIT $limit
  RETURN place
}
RETURN id, place.id AS place
