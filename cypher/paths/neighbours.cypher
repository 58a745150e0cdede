// paths/neighbours: whom some entities are joined to by statements that count, with the best of those between the two: the least by rank, by whether it is stated, by id.
// takes (ids: [ID!]!, types: [StatementType!], from: String!, to: String!, statedOnly: Boolean!, limit: Int!)
// rows (id: ID!, other: ID!, degree: Int!, statement: ID!, isForward: Boolean!, statementCount: Int!)
// bound: ids × limit rows
UNWIND $ids AS id
MATCH (a:Entity {id: id})
CALL (a) {
  MATCH (a)-[r]-(b:Entity)
  WHERE b.id <> a.id AND ($types IS NULL OR type(r) IN $types) AND r.rank <> 'DEPRECATED' AND (r.isStated OR NOT $statedOnly)
    AND r.startFirst <= $to AND r.endLast >= $from
  WITH b, count(r) AS statementCount, min(CASE r.rank WHEN 'PREFERRED' THEN '0' ELSE '1' END + CASE WHEN r.isStated THEN '0' ELSE '1' END
    + r.id + CASE WHEN startNode(r) = a THEN ' >' ELSE ' <' END) AS best
  ORDER BY b.id
  LIMIT $limit
  RETURN b.id AS other, b.degree AS degree, split(substring(best, 2), ' ')[0] AS statement, best ENDS WITH '>' AS isForward, statementCount
}
RETURN id, other, degree, statement, isForward, statementCount
