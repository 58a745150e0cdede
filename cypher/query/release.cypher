// Query.release: the newest release and the first 1,000 sources its data rest on.
// gives { id publishedAt isComplete counts changes addedCount changedCount closedCount setAsideCount imports readSources
//   sources { id title } }
// bound: 1000 rows
MATCH (release:Release)
WITH release ORDER BY release.number DESC LIMIT 1
CALL () {
  MATCH (source:Source)
  WITH source ORDER BY source.id LIMIT 1000
  RETURN collect([source.id, source.title]) AS sources
}
RETURN [release.id, release.publishedAt, release.isComplete, release.counts, release.changes, release.addedCount,
  release.changedCount, release.closedCount, release.setAsideCount, release.imports, release.readSources, sources] AS release
