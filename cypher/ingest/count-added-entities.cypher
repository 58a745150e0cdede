// ingest/count-added-entities: how many entities a release has added, by the prefix of their ids.
// takes (release: Int!)
// rows (prefix: String!, total: Int!)
// bound: 100 rows
MATCH (n:Entity {added: $release})
WITH split(n.id, ':')[0] AS prefix
RETURN prefix, count(*) AS total
ORDER BY prefix
LIMIT 100
