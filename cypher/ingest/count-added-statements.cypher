// ingest/count-added-statements: how many statements a release has added, by type.
// takes (release: Int!)
// rows (type: String!, total: Int!)
// bound: 100 rows
MATCH (n:Statement {added: $release})
RETURN n.type AS type, count(*) AS total
ORDER BY type
LIMIT 100
