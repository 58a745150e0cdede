// coverage/claim-terms: what claims that count say of money and time, those that say something of it, by id.
// takes (limit: Int!)
// rows (id: ID!, type: String!, start: String, end: String, amount: Int, currency: String, sources: [ID!]!)
// bound: limit rows
MATCH (r:Statement)
WHERE r.type = 'CLAIM' AND r.rank <> 'DEPRECATED' AND (r.amount IS NOT NULL OR r.start IS NOT NULL OR r.end IS NOT NULL)
RETURN r.id AS id, r.type AS type, r.start AS start, r.end AS end, r.amount AS amount, r.currency AS currency, r.sources AS sources
ORDER BY id
LIMIT $limit
