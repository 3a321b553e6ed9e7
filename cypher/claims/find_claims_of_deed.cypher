// The accusations of a deed that a statement about the same deed may answer, as find_claims_between
// param rows: rows
// param reach: integer
UNWIND $rows AS row
CALL (row) {
  MATCH (deed:Statement)
  USING INDEX deed:Statement(edge, reported, place)
  WHERE deed.edge = row.deed AND deed.reported = true AND deed.place >= row.since AND deed.place < row.place
  RETURN deed ORDER BY deed.edge DESC, deed.reported DESC, deed.place DESC LIMIT $reach
  UNION
  MATCH (deed:Statement)
  USING INDEX deed:Statement(edge, reported, place)
  WHERE deed.edge = row.deed AND deed.reported = true AND deed.place > row.place AND deed.place < row.dayEnd
  RETURN deed ORDER BY deed.edge, deed.reported, deed.place LIMIT $reach
}
MATCH (deed)<-[:CONTENT]-(claim:Statement {type: 'ACCUSES'})
RETURN DISTINCT row.response AS response, claim.id AS claim
