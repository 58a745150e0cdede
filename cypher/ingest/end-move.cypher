// ingest/end-move: the statements of a move are where they belong.
// takes (id: ID!)
// bound: 0 rows
MATCH (m:Move {id: $id})
DELETE m
