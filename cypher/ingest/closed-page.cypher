// ingest/closed-page: the versions that a release has closed or superseded, a page by id.
// takes (release: Int!, after: ID!, limit: Int!)
// rows (id: ID!, of: ID!, kind: String!, hash: String!, release: Int!, added: Int!)
// bound: limit rows
MATCH (c:Closed {closedIn: $release})
WHERE c.id > $after
RETURN c.id AS id, c.of AS of, c.kind AS kind, c.hash AS hash, c.release AS release, c.added AS added
ORDER BY id
LIMIT $limit
