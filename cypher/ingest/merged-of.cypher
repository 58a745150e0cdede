// ingest/merged-of: the names and ids by others of what is merged into some entities, a page by id.
// takes (ids: [ID!]!, after: ID!, limit: Int!)
// rows (id: ID!, into: ID!, names: [String!]!, identifiers: [String!]!)
// bound: limit rows
UNWIND $ids AS into
MATCH (n:Entity {id: into})
MATCH (m:Merged)-[:MERGED_INTO]->(n)
WHERE m.id > $after
RETURN m.id AS id, n.id AS into, m.names AS names, m.identifiers AS identifiers
ORDER BY id
LIMIT $limit
