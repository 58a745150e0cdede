// search/within-places: these places, the places within them at any depth, the actors located there, and what covers one of these places or actors.
// takes (ids: [ID!]!, limit: Int!)
// rows (id: ID!)
// bound: limit rows, depth 12
UNWIND $ids AS placeId
MATCH (start:Place {id: placeId})
MATCH (start)<-[:WITHIN*0..12]-(place:Place)
WITH DISTINCT place
CALL (place) {
  MATCH (found:Place {id: place.id})
  RETURN found.id AS id
  UNION
  MATCH (place)<-[:LOCATED_IN]-(actor:Actor)
  RETURN actor.id AS id
  UNION
  MATCH (place)<-[:COVERS]-(covering:Entity)
  RETURN covering.id AS id
  UNION
  MATCH (place)<-[:LOCATED_IN]-(actor:Actor)
  MATCH (actor)<-[:COVERS]-(covering:Entity)
  RETURN covering.id AS id
}
WITH DISTINCT id
RETURN id
ORDER BY id
LIMIT $limit
