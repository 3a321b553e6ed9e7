// Whom some statements speak of where people placed them, rejected ones too
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
