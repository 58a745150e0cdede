// ingest/count-entities: how many entities there are, by the prefix of their ids.
// rows (prefix: String!, total: Int!)
// bound: 100 rows
MATCH (n:Entity)
WITH split(n.id, ':')[0] AS prefix
RETURN prefix, count(*) AS total
ORDER BY prefix
LIMIT 100
