// ingest/finish-release: the release is complete.
// takes (id: ID!, publishedAt: String!, counts: [String!]!)
MATCH (release:Release {id: $id})
SET release.isComplete = true, release.publishedAt = $publishedAt, release.counts = $counts
