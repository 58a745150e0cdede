// release/closed: things that releases have changed or closed, with what was stated of them before, of each stretch as many as asked for.
// takes (stretches: [ChangeStretch!]!, isBackward: Boolean!, limit: Int!)
// rows (release: Int!, kind: String!, id: ID!, type: String!, cells: [String!]!)
// bound: stretches × limit rows
UNWIND $stretches AS stretch
CALL (stretch) {
  MATCH (c:Closed {closedIn: stretch.release})
  WHERE c.kind = stretch.kind
    AND (stretch.after IS NULL OR (NOT $isBackward AND c.of > stretch.after) OR ($isBackward AND c.of < stretch.after))
  WITH c
  ORDER BY CASE WHEN $isBackward THEN '' ELSE c.of END, CASE WHEN $isBackward THEN c.of ELSE '' END DESC
  LIMIT $limit
  RETURN c.of AS id, c.ofType AS type, c.cells AS cells
}
RETURN stretch.release AS release, stretch.kind AS kind, id, type, cells
