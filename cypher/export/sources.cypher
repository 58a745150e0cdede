// export/sources: the sources with these ids.
// takes (ids: [ID!]!)
// rows (id: ID!, title: String!, publisher: String, date: String, retrieved: String, licence: String, address: String, note: String, coversPlaces: [ID!], coversFrom: String, coversTo: String, coversTypes: [String!], coversExtent: String, coversReason: String, rowCount: Int, rowsSetAside: Int)
// bound: ids rows
UNWIND $ids AS id
MATCH (n:Source {id: id})
RETURN n.id AS id, n.title AS title, n.publisher AS publisher, n.date AS date, n.retrieved AS retrieved, n.licence AS licence,
  n.address AS address, n.note AS note, n.coversPlaces AS coversPlaces, n.coversFrom AS coversFrom, n.coversTo AS coversTo,
  n.coversTypes AS coversTypes, n.coversExtent AS coversExtent, n.coversReason AS coversReason,
  n.rowCount AS rowCount, n.rowsSetAside AS rowsSetAside
