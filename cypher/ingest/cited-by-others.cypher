// ingest/cited-by-others: those of these sources that statements of other data sets cite.
// takes (ids: [ID!]!, dataset: String!)
// rows (id: ID!)
// bound: ids rows
UNWIND $ids AS id
MATCH (source:Source {id: id})
WHERE EXISTS { MATCH (source)<-[:STATED_IN]-(s:Statement) WHERE s.dataset <> $dataset }
RETURN source.id AS id
