// ingest/finish-release: the release is complete.
// takes (id: ID!, publishedAt: String!, counts: [String!]!)
// bound: 0 rows
MATCH (release:Release {id: $id})
SET release.isComplete = true, release.publishedAt = $publishedAt, release.counts = $counts
