// ingest/merged-entities: all properties of merged entities.
// takes (ids: [ID!]!)
// rows (id: ID!, name: String!, nameEn: String, sortKey: String!, kind: String, names: [String!]!, identifiers: [String!]!, degree: Int!, start: String, end: String, periodWording: String, startFirst: String, startLast: String, endFirst: String, endLast: String, dataset: String!, hash: String!, release: Int!, added: Int!)
// bound: ids rows
UNWIND $ids AS id
MATCH (n:Merged {id: id})
RETURN n.id AS id, n.name AS name, n.nameEn AS nameEn, n.sortKey AS sortKey, n.kind AS kind, n.names AS names, n.identifiers AS identifiers,
  n.degree AS degree, n.start AS start, n.end AS end, n.periodWording AS periodWording, n.startFirst AS startFirst, n.startLast AS startLast,
  n.endFirst AS endFirst, n.endLast AS endLast, n.dataset AS dataset, n.hash AS hash, n.release AS release, n.added AS added
