// facts/listed: what entities are listed by, those between two ids, a page by id.
// takes (after: ID!, before: ID!, limit: Int!)
// rows (id: ID!, kind: String, sortKey: String!, degree: Int!, startFirst: String)
// bound: limit rows
MATCH (e:Entity)
WHERE e.id > $after AND e.id < $before
RETURN e.id AS id, e.kind AS kind, e.sortKey AS sortKey, e.degree AS degree, e.startFirst AS startFirst
ORDER BY id
LIMIT $limit
