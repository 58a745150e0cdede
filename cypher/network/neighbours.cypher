// network/neighbours: whom some entities are joined to by edges that are strong enough, with the weight of all of these; themselves left out.
// takes (ids: [ID!]!, types: [StatementType!]!, statedOnly: Boolean!, sourceIds: [ID!], from: String!, to: String!, isCertain: Boolean!, minWeight: Int!, after: ID!, limit: Int!)
// rows (other: ID!, weight: Int!)
// bound: limit rows
UNWIND $ids AS id
MATCH (a:Entity {id: id})
MATCH (a)-[r]-(b:Entity)
WHERE b.id > $after AND b.id <> a.id AND type(r) IN $types AND r.rank <> 'DEPRECATED' AND (r.isStated OR NOT $statedOnly)
  AND ($sourceIds IS NULL OR any(source IN r.sources WHERE source IN $sourceIds)) AND r.startFirst <= $to AND r.endLast >= $from
  AND (NOT $isCertain OR (r.startLast = '9999' AND r.endFirst = '0000') OR (r.startLast <= $to AND r.endFirst >= $from))
WITH a, b, type(r) AS type, count(r) AS edge
WHERE edge >= $minWeight
WITH b.id AS other, coalesce(sum(edge), 0) AS weight
RETURN other, weight
ORDER BY other
LIMIT $limit
