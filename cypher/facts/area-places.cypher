// facts/area-places: the places that lie within some areas and labour markets; none for places of other kinds.
// takes (ids: [ID!]!, limit: Int!)
// rows (id: ID!, place: ID!)
// bound: ids × limit rows, depth 12
UNWIND $ids AS id
MATCH (area:Place {id: id})
WHERE area.kind IN ['AREA', 'LABOUR_MARKET']
CALL (area) {
  MATCH (area)<-[steps:WITHIN*1..12]-(place:Place)
  WHERE none(step IN steps WHERE step.rank = 'DEPRECATED')
  WITH DISTINCT place ORDER BY place.id LIMIT $limit
  RETURN place
}
RETURN id, place.id AS place
