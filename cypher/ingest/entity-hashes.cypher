// ingest/entity-hashes: what is known of these ids among entities, merged ones too.
// takes (ids: [ID!]!)
// rows (id: ID!, hash: String!, dataset: String!, release: Int!, added: Int!)
// bound: ids rows
UNWIND $ids AS id
CALL (id) {
  MATCH (n:Entity {id: id})
  RETURN n.id AS found, n.hash AS hash, n.dataset AS dataset, n.release AS release, n.added AS added
  UNION
  MATCH (n:Merged {id: id})
  RETURN n.id AS found, n.hash AS hash, n.dataset AS dataset, n.release AS release, n.added AS added
}
RETURN found AS id, hash, dataset, release, added
