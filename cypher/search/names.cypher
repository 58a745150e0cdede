// search/names: all names of all entities, for the search index.
// rows (id: ID!, names: [String!]!, sortKey: String!, degree: Int!)
MATCH (e:Entity)
RETURN e.id AS id, e.names AS names, e.sortKey AS sortKey, e.degree AS degree
