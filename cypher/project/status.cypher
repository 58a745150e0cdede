// Project.status: the best ranked claim about the status of a project.
// filter (ids: [ID!]!)
// gives { id type property value role isStated rank subject { id } object { id } }
// bound: ids rows
UNWIND $filter.ids AS id
MATCH (start:Project {id: id})
CALL (id) {
  MATCH (s:Statement {subject: id})
  WHERE s.property = 'status'
  WITH s ORDER BY CASE s.rank WHEN 'PREFERRED' THEN 0 WHEN 'NORMAL' THEN 1 ELSE 2 END, s.id LIMIT 1
  RETURN collect([s.id, s.type, s.property, s.value, s.role, s.isStated, s.rank, s.subject, s.object]) AS found
}
RETURN id, found[0] AS status
