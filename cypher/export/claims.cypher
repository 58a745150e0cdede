// export/claims: the claims with these ids, and other statements that have no edge, as they are stated.
// takes (ids: [ID!]!)
// rows (id: ID!, type: String!, subject: ID!, object: ID, property: String, value: String, role: String, kind: String, level: Int, status: String, amount: Int, currency: String, precision: String, share: Float, start: String, end: String, periodWording: String, wording: String, isStated: Boolean!, reasoning: String, rank: String!)
// bound: ids rows
UNWIND $ids AS id
MATCH (s:Statement {id: id})
RETURN s.id AS id, s.type AS type, coalesce(s.statedSubject, s.subject) AS subject, coalesce(s.statedObject, s.object) AS object,
  s.property AS property, s.value AS value, s.role AS role, s.kind AS kind, s.level AS level, s.status AS status, s.amount AS amount,
  s.currency AS currency, s.precision AS precision, s.share AS share, s.start AS start, s.end AS end, s.periodWording AS periodWording,
  s.wording AS wording, s.isStated AS isStated, s.reasoning AS reasoning, s.rank AS rank
