// export/relations: the relations with these ids as they are stated, each sought among the edges of the end that has fewer.
// takes (ids: [ID!]!)
// rows (id: ID!, type: String!, subject: ID!, object: ID!, role: String, kind: String, level: Int, status: String, amount: Int, currency: String, precision: String, share: Float, start: String, end: String, periodWording: String, wording: String, isStated: Boolean!, reasoning: String, rank: String!)
// bound: ids rows
UNWIND $ids AS id
MATCH (s:Statement {id: id})
MATCH (a:Entity {id: s.subject})
MATCH (b:Entity {id: s.object})
CALL (s, a, b) {
  WITH s, a, b
  WHERE a.degree <= b.degree
  MATCH (a)-[r]->(b)
  WHERE r.id = s.id
  RETURN r.role AS role, r.kind AS kind, r.level AS level, r.status AS status, r.amount AS amount, r.currency AS currency,
    r.precision AS precision, r.share AS share, r.start AS start, r.end AS end, r.periodWording AS periodWording, r.wording AS wording,
    r.isStated AS isStated, r.reasoning AS reasoning, r.rank AS rank
  UNION ALL
  WITH s, a, b
  WHERE a.degree > b.degree
  MATCH (b)<-[r]-(a)
  WHERE r.id = s.id
  RETURN r.role AS role, r.kind AS kind, r.level AS level, r.status AS status, r.amount AS amount, r.currency AS currency,
    r.precision AS precision, r.share AS share, r.start AS start, r.end AS end, r.periodWording AS periodWording, r.wording AS wording,
    r.isStated AS isStated, r.reasoning AS reasoning, r.rank AS rank
}
RETURN s.id AS id, s.type AS type, coalesce(s.statedSubject, s.subject) AS subject,
  coalesce(s.statedObject, s.object) AS object, role, kind, level, status, amount, currency, precision, share,
  start, end, periodWording, wording, isStated, reasoning, rank
