// ingest/count-statements: how many statements there are, by type.
// rows (type: String!, total: Int!)
MATCH (n:Statement)
RETURN n.type AS type, count(*) AS total
ORDER BY type
