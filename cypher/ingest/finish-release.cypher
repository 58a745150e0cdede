// ingest/finish-release: the release is complete.
// takes (id: ID!, publishedAt: String!, counts: [String!]!, changes: [String!]!, added: Int!, changed: Int!, closed: Int!, setAside: Int!, readSources: [String!]!)
// bound: 0 rows
MATCH (release:Release {id: $id})
SET release.isComplete = true, release.publishedAt = $publishedAt, release.counts = $counts, release.changes = $changes,
  release.addedCount = $added, release.changedCount = $changed, release.closedCount = $closed, release.setAsideCount = $setAside,
  release.readSources = $readSources
