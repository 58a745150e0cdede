// conflicts/relations: relations that have another of the same type between the same two entities, by id.
// takes (limit: Int!)
// rows (id: ID!, type: String!, subject: ID!, object: ID!, role: String, span: String!, isStated: Boolean!, rank: String!, sources: [ID!]!)
// bound: limit rows
MATCH (a:Entity)-[r]->(b:Entity)
WHERE r.rank <> 'DEPRECATED'
WITH a, b, type(r) AS type, collect(r) AS parallel
WHERE size(parallel) > 1
UNWIND parallel AS r
RETURN r.id AS id, type, a.id AS subject, b.id AS object, r.role AS role,
  r.startFirst + '|' + r.startLast + '|' + r.endFirst + '|' + r.endLast AS span, r.isStated AS isStated, r.rank AS rank, r.sources AS sources
ORDER BY id
LIMIT $limit
