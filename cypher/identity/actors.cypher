// identity/actors: the actors that are merged into nothing, with names and codes of their own and the places where they are, a page by id.
// takes (after: ID!, limit: Int!)
// rows (id: ID!, kind: String!, names: [String!]!, identifiers: [String!]!, dataset: String!, places: [ID!]!)
// bound: limit × 20 rows
MATCH (n:Actor)
WHERE n.id > $after
WITH n
ORDER BY n.id
LIMIT $limit
OPTIONAL MATCH (n)-[:LOCATED_IN]->(p:Place)
WITH n, p
ORDER BY p.id
WITH n, collect(p.id) AS near
RETURN n.id AS id, n.kind AS kind, coalesce(n.ownNames, n.names) AS names, coalesce(n.ownIdentifiers, n.identifiers) AS identifiers,
  n.dataset AS dataset, near[..20] AS places
ORDER BY id
