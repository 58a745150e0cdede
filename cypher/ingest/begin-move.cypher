// ingest/begin-move: keeps statements that are about to be removed and created elsewhere, as JSON text.
// takes (id: ID!, statements: String!)
// bound: 0 rows
CREATE (:Move {id: $id, statements: $statements})
