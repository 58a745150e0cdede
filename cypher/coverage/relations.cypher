// coverage/relations: all relations that count, by id, as coverage counts them.
// takes (limit: Int!)
// rows (id: ID!, type: String!, subject: ID!, object: ID!, isStated: Boolean!, isDated: Boolean!, isExact: Boolean!, sources: [ID!]!)
// bound: limit rows
MATCH (a:Entity)-[r]->(b:Entity)
WHERE r.rank <> 'DEPRECATED'
RETURN r.id AS id, type(r) AS type, a.id AS subject, b.id AS object, r.isStated AS isStated,
  r.start IS NOT NULL OR r.end IS NOT NULL AS isDated, coalesce(r.precision, 'EXACT') = 'EXACT' AS isExact, r.sources AS sources
ORDER BY id
LIMIT $limit
