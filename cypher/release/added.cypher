// release/added: things that releases have added, of each stretch as many as asked for of each sort, whatever became of them since.
// takes (stretches: [ChangeStretch!]!, isBackward: Boolean!, limit: Int!)
// rows (release: Int!, id: ID!, type: String)
// bound: stretches × limit × 4 rows
UNWIND $stretches AS stretch
CALL (stretch) {
  MATCH (n:Statement {added: stretch.release})
  WHERE stretch.after IS NULL OR (NOT $isBackward AND n.id > stretch.after) OR ($isBackward AND n.id < stretch.after)
  WITH n.id AS id, n.type AS type
  ORDER BY CASE WHEN $isBackward THEN '' ELSE id END, CASE WHEN $isBackward THEN id ELSE '' END DESC
  LIMIT $limit
  RETURN id, type
  UNION ALL
  MATCH (n:Entity {added: stretch.release})
  WHERE stretch.after IS NULL OR (NOT $isBackward AND n.id > stretch.after) OR ($isBackward AND n.id < stretch.after)
  WITH n.id AS id
  ORDER BY CASE WHEN $isBackward THEN '' ELSE id END, CASE WHEN $isBackward THEN id ELSE '' END DESC
  LIMIT $limit
  RETURN id, null AS type
  UNION ALL
  MATCH (n:Source {added: stretch.release})
  WHERE stretch.after IS NULL OR (NOT $isBackward AND n.id > stretch.after) OR ($isBackward AND n.id < stretch.after)
  WITH n.id AS id
  ORDER BY CASE WHEN $isBackward THEN '' ELSE id END, CASE WHEN $isBackward THEN id ELSE '' END DESC
  LIMIT $limit
  RETURN id, null AS type
  UNION ALL
  MATCH (c:Closed {added: stretch.release})
  WHERE stretch.after IS NULL OR (NOT $isBackward AND c.of > stretch.after) OR ($isBackward AND c.of < stretch.after)
  WITH DISTINCT c.of AS id, c.ofType AS type
  ORDER BY CASE WHEN $isBackward THEN '' ELSE id END, CASE WHEN $isBackward THEN id ELSE '' END DESC
  LIMIT $limit
  RETURN id, type
}
RETURN stretch.release AS release, id, type
