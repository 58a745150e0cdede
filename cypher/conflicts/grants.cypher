// conflicts/grants: the grants to projects that have more than one with an amount, by id.
// takes (limit: Int!)
// rows (id: ID!, subject: ID!, object: ID!, kind: String, amount: Int, currency: String, precision: String, span: String!,
//   isStated: Boolean!, rank: String!, sources: [ID!]!)
// bound: limit rows
MATCH (p:Project)<-[first:FUNDS]-(:Entity)
WHERE first.rank <> 'DEPRECATED' AND first.amount IS NOT NULL AND coalesce(first.kind, 'GRANT') <> 'TOTAL_BUDGET'
WITH p, count(first) AS total
WHERE total > 1
MATCH (p)<-[r:FUNDS]-(payer:Entity)
WHERE r.rank <> 'DEPRECATED' AND coalesce(r.kind, 'GRANT') <> 'TOTAL_BUDGET'
RETURN r.id AS id, payer.id AS subject, p.id AS object, r.kind AS kind, r.amount AS amount, r.currency AS currency, r.precision AS precision,
  r.startFirst + '|' + r.startLast + '|' + r.endFirst + '|' + r.endLast AS span, r.isStated AS isStated, r.rank AS rank, r.sources AS sources
ORDER BY id
LIMIT $limit
