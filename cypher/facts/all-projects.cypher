// facts/all-projects: the ids of all projects.
// takes (limit: Int!)
// rows (id: ID!)
// bound: limit rows
MATCH (p:Project)
RETURN p.id AS id
ORDER BY id
LIMIT $limit
