// ingest/entity-ids: the entities of a data set, merged ones too, a page by id.
// takes (dataset: String!, after: ID!, limit: Int!)
// rows (id: ID!, hash: String!, dataset: String!, release: Int!, added: Int!)
// bound: limit rows
CALL () {
  MATCH (n:Entity)
  WHERE n.dataset = $dataset AND n.id > $after
  RETURN n.id AS id, n.hash AS hash, n.dataset AS dataset, n.release AS release, n.added AS added
  UNION
  MATCH (n:Merged)
  WHERE n.dataset = $dataset AND n.id > $after
  RETURN n.id AS id, n.hash AS hash, n.dataset AS dataset, n.release AS release, n.added AS added
}
RETURN id, hash, dataset, release, added
ORDER BY id
LIMIT $limit
