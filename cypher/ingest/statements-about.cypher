// ingest/statements-about: the statements that lie at some entities or name them in the data, a page by id.
// takes (ids: [ID!]!, after: ID!, limit: Int!)
// rows (id: ID!, type: String!, subject: ID!, object: ID, statedSubject: ID, statedObject: ID, dataset: String!, release: Int!, added: Int!)
// bound: limit rows
UNWIND $ids AS entity
CALL (entity) {
  MATCH (s:Statement {subject: entity}) RETURN s
  UNION
  MATCH (s:Statement {object: entity}) RETURN s
  UNION
  MATCH (s:Statement {statedSubject: entity}) RETURN s
  UNION
  MATCH (s:Statement {statedObject: entity}) RETURN s
}
WITH DISTINCT s
WHERE s.id > $after
RETURN s.id AS id, s.type AS type, s.subject AS subject, s.object AS object, s.statedSubject AS statedSubject,
  s.statedObject AS statedObject, s.dataset AS dataset, s.release AS release, s.added AS added
ORDER BY id
LIMIT $limit
