// identity/decisions: what persons and rules have decided on who is who, a page by id.
// takes (after: ID!, limit: Int!)
// rows (id: ID!, type: String!, subject: ID!, object: ID!, isStated: Boolean!, rank: String!)
// bound: limit rows
MATCH (s:Statement)
WHERE s.type IN ['SAME_AS', 'DIFFERENT_FROM'] AND s.id > $after
RETURN s.id AS id, s.type AS type, s.subject AS subject, s.object AS object, s.isStated AS isStated, s.rank AS rank
ORDER BY id
LIMIT $limit
