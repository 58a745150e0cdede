// search/release: the number of the newest complete release, to notice a new one.
// rows (id: ID!)
// bound: 1 rows
MATCH (release:Release)
WHERE release.isComplete
WITH release ORDER BY release.number DESC LIMIT 1
RETURN release.id AS id
