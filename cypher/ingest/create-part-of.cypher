// ingest/create-part-of: new PART_OF statements, each with its edge and where it is stated.
// takes (dataset: String!, release: Int!, added: Int!, rows: [RelationRow!]!)
// bound: 0 rows
UNWIND $rows AS row
MATCH (a:Entity {id: row.subject})
MATCH (b:Entity {id: row.object})
CREATE (a)-[r:PART_OF {
  id: row.edge.id, role: row.edge.role, kind: row.edge.kind, level: row.edge.level, status: row.edge.status,
  amount: row.edge.amount, currency: row.edge.currency, precision: row.edge.precision, share: row.edge.share,
  start: row.edge.start, end: row.edge.end, periodWording: row.edge.periodWording, startFirst: row.edge.startFirst,
  startLast: row.edge.startLast, endFirst: row.edge.endFirst, endLast: row.edge.endLast, wording: row.edge.wording,
  isStated: row.edge.isStated, reasoning: row.edge.reasoning, rank: row.edge.rank, sources: row.edge.sources
}]->(b)
CREATE (s:Statement {id: row.edge.id, type: 'PART_OF', subject: row.subject, object: row.object,
  statedSubject: row.statedSubject, statedObject: row.statedObject, role: row.edge.role,
  isStated: row.edge.isStated, rank: row.edge.rank, dataset: $dataset, hash: row.hash,
  release: $release, added: $added})
WITH s, row
UNWIND row.citations AS citation
MATCH (source:Source {id: citation.source})
CREATE (s)-[:STATED_IN {section: citation.section, position: citation.position}]->(source)
