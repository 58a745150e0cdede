// ingest/named-by-others: those of these entities that statements of other data sets name.
// takes (ids: [ID!]!, dataset: String!)
// rows (id: ID!)
// bound: ids rows
UNWIND $ids AS id
CALL (id) {
  MATCH (s:Statement {subject: id})
  RETURN s.dataset AS dataset, coalesce(s.statedSubject, s.subject) AS named
  UNION
  MATCH (s:Statement {object: id})
  RETURN s.dataset AS dataset, coalesce(s.statedObject, s.object) AS named
  UNION
  MATCH (s:Statement {statedSubject: id})
  RETURN s.dataset AS dataset, s.statedSubject AS named
  UNION
  MATCH (s:Statement {statedObject: id})
  RETURN s.dataset AS dataset, s.statedObject AS named
}
WITH id, dataset, named
WHERE dataset <> $dataset AND named = id
RETURN DISTINCT id
