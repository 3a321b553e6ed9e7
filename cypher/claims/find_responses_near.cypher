// Statements of edges that stand near a place in time: the first at it or later, and the last before it on the same day
// param rows: rows
// param reach: integer
UNWIND $rows AS row
CALL (row) {
  MATCH (t:Statement)
  USING INDEX t:Statement(edge, place)
  WHERE t.edge = row.edge AND t.place >= row.place AND t.place < row.until
  RETURN t ORDER BY t.edge, t.place LIMIT $reach
  UNION
  MATCH (t:Statement)
  USING INDEX t:Statement(edge, place)
  WHERE t.edge = row.edge AND t.place >= row.day AND t.place < row.place
  RETURN t ORDER BY t.edge DESC, t.place DESC LIMIT $reach
}
RETURN DISTINCT t.id AS id
