// ingest/count-added-sources: how many sources a release has added.
// takes (release: Int!)
// rows (total: Int!)
// bound: 1 rows
MATCH (n:Source {added: $release})
RETURN count(*) AS total
