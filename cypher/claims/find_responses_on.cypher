// Statements of edges, and those that are about them
// param edges: list of string
UNWIND $edges AS edge
CALL (edge) {
  MATCH (t:Statement {edge: edge})
  RETURN t.id AS id
  UNION
  MATCH (:Statement {edge: edge, reported: true})<-[:CONTENT]-(t:Statement)
  RETURN t.id AS id
}
RETURN DISTINCT id
