// Edges that change with some statements
// description: Those that they speak of, and of denials those that they answer.
// param ids: list of string
UNWIND $ids AS id
CALL (id) {
  MATCH (t:Statement {id: id})
  RETURN t
  UNION
  MATCH (t:RejectedStatement {id: id})
  RETURN t
}
CALL (t) {
  RETURN t AS touched
  UNION
  MATCH (t)-[:ANSWERS]->(touched:Statement)
  RETURN touched
  UNION
  MATCH (t)<-[:CONTENT]-(:Statement)-[:ANSWERS]->(touched:Statement)
  RETURN touched
}
WITH DISTINCT touched WHERE touched.edge IS NOT NULL
MATCH (touched)-[:SUBJECT]->(subject)
MATCH (touched)-[:OBJECT]->(object)
RETURN DISTINCT subject.id AS subject, touched.type AS type, object.id AS object
