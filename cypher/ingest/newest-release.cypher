// ingest/newest-release: the release with the greatest number.
// rows (number: Int!, isComplete: Boolean!, publishedAt: String, storage: Int!, counts: [String!], imports: [String!])
// bound: 1 rows
MATCH (release:Release)
RETURN release.number AS number, release.isComplete AS isComplete, release.publishedAt AS publishedAt, release.storage AS storage,
  release.counts AS counts, release.imports AS imports
ORDER BY number DESC
LIMIT 1
