// Ids of the statements that speak of an edge, and of those that were rejected with it
// param edge: string
CALL () {
  MATCH (t:Statement {edge: $edge})
  RETURN t
  UNION
  MATCH (t:RejectedStatement {readEdge: $edge})
  RETURN t
}
RETURN t.id AS id ORDER BY id
