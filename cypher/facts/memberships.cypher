// facts/memberships: what some actors are members of.
// takes (ids: [ID!]!, limit: Int!)
// rows (id: ID!, body: ID!, statement: ID!, role: String, span: String!, isStated: Boolean!, rank: String!, sources: [ID!]!)
// bound: ids × limit rows
UNWIND $ids AS id
MATCH (member:Actor {id: id})
CALL (member) {
  MATCH (member)-[r:MEMBER_OF]->(body:Actor)
  WHERE r.rank <> 'DEPRECATED'
  WITH r, body ORDER BY r.id LIMIT $limit
  RETURN r, body
}
RETURN id, body.id AS body, r.id AS statement, r.role AS role,
  r.startFirst + '|' + r.startLast + '|' + r.endFirst + '|' + r.endLast AS span, r.isStated AS isStated, r.rank AS rank, r.sources AS sources
