// facts/actor-relations: the themes, priorities and memberships of some actors, and who funds them.
// takes (ids: [ID!]!, limit: Int!)
// rows (id: ID!, type: String!, other: ID!, isStated: Boolean!, sources: [ID!]!)
// bound: ids × limit + ids × limit rows
UNWIND $ids AS id
MATCH (actor:Actor {id: id})
CALL (actor) {
  MATCH (actor)-[r:HAS_THEME|PRIORITISES|MEMBER_OF]->(other:Entity)
  WHERE r.rank <> 'DEPRECATED'
  WITH r, other ORDER BY r.id LIMIT $limit
  RETURN r, other
  UNION
  MATCH (actor)<-[r:FUNDS]-(other:Entity)
  WHERE r.rank <> 'DEPRECATED'
  WITH r, other ORDER BY r.id LIMIT $limit
  RETURN r, other
}
RETURN id, type(r) AS type, other.id AS other, r.isStated AS isStated, r.sources AS sources
