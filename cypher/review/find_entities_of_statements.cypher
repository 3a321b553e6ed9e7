// Whom some statements speak of or name as speakers, rejected ones too
// param ids: list of string
UNWIND $ids AS id
CALL (id) {
  MATCH (t:Statement {id: id})
  RETURN t
  UNION
  MATCH (t:RejectedStatement {id: id})
  RETURN t
}
MATCH (t)-[:SUBJECT|OBJECT|SAID_BY]->(e:Entity)
RETURN DISTINCT e.id AS id
