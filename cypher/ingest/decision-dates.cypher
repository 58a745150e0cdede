// ingest/decision-dates: when these decisions on who is who were made, how sure they are and why.
// takes (ids: [ID!]!)
// rows (id: ID!, start: String, share: Float, reasoning: String)
// bound: ids rows
UNWIND $ids AS id
MATCH (s:Statement {id: id})
RETURN s.id AS id, s.start AS start, s.share AS share, s.reasoning AS reasoning
