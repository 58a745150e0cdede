// ingest/set-views: what entities are called with all that is merged into them, and what they said themselves; null where nothing is merged into them any more.
// takes (rows: [ViewRow!]!)
// bound: 0 rows
UNWIND $rows AS row
MATCH (n:Entity {id: row.id})
SET n.degree = row.degree, n.names = row.names, n.identifiers = row.identifiers, n.ownNames = row.ownNames,
  n.ownIdentifiers = row.ownIdentifiers
