// facts/broader-themes: what some themes lie within, themselves included.
// takes (ids: [ID!]!, limit: Int!)
// rows (id: ID!, above: ID!)
// bound: ids × limit rows, depth 12
UNWIND $ids AS id
MATCH (theme:Theme {id: id})
CALL (theme) {
  MATCH (theme)-[steps:BROADER*0..12]->(broader:Theme)
  WHERE none(step IN steps WHERE step.rank = 'DEPRECATED')
  WITH DISTINCT broader ORDER BY broader.id LIMIT $limit
  RETURN broader
}
RETURN id, broader.id AS above
