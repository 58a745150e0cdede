// identity/places-within: which places lie in which, a page by the id of the statement.
// takes (after: ID!, limit: Int!)
// rows (id: ID!, inner: ID!, outer: ID!)
// bound: limit rows
MATCH (p:Place)-[r:WITHIN]->(q:Place)
WHERE r.id > $after
RETURN r.id AS id, p.id AS inner, q.id AS outer
ORDER BY id
LIMIT $limit
