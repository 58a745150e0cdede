// facts/outer-places: what some places lie within, themselves included.
// takes (ids: [ID!]!, limit: Int!)
// rows (id: ID!, above: ID!, kind: String!)
// bound: ids × limit rows, depth 12
UNWIND $ids AS id
MATCH (place:Place {id: id})
CALL (place) {
  MATCH (place)-[steps:WITHIN*0..12]->(outer:Place)
  WHERE none(step IN steps WHERE step.rank = 'DEPRECATED')
  WITH DISTINCT outer ORDER BY outer.id LIMIT $limit
  RETURN outer
}
RETURN id, outer.id AS above, outer.kind AS kind
