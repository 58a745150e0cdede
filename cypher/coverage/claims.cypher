// coverage/claims: all claims that count, by id, as coverage counts them.
// takes (limit: Int!)
// rows (id: ID!, type: String!, subject: ID!, isStated: Boolean!, isDated: Boolean!, isExact: Boolean!, sources: [ID!]!)
// bound: limit rows
MATCH (s:Statement)
WHERE s.type = 'CLAIM' AND s.rank <> 'DEPRECATED'
RETURN s.id AS id, s.type AS type, s.subject AS subject, s.isStated AS isStated, s.start IS NOT NULL OR s.end IS NOT NULL AS isDated,
  coalesce(s.precision, 'EXACT') = 'EXACT' AS isExact, s.sources AS sources
ORDER BY id
LIMIT $limit
