// ingest/create-claims: new claims and other statements that have no edge, each with where it is stated.
// takes (release: Int!, added: Int!, rows: [ClaimRow!]!)
// bound: 0 rows
UNWIND $rows AS row
CREATE (s:Statement {
  id: row.claim.id, type: row.claim.type, subject: row.claim.subject, object: row.claim.object,
  statedSubject: row.claim.statedSubject, statedObject: row.claim.statedObject, property: row.claim.property,
  value: row.claim.value, role: row.claim.role, kind: row.claim.kind, level: row.claim.level, status: row.claim.status,
  amount: row.claim.amount, currency: row.claim.currency, precision: row.claim.precision, share: row.claim.share,
  start: row.claim.start, end: row.claim.end, periodWording: row.claim.periodWording, startFirst: row.claim.startFirst,
  startLast: row.claim.startLast, endFirst: row.claim.endFirst, endLast: row.claim.endLast, wording: row.claim.wording,
  isStated: row.claim.isStated, reasoning: row.claim.reasoning, rank: row.claim.rank, sources: row.claim.sources,
  dataset: row.claim.dataset, hash: row.claim.hash, release: $release, added: $added
})
WITH s, row
UNWIND row.citations AS citation
MATCH (source:Source {id: citation.source})
CREATE (s)-[:STATED_IN {section: citation.section, position: citation.position}]->(source)
