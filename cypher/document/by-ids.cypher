// Document.by-ids: the columns of documents.
// filter (ids: [ID!]!)
// gives { id name nameEn: name(lang: EN) names identifiers degree kind period }
// bound: ids rows
UNWIND $filter.ids AS id
MATCH (e:Document {id: id})
RETURN e.id AS id, e.name AS name, coalesce(e.nameEn, e.name) AS nameEn, e.names AS names, e.identifiers AS identifiers, e.degree AS degree,
  e.kind AS kind, [e.start, e.end, e.periodWording] AS period
