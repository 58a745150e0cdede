// network/project-weights: how strongly some projects are joined to what is no project, by edges that are strong enough.
// takes (ids: [ID!]!, types: [StatementType!]!, statedOnly: Boolean!, sourceIds: [ID!], from: String!, to: String!, isCertain: Boolean!, minWeight: Int!)
// rows (id: ID!, weight: Int!)
// bound: ids rows
UNWIND $ids AS id
MATCH (a:Project {id: id})
MATCH (a)-[r]-(b:Entity)
WHERE NOT b:Project AND type(r) IN $types AND r.rank <> 'DEPRECATED' AND (r.isStated OR NOT $statedOnly)
  AND ($sourceIds IS NULL OR any(source IN r.sources WHERE source IN $sourceIds)) AND r.startFirst <= $to AND r.endLast >= $from
  AND (NOT $isCertain OR (r.startLast = '9999' AND r.endFirst = '0000') OR (r.startLast <= $to AND r.endFirst >= $from))
WITH id, b, type(r) AS type, count(r) AS edge
WHERE edge >= $minWeight
RETURN id, coalesce(sum(edge), 0) AS weight
