// ingest/begin-release: a release that is not complete yet.
// takes (id: ID!, number: Int!, storage: Int!)
// bound: 0 rows
CREATE (:Release {id: $id, number: $number, isComplete: false, storage: $storage, counts: [], changes: [], imports: [], readSources: []})
