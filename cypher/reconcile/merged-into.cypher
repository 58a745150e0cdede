// reconcile/merged-into: which entities some others are merged into.
// takes (ids: [ID!]!)
// rows (id: ID!, into: ID!)
// bound: ids rows
UNWIND $ids AS id
MATCH (merged:Merged {id: id})
MATCH (merged)-[:MERGED_INTO]->(entity:Entity)
RETURN merged.id AS id, entity.id AS into
