// ingest/count-entities: how many entities there are, by the prefix of their ids.
// rows (prefix: String!, total: Int!)
MATCH (n:Entity)
WITH split(n.id, ':')[0] AS prefix
RETURN prefix, count(*) AS total
ORDER BY prefix
