// ingest/moves: the statements of a move that was broken off, if there is one.
// rows (id: ID!, statements: String!)
// bound: 1 rows
MATCH (m:Move)
RETURN m.id AS id, m.statements AS statements
ORDER BY id
LIMIT 1
