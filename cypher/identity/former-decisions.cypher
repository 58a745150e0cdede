// identity/former-decisions: what an import has decided by rule on who is who, all that is stated first in one source, a page by id.
// takes (source: ID!, after: ID!, limit: Int!)
// rows (id: ID!, type: String!, subject: ID!, object: ID!, start: String, share: Float, reasoning: String)
// bound: limit rows
MATCH (:Source {id: $source})<-[c:STATED_IN {position: 0}]-(s:Statement)
WHERE s.id > $after AND s.object IS NOT NULL
RETURN s.id AS id, s.type AS type, coalesce(s.statedSubject, s.subject) AS subject, coalesce(s.statedObject, s.object) AS object,
  s.start AS start, s.share AS share, s.reasoning AS reasoning
ORDER BY id
LIMIT $limit
