// ingest/note-imports: the data sets that are imported in a release, and how many rows of each were set aside.
// takes (id: ID!, imports: [String!]!)
// bound: 0 rows
MATCH (release:Release {id: $id})
SET release.imports = $imports
