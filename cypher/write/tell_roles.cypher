// Tell where statements stand on the timelines of those whom they speak of
// description: An index has the roles of an entity in the order of these.
// param rows: rows
UNWIND $rows AS row
CALL (row) {
  MATCH (t:Statement {id: row.id})
  RETURN t
  UNION
  MATCH (t:RejectedStatement {id: row.id})
  RETURN t
}
MATCH (t)-[role:SUBJECT|OBJECT|SAID_BY]->(e)
SET role += row.times
SET role.entity = e.id
