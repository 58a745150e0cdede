// Query.releases: all releases, the newest first, each with the first 1,000 of the sources that are left of its data.
// filter (descending: Boolean!, afterKey: String, afterId: ID, total: Boolean!, cursor: Boolean!, detail: Boolean!)
// gives { totalCount @include(if: $total) edges { cursor @include(if: $cursor) node {
//   id publishedAt isComplete counts changes addedCount changedCount closedCount setAsideCount imports readSources
//   ... @include(if: $detail) { sources { id title } } } } }
// bound: limit × 1000 rows
CALL () {
  MATCH (release:Release)
  WITH release, toString(9999999999 - release.number) AS key
  WHERE $limit > 0 AND ($filter.afterId IS NULL
    OR (NOT $filter.descending AND key > $filter.afterKey)
    OR ($filter.descending AND key < $filter.afterKey))
  WITH release, key
  ORDER BY CASE WHEN $filter.descending THEN '' ELSE key END, CASE WHEN $filter.descending THEN key ELSE '' END DESC
  LIMIT $limit
  CALL (release) {
    MATCH (source:Source)
    WHERE $filter.detail AND source.added <= release.number
    WITH source ORDER BY source.id LIMIT 1000
    RETURN collect([source.id, source.title]) AS sources
  }
  WITH release, key, sources
  ORDER BY CASE WHEN $filter.descending THEN '' ELSE key END, CASE WHEN $filter.descending THEN key ELSE '' END DESC
  RETURN collect([CASE WHEN $filter.cursor THEN [key, release.id] END, release.id, release.publishedAt, release.isComplete,
    release.counts, release.changes, release.addedCount, release.changedCount, release.closedCount, release.setAsideCount,
    release.imports, release.readSources, CASE WHEN $filter.detail THEN [sources] END]) AS edges
}
CALL () {
  MATCH (release:Release)
  WHERE $filter.total
  RETURN count(release) AS totalCount
}
RETURN totalCount, edges
