// Name the edges that statements speak of; none where they say something of an entity and itself
// description: A rejected one speaks of none, and remembers which it would.
// param rows: rows
UNWIND $rows AS row
CALL (row) {
  MATCH (t:Statement {id: row.statement})
  SET t.edge = row.edge
}
CALL (row) {
  MATCH (t:RejectedStatement {id: row.statement})
  SET t.readEdge = row.edge
}
