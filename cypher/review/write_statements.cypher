// Tell statements as they were found to be
// description: A rejected one keeps all that it says, under another label, so that nothing that looks for statements finds it.
// param rows: rows
UNWIND $rows AS row
CALL (row) {
  MATCH (t:Statement {id: row.id})
  RETURN t
  UNION
  MATCH (t:RejectedStatement {id: row.id})
  RETURN t
}
SET t += row.properties
WITH t, row
CALL (t, row) {
  WITH t, row WHERE row.rejected
  REMOVE t:Statement
  SET t:RejectedStatement
}
CALL (t, row) {
  WITH t, row WHERE NOT row.rejected
  REMOVE t:RejectedStatement
  SET t:Statement
}
CALL (t, row) {
  MATCH (t)-[r:SUBJECT]->(e)
  WHERE e.id <> row.subject
  MATCH (other:Entity {id: row.subject})
  DELETE r
  CREATE (t)-[:SUBJECT]->(other)
}
CALL (t, row) {
  MATCH (t)-[r:OBJECT]->(e)
  WHERE e.id <> row.object
  MATCH (other:Entity {id: row.object})
  DELETE r
  CREATE (t)-[:OBJECT]->(other)
}
CALL (t, row) {
  MATCH (t)-[r:SAID_BY]->(e)
  WHERE e.id <> coalesce(row.speaker, '')
  DELETE r
}
CALL (t, row) {
  MATCH (other:Entity {id: row.speaker})
  MERGE (t)-[:SAID_BY]->(other)
}
