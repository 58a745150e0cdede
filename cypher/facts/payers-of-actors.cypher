// facts/payers-of-actors: the actors and programmes that fund some actors.
// takes (ids: [ID!]!, limit: Int!)
// rows (id: ID!, payer: ID!, statement: ID!, span: String!, isStated: Boolean!, rank: String!, sources: [ID!]!)
// bound: ids × limit rows
UNWIND $ids AS id
MATCH (actor:Actor {id: id})
CALL (actor) {
  MATCH (actor)<-[r:FUNDS]-(payer:Entity)
  WHERE r.rank <> 'DEPRECATED'
  WITH r, payer ORDER BY r.id LIMIT $limit
  RETURN r, payer
}
RETURN id, payer.id AS payer, r.id AS statement,
  r.startFirst + '|' + r.startLast + '|' + r.endFirst + '|' + r.endLast AS span, r.isStated AS isStated, r.rank AS rank, r.sources AS sources
