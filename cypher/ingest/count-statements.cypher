// ingest/count-statements: how many statements there are, by type.
// rows (type: String!, total: Int!)
// bound: 100 rows
MATCH (n:Statement)
RETURN n.type AS type, count(*) AS total
ORDER BY type
LIMIT 100
