// ingest/merged: the entities that are merged into others, a page by id: what each is merged into, and by which decision.
// takes (after: ID!, limit: Int!)
// rows (id: ID!, into: ID!, decision: ID!)
// bound: limit rows
MATCH (m:Merged)-[r:MERGED_INTO]->(n:Entity)
WHERE m.id > $after
RETURN m.id AS id, n.id AS into, r.decision AS decision
ORDER BY id
LIMIT $limit
