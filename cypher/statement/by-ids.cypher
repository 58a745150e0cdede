// Statement.by-ids: the columns of statements; those of a relation lie on its edge, those of a claim on the statement itself.
// filter (ids: [ID!]!)
// gives { id type property value role isStated rank subject { id } object { id }
//   level status buildsOnKind reasoning period money share precision wording }
// bound: ids rows
UNWIND $filter.ids AS id
MATCH (s:Statement {id: id})
WITH s, s.subject AS subject, s.object AS object
OPTIONAL MATCH (b:Entity {id: object})
OPTIONAL MATCH (b)<-[r]-(a:Entity {id: subject})
WHERE r.id = s.id
RETURN s.id AS id, s.type AS type, s.property AS property, s.value AS value, s.role AS role, s.isStated AS isStated, s.rank AS rank,
  subject, object, r.level AS level, r.status AS status,
  CASE WHEN s.type = 'BUILDS_ON' THEN coalesce(r.kind, s.kind) END AS buildsOnKind, coalesce(r.reasoning, s.reasoning) AS reasoning,
  [coalesce(r.start, s.start), coalesce(r.end, s.end), coalesce(r.periodWording, s.periodWording)] AS period,
  [coalesce(r.amount, s.amount), coalesce(r.currency, s.currency), coalesce(r.precision, s.precision),
    coalesce(r.kind, s.kind), coalesce(r.wording, s.wording)] AS money,
  coalesce(r.share, s.share) AS share, coalesce(r.precision, s.precision) AS precision, coalesce(r.wording, s.wording) AS wording
