// facts/projects-under: the projects under one of some programmes or funded by one.
// takes (ids: [ID!]!, limit: Int!)
// rows (id: ID!)
// bound: limit rows
UNWIND $ids AS given
MATCH (programme:Programme {id: given})-[:UNDER|FUNDS]-(p:Project)
RETURN DISTINCT p.id AS id
ORDER BY id
LIMIT $limit
