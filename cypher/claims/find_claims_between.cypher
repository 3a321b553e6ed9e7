// The accusations between two that a statement may answer
// description: The nearest of those that stand near it: with few other accusations, and few other answers of its kind, in between. So a pair of whom there are thousands costs no more, and which they are does not depend on the order in which they were stored.
// param rows: rows
// param reach: integer
UNWIND $rows AS row
WITH row, COLLECT {
  MATCH (t:Statement)
  USING INDEX t:Statement(edge, place)
  WHERE t.edge = row.edge AND t.place >= row.since AND t.place < row.place
  RETURN t.place ORDER BY t.edge DESC, t.place DESC LIMIT $reach
} AS before, COLLECT {
  MATCH (t:Statement)
  USING INDEX t:Statement(edge, place)
  WHERE t.edge = row.edge AND t.place > row.place AND t.place < row.dayEnd
  RETURN t.place ORDER BY t.edge, t.place LIMIT $reach
} AS after
CALL (row) {
  MATCH (claim:Statement)
  USING INDEX claim:Statement(edge, place)
  WHERE claim.edge = row.claims AND claim.place >= row.since AND claim.place < row.place
  RETURN claim ORDER BY claim.edge DESC, claim.place DESC LIMIT $reach
  UNION
  MATCH (claim:Statement)
  USING INDEX claim:Statement(edge, place)
  WHERE claim.edge = row.claims AND claim.place > row.place AND claim.place < row.dayEnd
  RETURN claim ORDER BY claim.edge, claim.place LIMIT $reach
}
WITH row, before, after, claim
WHERE (size(before) < $reach OR claim.place >= before[-1]) AND (size(after) < $reach OR claim.place <= after[-1])
RETURN row.response AS response, claim.id AS claim
