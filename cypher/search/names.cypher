// search/names: the names of entities for the search index, a page by id.
// takes (after: ID!, limit: Int!)
// rows (id: ID!, names: [String!]!, sortKey: String!, degree: Int!)
// bound: limit rows
MATCH (e:Entity)
WHERE e.id > $after
RETURN e.id AS id, e.names AS names, e.sortKey AS sortKey, e.degree AS degree
ORDER BY id
LIMIT $limit
