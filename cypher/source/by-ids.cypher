// Source.by-ids: the columns of sources.
// filter (ids: [ID!]!)
// gives { id title publisher date retrieved licence address note coverage }
// bound: ids rows
UNWIND $filter.ids AS id
MATCH (e:Source {id: id})
RETURN e.id AS id, e.title AS title, e.publisher AS publisher, e.date AS date, e.retrieved AS retrieved,
  e.licence AS licence, e.address AS address, e.note AS note,
  [e.coversPlaces, e.coversFrom, e.coversTo, e.coversTypes, e.coversExtent, e.coversReason] AS coverage
