// Entity.by-ids: the columns that all entities have.
// filter (ids: [ID!]!)
// gives { id name nameEn: name(lang: EN) names identifiers degree }
// bound: ids rows
UNWIND $filter.ids AS id
MATCH (e:Entity {id: id})
RETURN e.id AS id, e.name AS name, coalesce(e.nameEn, e.name) AS nameEn, e.names AS names, e.identifiers AS identifiers, e.degree AS degree
