// facts/projects-about: the projects about one of some themes or a narrower one.
// takes (ids: [ID!]!, limit: Int!)
// rows (id: ID!)
// bound: limit rows, depth 12
UNWIND $ids AS given
MATCH (t:Theme {id: given})<-[:BROADER*0..12]-(narrower:Theme)<-[:HAS_THEME]-(p:Project)
RETURN DISTINCT p.id AS id
ORDER BY id
LIMIT $limit
