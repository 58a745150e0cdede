// ingest/create-closed: keeps versions that a release closes or supersedes; one that it has kept already stays as it is.
// takes (release: Int!, closedAt: String!, kind: String!, rows: [ClosedRow!]!)
// bound: 0 rows
UNWIND $rows AS row
MERGE (c:Closed {id: row.id})
ON CREATE SET c.of = row.of, c.ofType = row.type, c.kind = $kind, c.cells = row.cells, c.dataset = row.dataset, c.hash = row.hash,
  c.release = row.release, c.added = row.added, c.closedIn = $release, c.closedAt = $closedAt
