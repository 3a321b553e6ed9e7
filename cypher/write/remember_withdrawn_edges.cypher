// Remember edges that went, and why; forget those that came again
// description: By ids and figures only, so that it holds no name of anybody.
// param gone: rows
// param come: list of string
CALL () {
  UNWIND $come AS id
  MATCH (edge:WithdrawnEdge {id: id})
  DELETE edge
}
CALL () {
  UNWIND $gone AS row
  MERGE (edge:WithdrawnEdge {id: row.id})
  SET edge = row
}
