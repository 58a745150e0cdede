// gaps/priorities: the themes that some actors give priority.
// takes (ids: [ID!]!, limit: Int!)
// rows (id: ID!, theme: ID!, statement: ID!, level: Int, span: String!, isStated: Boolean!, rank: String!, sources: [ID!]!)
// bound: ids × limit rows
UNWIND $ids AS id
MATCH (actor:Actor {id: id})
CALL (actor) {
  MATCH (actor)-[r:PRIORITISES]->(theme:Theme)
  WHERE r.rank <> 'DEPRECATED'
  WITH r, theme ORDER BY r.id LIMIT $limit
  RETURN r, theme
}
RETURN id, theme.id AS theme, r.id AS statement, r.level AS level,
  r.startFirst + '|' + r.startLast + '|' + r.endFirst + '|' + r.endLast AS span, r.isStated AS isStated, r.rank AS rank, r.sources AS sources
