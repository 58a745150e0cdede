// gaps/declarations: what sources declare to cover, of those that do, by id.
// takes (limit: Int!)
// rows (id: ID!, places: [ID!]!, types: [String!]!, from: String, to: String)
// bound: limit rows
MATCH (source:Source)
WHERE source.coversExtent IS NOT NULL
RETURN source.id AS id, source.coversPlaces AS places, source.coversTypes AS types, source.coversFrom AS from, source.coversTo AS to
ORDER BY id
LIMIT $limit
