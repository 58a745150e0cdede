// conflicts/source-dates: the dates of some sources.
// takes (ids: [ID!]!)
// rows (id: ID!, date: String)
// bound: ids rows
UNWIND $ids AS id
MATCH (source:Source {id: id})
RETURN source.id AS id, source.date AS date
