// coverage/sources: all sources with their titles.
// takes (limit: Int!)
// rows (id: ID!, title: String!)
// bound: limit rows
MATCH (source:Source)
RETURN source.id AS id, source.title AS title
ORDER BY id
LIMIT $limit
