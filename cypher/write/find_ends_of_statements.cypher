// Who some statements say does what to whom
// param ids: list of string
UNWIND $ids AS id
CALL (id) {
  MATCH (t:Statement {id: id})
  RETURN t
  UNION
  MATCH (t:RejectedStatement {id: id})
  RETURN t
}
MATCH (t)-[:SUBJECT]->(subject:Entity)
MATCH (t)-[:OBJECT]->(object:Entity)
RETURN id, subject.id AS subject, t.type AS type, object.id AS object
