// facts/projects: what is stated of some projects, in columns: relations to actors, programmes, themes and places, then periods.
// takes (ids: [ID!]!, limit: Int!)
// rows (id: ID!, kind: String!, statements: [ID!]!, types: [String!]!, others: [ID!]!, roles: [String!]!, spans: [String!]!,
//   stated: [Boolean!]!, ranks: [String!]!, grants: [String!]!, sources: [[ID!]!]!, periods: [ID!]!, periodSpans: [String!]!,
//   periodStated: [Boolean!]!, periodRanks: [String!]!, periodSources: [[ID!]!]!)
// bound: ids × limit rows
UNWIND $ids AS id
MATCH (p:Project {id: id})
CALL (p) {
  MATCH (p)-[r:OWNS|FUNDS|PARTNERS_IN|HAS_THEME|UNDER|COVERS]-(other:Entity)
  WHERE r.rank <> 'DEPRECATED'
  WITH r, other ORDER BY r.id LIMIT $limit
  RETURN collect(r.id) AS statements, collect(type(r)) AS types, collect(other.id) AS others, collect(coalesce(r.role, '')) AS roles,
    collect(r.startFirst + '|' + r.startLast + '|' + r.endFirst + '|' + r.endLast) AS spans, collect(r.isStated) AS stated, collect(r.rank) AS ranks,
    collect(CASE WHEN type(r) = 'FUNDS'
      THEN coalesce(r.kind, '') + '|' + coalesce(toString(r.amount), '') + '|' + coalesce(r.currency, '') + '|' + coalesce(r.precision, '')
      ELSE '' END) AS grants, collect(r.sources) AS sources
}
CALL (id) {
  MATCH (claim:Statement {subject: id})
  WHERE claim.property = 'period' AND claim.rank <> 'DEPRECATED'
  WITH claim ORDER BY claim.id LIMIT $limit
  RETURN collect(claim.id) AS periods,
    collect(claim.startFirst + '|' + claim.startLast + '|' + claim.endFirst + '|' + claim.endLast) AS periodSpans,
    collect(claim.isStated) AS periodStated, collect(claim.rank) AS periodRanks, collect(claim.sources) AS periodSources
}
RETURN id, p.kind AS kind, statements, types, others, roles, spans, stated, ranks, grants, sources, periods, periodSpans, periodStated, periodRanks, periodSources
