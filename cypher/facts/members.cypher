// facts/members: who some bodies and groups have as members.
// takes (ids: [ID!]!, limit: Int!)
// rows (id: ID!, member: ID!, statement: ID!, role: String, span: String!, isStated: Boolean!, rank: String!, sources: [ID!]!)
// bound: ids × limit rows
UNWIND $ids AS id
MATCH (body:Actor {id: id})
CALL (body) {
  MATCH (body)<-[r:MEMBER_OF]-(member:Actor)
  WHERE r.rank <> 'DEPRECATED'
  WITH r, member ORDER BY r.id LIMIT $limit
  RETURN r, member
}
RETURN id, member.id AS member, r.id AS statement, r.role AS role,
  r.startFirst + '|' + r.startLast + '|' + r.endFirst + '|' + r.endLast AS span, r.isStated AS isStated, r.rank AS rank, r.sources AS sources
