// ingest/decisions: the decisions on who is who of one type that the other data sets state, a page by id, but for withdrawn ones.
// takes (type: String!, dataset: String!, after: ID!, limit: Int!)
// rows (id: ID!, subject: ID!, object: ID!, isStated: Boolean!, share: Float, start: String)
// bound: limit rows
MATCH (s:Statement {type: $type})
WHERE s.dataset <> $dataset AND s.id > $after AND s.rank <> 'DEPRECATED'
RETURN s.id AS id, coalesce(s.statedSubject, s.subject) AS subject, coalesce(s.statedObject, s.object) AS object, s.isStated AS isStated,
  s.share AS share, s.start AS start
ORDER BY id
LIMIT $limit
