// reconcile/decided: of which others it is decided whether some actors are the same, the first by id.
// takes (ids: [ID!]!, limit: Int!)
// rows (id: ID!, other: ID!)
// bound: ids × limit rows
UNWIND $ids AS id
CALL (id) {
  CALL (id) {
    MATCH (s:Statement {subject: id})
    WHERE s.type IN ['SAME_AS', 'DIFFERENT_FROM'] AND s.rank <> 'DEPRECATED'
    RETURN s.object AS other
    UNION
    MATCH (s:Statement {object: id})
    WHERE s.type IN ['SAME_AS', 'DIFFERENT_FROM'] AND s.rank <> 'DEPRECATED'
    RETURN s.subject AS other
  }
  WITH DISTINCT other ORDER BY other LIMIT $limit
  RETURN other
}
RETURN id, other
