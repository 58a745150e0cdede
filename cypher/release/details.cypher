// release/details: what a release has done to each type, and the sources that were read for it.
// takes (id: ID!)
// rows (changes: [String!]!, readSources: [String!]!)
// bound: 1 rows
MATCH (release:Release {id: $id})
RETURN release.changes AS changes, release.readSources AS readSources
