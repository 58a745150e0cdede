// conflicts/claims: claims of some properties, by id.
// takes (properties: [String!]!, limit: Int!)
// rows (id: ID!, subject: ID!, property: String!, value: String!, amount: Int, currency: String, precision: String, span: String!,
//   isStated: Boolean!, rank: String!, sources: [ID!]!)
// bound: limit rows
MATCH (s:Statement)
WHERE s.type = 'CLAIM' AND s.property IN $properties AND s.rank <> 'DEPRECATED'
RETURN s.id AS id, s.subject AS subject, s.property AS property, s.value AS value, s.amount AS amount, s.currency AS currency,
  s.precision AS precision, s.startFirst + '|' + s.startLast + '|' + s.endFirst + '|' + s.endLast AS span, s.isStated AS isStated,
  s.rank AS rank, s.sources AS sources
ORDER BY id
LIMIT $limit
