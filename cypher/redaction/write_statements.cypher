// Words of statements without what was taken out of them
// param rows: rows
UNWIND $rows AS row
CALL (row) {
  MATCH (n:Statement {id: row.id})
  RETURN n
  UNION
  MATCH (n:RejectedStatement {id: row.id})
  RETURN n
}
SET n += row.properties
