// coverage/sources: all sources with their titles, the data set that brought them, and how many rows were read and set aside of those that are tables.
// takes (limit: Int!)
// rows (id: ID!, title: String!, dataset: String!, rowCount: Int, rowsSetAside: Int)
// bound: limit rows
MATCH (source:Source)
RETURN source.id AS id, source.title AS title, source.dataset AS dataset, source.rowCount AS rowCount, source.rowsSetAside AS rowsSetAside
ORDER BY id
LIMIT $limit
