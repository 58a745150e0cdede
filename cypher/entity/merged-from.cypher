// Entity.mergedFrom: what was merged into an entity, and by which decision, by id, at most 1,000.
// filter (ids: [ID!]!)
// gives { id name names dataset score reason by date statement { id } }
// bound: ids × 1000 rows
UNWIND $filter.ids AS id
MATCH (start:Entity {id: id})
CALL (start) {
  MATCH (start)<-[r:MERGED_INTO]-(m:Merged)
  MATCH (s:Statement {id: r.decision})
  WITH m, s ORDER BY m.id LIMIT 1000
  RETURN collect([m.id, m.name, m.names, m.dataset, s.share, coalesce(s.wording, s.reasoning),
    CASE WHEN s.isStated THEN 'PERSON' ELSE 'RULE' END, s.start, s.id]) AS merged
}
RETURN id, merged
