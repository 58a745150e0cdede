// identity/merged: the actors that are merged into others, with their names and codes and what they are, a page by id.
// takes (after: ID!, limit: Int!)
// rows (id: ID!, kind: String!, names: [String!]!, identifiers: [String!]!, dataset: String!, into: ID!)
// bound: limit rows
MATCH (n:Merged)-[:MERGED_INTO]->(a:Actor)
WHERE n.id > $after AND n.kind IS NOT NULL
RETURN n.id AS id, n.kind AS kind, n.names AS names, n.identifiers AS identifiers, n.dataset AS dataset, a.id AS into
ORDER BY id
LIMIT $limit
