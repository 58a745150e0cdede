// release/releases: what releases have done, a page by number; counts are null of one that is not complete.
// takes (after: Int!, limit: Int!)
// rows (number: Int!, publishedAt: String, added: Int, changed: Int, closed: Int, setAside: Int, imports: [String!]!)
// bound: limit rows
MATCH (release:Release)
WHERE release.number > $after
RETURN release.number AS number, release.publishedAt AS publishedAt, release.addedCount AS added, release.changedCount AS changed,
  release.closedCount AS closed, release.setAsideCount AS setAside, release.imports AS imports
ORDER BY number
LIMIT $limit
