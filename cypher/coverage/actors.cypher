// coverage/actors: all actors that are merged into no other, the data set that brought each, whether it has ids by others, and whether others are merged into it.
// takes (limit: Int!)
// rows (id: ID!, dataset: String!, isIdentified: Boolean!, isMatched: Boolean!)
// bound: limit rows
MATCH (a:Actor)
RETURN a.id AS id, a.dataset AS dataset, size(a.identifiers) > 0 AS isIdentified, a.ownNames IS NOT NULL AS isMatched
ORDER BY id
LIMIT $limit
