// facts/programme-funds: the funds that some programmes belong to.
// takes (ids: [ID!]!, limit: Int!)
// rows (id: ID!, fund: ID!)
// bound: ids × limit rows
UNWIND $ids AS id
MATCH (programme:Programme {id: id})
CALL (programme) {
  MATCH (programme)-[r:OF_FUND]->(fund:Actor)
  WHERE r.rank <> 'DEPRECATED'
  WITH DISTINCT fund ORDER BY fund.id LIMIT $limit
  RETURN fund
}
RETURN id, fund.id AS fund
