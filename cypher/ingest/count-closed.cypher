// ingest/count-closed: how many things a release has changed and closed, by type.
// takes (release: Int!)
// rows (type: String!, kind: String!, total: Int!)
// bound: 200 rows
MATCH (c:Closed {closedIn: $release})
RETURN c.ofType AS type, c.kind AS kind, count(*) AS total
ORDER BY type, kind
LIMIT 200
