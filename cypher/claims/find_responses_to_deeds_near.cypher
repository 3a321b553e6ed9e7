// Statements that are about a deed and stand near a place in time, as find_responses_near
// param rows: rows
// param reach: integer
UNWIND $rows AS row
CALL (row) {
  MATCH (t:Statement)
  USING INDEX t:Statement(edge, reported, place)
  WHERE t.edge = row.edge AND t.reported = true AND t.place >= row.place AND t.place < row.until
  RETURN t ORDER BY t.edge, t.reported, t.place LIMIT $reach
  UNION
  MATCH (t:Statement)
  USING INDEX t:Statement(edge, reported, place)
  WHERE t.edge = row.edge AND t.reported = true AND t.place >= row.day AND t.place < row.place
  RETURN t ORDER BY t.edge DESC, t.reported DESC, t.place DESC LIMIT $reach
}
WITH DISTINCT t
MATCH (t)<-[:CONTENT]-(response:Statement)
RETURN DISTINCT response.id AS id
